import { test as given } from "@fast-check/vitest";
import { compareRankings, type IndexDefinition, type IndexNode, rank, scoreIndex } from "dxplan";
import { leaveOneOut } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { index as drawnIndex, table as drawnTable } from "../../composite/score/arbitrary.ts";
import {
  byMaxima,
  component,
  equal,
  indexOf,
  tableOf,
  weighted,
} from "../../composite/score/fixture.ts";
import { faultsOf } from "../refused.ts";

const components = ["a", "b", "c"].map((id) => component(id));

const variantOf = (without: string, ...args: Parameters<typeof leaveOneOut>) =>
  leaveOneOut(...args).variants.find((variant) => variant.without === without);

const scoresOf = (without: string, ...args: Parameters<typeof leaveOneOut>) =>
  variantOf(without, ...args)?.units.map(({ score }) => score);

describe("an index without one of its parts", () => {
  // one is a and b, half each; overall is one and c, half each.
  const index = indexOf(components, [equal("overall", ["one", "c"]), equal("one", ["a", "b"])]);
  const table = tableOf({ a: [1, 0.5, 0], b: [0, 0.5, 0.25], c: [0.5, 0.25, 0.75] });

  test("stands beside the whole", () => {
    // one: 0.5, 0.5, 0.125. overall: 0.5, 0.375, 0.4375.
    expect(leaveOneOut(index, table, "overall").full).toStrictEqual([
      { unit: "u1", score: 0.5, rank: 1 },
      { unit: "u2", score: 0.375, rank: 3 },
      { unit: "u3", score: 0.4375, rank: 2 },
    ]);
  });

  test("is told of each component and each node beneath, components first", () => {
    const { variants } = leaveOneOut(index, table, "overall");
    expect(variants.map(({ without, kind }) => [without, kind])).toStrictEqual([
      ["a", "component"],
      ["b", "component"],
      ["c", "component"],
      ["one", "node"],
    ]);
    expect(leaveOneOut(index, table, "one").variants.map(({ without }) => without)).toStrictEqual([
      "a",
      "b",
    ]);
  });

  test("has the scores of what is left, and the places", () => {
    // Without a: one is b. (0 + 0.5) ÷ 2, (0.5 + 0.25) ÷ 2, (0.25 + 0.75) ÷ 2.
    expect(variantOf("a", index, table, "overall")).toStrictEqual({
      without: "a",
      kind: "component",
      units: [
        { unit: "u1", score: 0.25, rank: 3, placesGained: -2, reason: null },
        { unit: "u2", score: 0.375, rank: 2, placesGained: 1, reason: null },
        { unit: "u3", score: 0.5, rank: 1, placesGained: 1, reason: null },
      ],
      // Places 1 3 2 and 3 2 1: ρ is 1 − 6·(4 + 1 + 1) ÷ (3·8) = −0.5. Of the pairs (u1 u2), (u1 u3), (u2 u3) the
      // last alone keeps its order: τ is (1 − 2) ÷ 3.
      comparison: {
        common: 3,
        spearman: -0.5,
        kendall: -1 / 3,
        reason: null,
        meanShift: 4 / 3,
        largestShift: 2,
        overlap: null,
        overlapReason: "not-asked",
        onlyInFirst: [],
        onlyInSecond: [],
      },
    });
    expect(scoresOf("c", index, table, "overall")).toStrictEqual([0.5, 0.5, 0.125]);
    expect(scoresOf("one", index, table, "overall")).toStrictEqual([0.5, 0.25, 0.75]);
  });

  test("is taken from every node that it is a member of", () => {
    const both = indexOf(components, [equal("overall", ["one", "a"]), equal("one", ["a", "b"])]);
    expect(scoresOf("a", both, table, "overall")).toStrictEqual([0, 0.5, 0.25]);
  });

  test("keeps the components of a node where else they stand", () => {
    const both = indexOf(components, [equal("overall", ["one", "a"]), equal("one", ["a", "b"])]);
    expect(scoresOf("one", both, table, "overall")).toStrictEqual([1, 0.5, 0]);
  });

  test("loses its points, too, where nodes weigh by maxima", () => {
    const points = ["a", "b", "c"].map((id, at) =>
      component(id, { maximum: [100, 300, 100][at] ?? 0 }),
    );
    const whole = indexOf(points, [byMaxima("overall", ["one", "c"]), byMaxima("one", ["a", "b"])]);
    // Without b, one has 100 points of 200, and is a.
    expect(scoresOf("b", whole, table, "overall")).toStrictEqual([0.75, 0.375, 0.375]);
    // Without a, one has 300 points of 400, and is b.
    expect(scoresOf("a", whole, table, "overall")).toStrictEqual([0.125, 0.4375, 0.375]);
  });

  test("drops a node that has nothing left, and has no score if that is the last", () => {
    const chain = indexOf(components, [
      equal("overall", ["one", "c"]),
      equal("one", ["two"]),
      equal("two", ["a"]),
    ]);
    expect(scoresOf("a", chain, table, "overall")).toStrictEqual([0.5, 0.25, 0.75]);
    expect(variantOf("a", chain, table, "one")).toMatchObject({
      units: [
        { score: null, rank: null, placesGained: null, reason: "gone" },
        { score: null, reason: "gone" },
        { score: null, reason: "gone" },
      ],
      comparison: { common: 0, spearman: null, reason: "too-few", onlyInFirst: ["u1", "u2", "u3"] },
    });
  });

  test("drops a node whose other members have no weight", () => {
    const weightless = indexOf(components, [
      equal("overall", ["one", "c"]),
      weighted("one", { a: 1, b: 0 }),
    ]);
    expect(scoresOf("a", weightless, table, "overall")).toStrictEqual([0.5, 0.25, 0.75]);
  });

  test("says why no places are gained or lost", () => {
    // u1 lacks all but a, u2 all but b, u3 everything.
    const gaps = tableOf({ a: [1, null, null], b: [null, 1, null], c: [null, null, null] });
    const flat = indexOf(components, [equal("overall", ["a", "b", "c"])]);
    expect(variantOf("a", flat, gaps, "overall")?.units).toStrictEqual([
      { unit: "u1", score: null, rank: null, placesGained: null, reason: "gone" },
      { unit: "u2", score: 1, rank: 1, placesGained: null, reason: "different-field" },
      { unit: "u3", score: null, rank: null, placesGained: null, reason: "unranked" },
    ]);
  });

  test("asks for every score anew where none may be missing", () => {
    // u1 has b alone in one; without b it has nothing there, and overall takes nothing missing.
    const strict = indexOf(components, [
      equal("overall", ["one", "c"], { missing: "error" }),
      equal("one", ["a", "b"]),
    ]);
    const gap = tableOf({ a: [null, 1], b: [1, 1], c: [1, 1] });
    expect(faultsOf(() => leaveOneOut(strict, gap, "overall"))).toStrictEqual([
      "missing-value",
      "data.u1.one",
    ]);
  });

  test("ranks by rounded scores if decimals are asked for", () => {
    const close = tableOf({ a: [0.501, 0.499], b: [0.5, 0.5], c: [0.5, 0.5] });
    const { full } = leaveOneOut(index, close, "overall", { decimals: 2 });
    expect(full.map(({ rank }) => rank)).toStrictEqual([1, 1]);
  });

  test("has the scales of the sample that is given", () => {
    const one = indexOf(
      [component("a", { scale: { kind: "min-max" } }), component("b")],
      [equal("overall", ["a", "b"])],
    );
    const sample = [tableOf({ a: [0, 4], b: [0, 0] })];
    const own = tableOf({ a: [1, 2], b: [0, 0] });
    expect(scoresOf("b", one, own, "overall", { sample })).toStrictEqual([0.25, 0.5]);
  });

  test.for([
    { title: "an unknown node", args: [index, table, "pillar"], path: "node" },
    { title: "no options", args: [index, table, "overall", null], path: "options" },
    { title: "unknown options", args: [index, table, "overall", { top: 1 }], path: "options.top" },
    { title: "no data", args: [index, 5, "overall"], path: "data" },
  ])("is refused of $title", ({ args, path }) => {
    expect(faultsOf(() => Reflect.apply(leaveOneOut, undefined, args))).toStrictEqual([
      "invalid-argument",
      path,
    ]);
  });
});

/** The definition of an index without one of its parts; nodes with nothing left go with it. */
function without(index: IndexDefinition, gone: ReadonlySet<string>): IndexDefinition {
  const nodes = index.nodes
    .filter(({ id }) => !gone.has(id))
    .map(
      (node): IndexNode =>
        node.weights === "given"
          ? { ...node, members: node.members.filter(({ id }) => !gone.has(id)) }
          : { ...node, members: node.members.filter((id) => !gone.has(id)) },
    );
  const empty = nodes.filter(
    (node) =>
      node.members.length === 0 ||
      (node.weights === "given" && node.members.every(({ weight }) => weight === 0)),
  );
  return empty.length === 0
    ? { ...index, nodes }
    : without(index, new Set([...gone, ...empty.map(({ id }) => id)]));
}

const rankingOf = (index: IndexDefinition, table: Parameters<typeof scoreIndex>[1]) => {
  const units = scoreIndex(index, table).units.map(({ unit, nodes }) => ({
    unit,
    score: nodes["overall"]?.score ?? null,
  }));
  return { units, ranking: rank(units, { by: ({ score }) => score }) };
};

describe("an index without one of its parts, of any index and values,", () => {
  given.prop([drawnIndex, drawnTable], { numRuns: 100 })(
    "is the index that is defined without it",
    (index, table) => {
      const { ranking } = rankingOf(index, table);
      for (const variant of leaveOneOut(index, table, "overall").variants) {
        const reduced = without(index, new Set([variant.without]));
        const isLeft = reduced.nodes.some(({ id }) => id === "overall");
        const other = isLeft ? rankingOf(reduced, table) : null;
        expect(variant.units.map(({ unit, score }) => ({ unit, score }))).toStrictEqual(
          other?.units ?? table.units.map((unit) => ({ unit, score: null })),
        );
        if (other === null) continue;
        expect(variant.comparison).toStrictEqual(compareRankings(ranking, other.ranking));
      }
    },
  );
});
