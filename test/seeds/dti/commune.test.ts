import { compareAssessments, idSchema, roundHalfUp, scoreIndex } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const { commune2025, commune2025Groups } = dti.schemes;
const { groups } = dti.communePoints;

const maxima = new Map(commune2025.components.map(({ id, maximum = 0 }) => [id, maximum]));

const membersOf = (id: string): readonly string[] =>
  commune2025.nodes.flatMap((node) =>
    node.id === id && node.weights !== "given" ? node.members : [],
  );

type By = "selfAssessed" | "verified";

/** A sheet of which only the sums by group are known: each criterion has the share of its group. */
const sheet = (by: By) =>
  Object.fromEntries(
    groups.flatMap((group) =>
      membersOf(group.node).map((id) => [id, ((maxima.get(id) ?? 0) * group[by]) / group.maximum]),
    ),
  );

const percentOf = (by: By, node: string): number => {
  const [unit] = scoreIndex(commune2025, [{ unit: "xa:1", values: sheet(by) }]).units;
  return roundHalfUp(100 * (unit?.nodes[node]?.score ?? Number.NaN), 1);
};

describe("the set of 62 criteria for communes", () => {
  test("has six groups of 7, 5, 6, 32, 4 and 8 criteria, each in one group", () => {
    const members = groups.map(({ node }) => membersOf(node));
    expect(members.map(({ length }) => length)).toStrictEqual([7, 5, 6, 32, 4, 8]);
    expect(members.flat()).toStrictEqual(commune2025.components.map(({ id }) => id));
    expect(membersOf("dti")).toStrictEqual(groups.map(({ node }) => node));
  });

  test("has the points of its groups: 80, 100, 100, 520, 80 and 80", () => {
    const sums = groups.map(({ node }) =>
      membersOf(node).reduce((total, id) => total + (maxima.get(id) ?? 0), 0),
    );
    expect(sums).toStrictEqual([80, 100, 100, 520, 80, 80]);
    expect(groups.map(({ maximum }) => maximum)).toStrictEqual(sums);
  });

  test("gives 10, 20 or 30 points for each criterion, 30 for two", () => {
    const points = [...maxima.values()];
    expect([...new Set(points)].toSorted()).toStrictEqual([10, 20, 30]);
    expect([...maxima].filter(([, point]) => point === 30).map(([id]) => id)).toStrictEqual([
      "2.1",
      "4.22.10",
    ]);
  });

  test("has the codes as ids, of up to three levels", () => {
    expect([...maxima.keys()].filter((id) => !idSchema.safeParse(id).success)).toStrictEqual([]);
    expect(maxima.has("4.22.11")).toBe(true);
  });

  test("refuses more points than a criterion can earn", () => {
    expect(() => scoreIndex(commune2025, [{ unit: "xa:1", values: { "1.1": 10.5 } }])).toThrow(
      "points from 0 to 10",
    );
  });
});

describe("the points of a commune", () => {
  test.for([
    // 59.47 ÷ 80 = 74.3375 %; 442.43 ÷ 520 = 85.08… %; 54.09 ÷ 80 = 67.6125 %; 787.84 ÷ 960 = 82.066… %
    ["infrastructure", 74.3],
    ["human-resources", 51.9],
    ["cyber-security", 100],
    ["government", 85.1],
    ["economy", 100],
    ["society", 67.6],
    ["dti", 82.1],
  ] as const)("as self-assessed are in %s %f %", ([node, percent]) => {
    expect(percentOf("selfAssessed", node)).toBe(percent);
  });

  test("as self-assessed are 51.85 % in human resources exactly, a tie that goes up", () => {
    const [unit] = scoreIndex(commune2025, [{ unit: "xa:1", values: sheet("selfAssessed") }]).units;
    // Half to even would print 51.8.
    expect(unit?.nodes["human-resources"]?.score).toBeCloseTo(0.5185, 12);
    expect(percentOf("selfAssessed", "human-resources")).toBe(51.9);
  });

  test("as verified are 606.27 of 960, 63.2 %", () => {
    // 50 + 35.38 + 94.52 + 320.94 + 80 + 25.43 = 606.27; ÷ 960 = 63.153… %
    expect(percentOf("verified", "dti")).toBe(63.2);
  });

  test("as verified are never more than as self-assessed; 181.57 fell", () => {
    const falls = groups.map(({ selfAssessed, verified }) => selfAssessed - verified);
    expect(falls.every((fall) => fall >= 0)).toBe(true);
    // 787.84 − 606.27
    expect(falls.reduce((total, fall) => total + fall, 0)).toBeCloseTo(181.57, 9);
  });

  // Self-assessed: 59.47 + 51.85 + 100 + 442.43 + 80 + 54.09 = 787.84. Verified: as above. What was taken away:
  // 9.47 + 16.47 + 5.48 + 121.49 + 0 + 28.66 = 181.57, and so is 787.84 − 606.27.
  const printed = [
    ["infrastructure", 80, 59.47, 50, -9.47],
    ["human-resources", 100, 51.85, 35.38, -16.47],
    ["cyber-security", 100, 100, 94.52, -5.48],
    ["government", 520, 442.43, 320.94, -121.49],
    ["economy", 80, 80, 80, 0],
    ["society", 80, 54.09, 25.43, -28.66],
    ["dti", 960, 787.84, 606.27, -181.57],
  ];

  test("by group and for the whole stand side by side", () => {
    const pointsBy = (by: By) => [
      { unit: "xa:1", values: Object.fromEntries(groups.map((group) => [group.node, group[by]])) },
    ];
    const { units } = compareAssessments(commune2025Groups, {
      selfAssessed: pointsBy("selfAssessed"),
      verified: pointsBy("verified"),
    });
    const lines = units.flatMap(({ lines }) => lines);
    expect(
      lines.map(({ id, maximum, values, differences }) => [
        id,
        maximum,
        values.selfAssessed?.points,
        values.verified?.points,
        differences[0]?.points,
      ]),
    ).toStrictEqual(printed);
  });

  test("add up over the 62 criteria to the same", () => {
    const { units } = compareAssessments(commune2025, {
      selfAssessed: [{ unit: "xa:1", values: sheet("selfAssessed") }],
      verified: [{ unit: "xa:1", values: sheet("verified") }],
    });
    const lines = new Map(units.flatMap(({ lines }) => lines.map((line) => [line.id, line])));
    for (const [id = "", maximum, selfAssessed, verified, difference] of printed) {
      expect(lines.get(String(id))).toMatchObject({
        maximum,
        values: { selfAssessed: { points: selfAssessed }, verified: { points: verified } },
        differences: [{ points: difference }],
      });
    }
  });
});

describe("the same set by group", () => {
  test("has the six groups for components, with their names and points", () => {
    const named = commune2025.nodes.filter(({ id }) => id !== "dti");
    expect(commune2025Groups.components).toStrictEqual(
      named.map(({ id, name }, at) => ({
        id,
        name,
        direction: "increase",
        scale: { kind: "points" },
        maximum: [80, 100, 100, 520, 80, 80][at],
      })),
    );
    expect(commune2025Groups.nodes).toStrictEqual(commune2025.nodes.slice(0, 1));
  });
});
