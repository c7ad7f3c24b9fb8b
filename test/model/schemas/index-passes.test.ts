import { defineIndex, type IndexDefinition, meanKinds, normaliserKinds } from "dxplan";
import { describe, expect, test } from "vitest";
import { frozen } from "../frozen.ts";

type Component = IndexDefinition["components"][number];
type Node = IndexDefinition["nodes"][number];

const steps = { from: [50, 80], scores: [0, 0.5, 1] } as const;

/** A component of every kind of scale, in both directions where both are possible. */
const components: readonly Component[] = [
  { id: "min-max", direction: "increase", scale: { kind: "min-max" } },
  { id: "z-score", direction: "decrease", scale: { kind: "z-score" } },
  { id: "distance-to-best", direction: "decrease", scale: { kind: "distance-to-best" } },
  { id: "rank", direction: "increase", scale: { kind: "rank" } },
  { id: "percentile", direction: "decrease", scale: { kind: "percentile" } },
  { id: "borda", direction: "increase", scale: { kind: "borda" } },
  { id: "fraction-of-best", direction: "increase", scale: { kind: "fraction-of-best" } },
  {
    id: "goalposts",
    direction: "decrease",
    scale: { kind: "goalposts", low: -1, high: 1, clamp: false },
  },
  { id: "points", direction: "increase", scale: { kind: "points" }, maximum: 60 },
  { id: "fraction", direction: "increase", scale: { kind: "fraction" } },
  {
    id: "distance-to-target",
    direction: "increase",
    scale: { kind: "distance-to-target", target: 80, clamp: true },
  },
  {
    id: "distance-to-reference",
    direction: "increase",
    scale: { kind: "distance-to-reference", unit: "gso34:01", clamp: true },
  },
  { id: "steps", direction: "increase", scale: { kind: "steps", ...steps } },
  {
    id: "steps-down",
    direction: "decrease",
    scale: { kind: "steps", from: [50, 80], scores: [1, 1, 0] },
  },
  // No field, yet a name that every object has: an id like any other.
  {
    id: "constructor",
    direction: "decrease",
    scale: { kind: "scale", form: "linear", domain: [100, 0], range: [0, 1], clamp: true },
  },
  {
    id: "reciprocal",
    direction: "decrease",
    scale: { kind: "scale", form: "reciprocal", domain: [5], range: [1], clamp: true },
  },
  {
    // The best is in the middle, as with a corridor.
    id: "corridor",
    direction: "increase",
    scale: { kind: "scale", form: "piecewise", domain: [0, 5, 9], range: [0, 1, 0], clamp: true },
  },
  {
    id: "step",
    direction: "increase",
    scale: { kind: "scale", form: "step", domain: [5], range: [0, 1], clamp: false },
  },
  {
    id: "not-scored",
    name: { vi: "Không tính", en: "Not counted" },
    direction: "increase",
    scale: { kind: "points" },
    maximum: 0,
  },
];

/** A node of every mean and weighting; the first stands before its members. */
const nodes: readonly Node[] = [
  {
    id: "overall",
    mean: { kind: "geometric" },
    weights: "given",
    members: [
      { id: "harmonic", weight: 0.1 + 0.2 },
      { id: "minimum", weight: 0 },
      { id: "min-max", weight: 1e9 },
    ],
    missing: "error",
    minimumCoverage: 1,
  },
  { id: "harmonic", mean: { kind: "harmonic" }, weights: "equal", members: ["constructor"] },
  { id: "minimum", mean: { kind: "minimum" }, weights: "equal", members: ["steps", "step"] },
  { id: "copeland", mean: { kind: "copeland" }, weights: "equal", members: ["steps", "rank"] },
  {
    id: "power",
    mean: { kind: "power", exponent: -2 },
    weights: "maxima",
    members: ["points", "not-scored"],
  },
  {
    id: "arithmetic",
    name: { vi: "Chung", en: "Overall" },
    mean: { kind: "arithmetic" },
    weights: "maxima",
    members: ["power", "not-scored"],
    missing: "peer-mean",
  },
];

const definition: IndexDefinition = {
  id: "every-kind",
  components,
  nodes,
  missing: "zero",
  minimumCoverage: 0,
};

describe("defineIndex", () => {
  test("is tried on every kind of scale and of mean", () => {
    expect(new Set(components.map(({ scale }) => scale.kind))).toStrictEqual(
      new Set(normaliserKinds),
    );
    expect(new Set(nodes.map(({ mean }) => mean.kind))).toStrictEqual(new Set(meanKinds));
  });

  test("gives back what fits together, as plain data, and changes nothing", () => {
    const before = structuredClone(definition);

    const index = defineIndex(frozen(definition));

    expect(index).toStrictEqual(before);
    expect(JSON.parse(JSON.stringify(index))).toStrictEqual(before);
  });

  test("throws what does not, with every fault", () => {
    const wrong: IndexDefinition = {
      ...definition,
      nodes: [
        { id: "empty", mean: { kind: "minimum" }, weights: "equal", members: ["nothing"] },
        { id: "ring", mean: { kind: "minimum" }, weights: "equal", members: ["ring"] },
      ],
    };

    expect(() => defineIndex(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: invalid index
        nodes[0].members[0]: expected the id of a component or a node of this index, found "nothing" (unknown-member)
        nodes[1].members: expected members that do not, step by step, contain this node, found a list of 1 (reference-cycle)]
    `);
  });
});
