import { compareAssessments } from "dxplan";
import { describe, expect, test } from "vitest";
import { both, lineOf, plain } from "./fixture.ts";

const whole = both({ a: 20, b: 8, c: 5 }, { a: 12.5, b: 8, c: 6 });

describe("compareAssessments", () => {
  test("puts points, what they are out of and scores side by side, with later less earlier", () => {
    // 12.5 of 20 after 20 of 20: 0.625 − 1.
    expect(lineOf(plain, whole, "a")).toStrictEqual({
      id: "a",
      name: null,
      kind: "component",
      maximum: 20,
      values: {
        selfAssessed: {
          points: 20,
          outOf: 20,
          pointsReason: null,
          score: 1,
          scoreReason: null,
          coverage: 1,
        },
        verified: {
          points: 12.5,
          outOf: 20,
          pointsReason: null,
          score: 0.625,
          scoreReason: null,
          coverage: 1,
        },
      },
      differences: [
        {
          from: "selfAssessed",
          to: "verified",
          points: -7.5,
          pointsReason: null,
          score: -0.375,
          scoreReason: null,
        },
      ],
    });
  });

  test.for([
    { id: "a", kind: "component", maximum: 20, self: 20, verified: 12.5, difference: -7.5 },
    { id: "b", kind: "component", maximum: 10, self: 8, verified: 8, difference: 0 },
    { id: "c", kind: "component", maximum: 10, self: 5, verified: 6, difference: 1 },
    { id: "all", kind: "node", maximum: 40, self: 33, verified: 26.5, difference: -6.5 },
    { id: "group", kind: "node", maximum: 30, self: 28, verified: 20.5, difference: -7.5 },
  ])("gives $id $self and $verified of $maximum, $difference", (row) => {
    const { kind, maximum, values, differences } = lineOf(plain, whole, row.id);
    expect([kind, maximum]).toStrictEqual([row.kind, row.maximum]);
    expect(values.selfAssessed?.points).toBe(row.self);
    expect(values.verified?.points).toBe(row.verified);
    expect(differences.map(({ points }) => points)).toStrictEqual([row.difference]);
  });

  test("lists components, then nodes, in the order of the definition", () => {
    const [unit] = compareAssessments(plain, whole).units;
    expect(unit?.lines.map(({ id }) => id)).toStrictEqual(["a", "b", "c", "all", "group"]);
  });

  test("carries the names of the definition", () => {
    const name = { vi: "Nhóm", en: "Group" };
    const [all, group] = plain.nodes;
    if (all === undefined || group === undefined) throw new Error("two nodes");
    const named = { ...plain, nodes: [all, { ...group, name }] };
    expect(lineOf(named, whole, "group").name).toStrictEqual(name);
    expect(lineOf(named, whole, "all").name).toBeNull();
  });

  test("of three tells each later one against each earlier one", () => {
    const official = [{ unit: "u1", values: { a: 15, b: 8, c: 6 } }];
    const { differences } = lineOf(plain, { ...whole, official }, "all");
    // 33, 26.5 and 29.
    expect(differences.map(({ from, to, points }) => [from, to, points])).toStrictEqual([
      ["selfAssessed", "verified", -6.5],
      ["selfAssessed", "official", -4],
      ["verified", "official", 2.5],
    ]);
  });

  test("takes any two of the three, in their fixed order however they are given", () => {
    const { selfAssessed, verified: official } = whole;
    if (selfAssessed === undefined || official === undefined) throw new Error("both");
    const one = compareAssessments(plain, { official, selfAssessed });
    expect(one).toStrictEqual(compareAssessments(plain, { selfAssessed, official }));
    expect(one.assessments).toStrictEqual(["selfAssessed", "official"]);
    const [line] = one.units[0]?.lines ?? [];
    expect(Object.keys(line?.values ?? {})).toStrictEqual(["selfAssessed", "official"]);
    expect(line?.differences).toMatchObject([{ from: "selfAssessed", to: "official" }]);
  });

  test("takes undefined for an assessment that is not there", () => {
    const more = { ...whole, official: undefined };
    expect(Reflect.apply(compareAssessments, undefined, [plain, more])).toStrictEqual(
      compareAssessments(plain, whole),
    );
  });

  test("takes tables as well as rows", () => {
    const table = { units: ["u1"], columns: { a: [12.5], b: [8], c: new Float64Array([6]) } };
    expect(compareAssessments(plain, { ...whole, verified: table })).toStrictEqual(
      compareAssessments(plain, whole),
    );
  });

  test("lists the columns that the index does not define, of each assessment", () => {
    const { unused } = compareAssessments(plain, both({ a: 1, z: 2, d: 3 }, { a: 1 }));
    expect(unused).toStrictEqual({ selfAssessed: ["d", "z"], verified: [] });
  });
});

describe("units", () => {
  const row = (unit: string, a: number) => ({ unit, values: { a, b: 5, c: 5 } });
  const given = {
    selfAssessed: [row("u2", 10), row("u1", 10)],
    verified: [row("u3", 9), row("u1", 9)],
    official: [row("u4", 8), row("u3", 8), row("u2", 8)],
  };

  test("stand in the order of the first assessment, then those that only a later one has", () => {
    const { units } = compareAssessments(plain, given);
    expect(units.map(({ unit }) => unit)).toStrictEqual(["u2", "u1", "u3", "u4"]);
  });

  test("of one assessment alone are listed, without points in the others", () => {
    const nothing = {
      points: null,
      outOf: null,
      pointsReason: "not-assessed",
      score: null,
      scoreReason: "not-assessed",
      coverage: null,
    };
    for (const id of ["a", "group", "all"]) {
      const { values, differences } = lineOf(plain, given, id, "u4");
      expect(values.selfAssessed).toStrictEqual(nothing);
      expect(values.verified).toStrictEqual(nothing);
      expect(values.official?.pointsReason).toBeNull();
      expect(differences.map(({ points, score }) => [points, score])).toStrictEqual([
        [null, null],
        [null, null],
        [null, null],
      ]);
      expect(differences[0]).toMatchObject({ pointsReason: "no-points", scoreReason: "no-score" });
    }
  });

  test("that one assessment leaves out are compared between the other two", () => {
    const { differences } = lineOf(plain, given, "a", "u2");
    expect(differences.map(({ points }) => points)).toStrictEqual([null, -2, null]);
  });

  test("are none where each assessment has none", () => {
    expect(compareAssessments(plain, { selfAssessed: [], official: [] }).units).toStrictEqual([]);
  });
});
