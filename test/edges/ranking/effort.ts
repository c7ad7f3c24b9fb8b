import { type EffortOptions, type EffortReason, effortReasons, leastEffort } from "dxplan";
import { component, equal, indexOf, tableOf } from "../../composite/score/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";

type Values = readonly (number | null)[];

const percent = (id: string) =>
  component(id, { scale: { kind: "goalposts", low: 0, high: 100, clamp: true } });
const steps = component("b", { scale: { kind: "steps", from: [50], scores: [0, 1] } });

const flat = indexOf([percent("a"), percent("b")], [equal("overall", ["a", "b"])]);
const stepped = indexOf([percent("a"), steps], [equal("overall", ["a", "b"])]);
const geometric = indexOf(
  [percent("a"), percent("b")],
  [equal("overall", ["a", "b"], { mean: { kind: "geometric" } })],
);
const wideAlone = indexOf(
  [component("a", { scale: { kind: "goalposts", low: 0, high: 2e200, clamp: true } })],
  [equal("overall", ["a"])],
);
const one = { cost: 1 };
const both: EffortOptions["costs"] = { a: one, b: one };

/** The effort of the first unit, each component at a cost of 1 unless told otherwise. */
function effortOf(
  columns: Readonly<Record<string, Values>>,
  aim: Pick<EffortOptions, "score" | "place"> & Partial<EffortOptions>,
  index = flat,
): Facts {
  const options = { unit: "u1", node: "overall", costs: both, ...aim };
  const { reason, score, target, total, most } = leastEffort(index, tableOf(columns), options);
  return { code: reason, score, target, cost: total, "at most": most };
}

/** Thirteen components just below where their scales begin. */
function thirteenBelow(): Facts {
  const ids = Array.from({ length: 13 }, (_, at) => `x${at}`);
  const index = indexOf(ids.map(percent), [equal("overall", ids)]);
  const costs = Object.fromEntries(ids.map((id) => [id, one]));
  return effortOf(Object.fromEntries(ids.map((id) => [id, [-1]])), { score: 0.5, costs }, index);
}

const none = { cost: null, "at most": null };

/** Why there is no least effort. */
export const effortEdges: EdgeList<EffortReason> = {
  list: "effortReasons",
  about:
    "Why `leastEffort` has none; of the mean of *a* and *b* in percent, clamped between 0 and 100, each with a cost of 1.",
  codes: effortReasons,
  explained: {
    "already-there": {
      means: "the unit has the score or the place",
      edges: [
        {
          example: "50 and 50, to a score of 0.5",
          shows: () => effortOf({ a: [50], b: [50] }, { score: 0.5 }),
          result: { score: 0.5, target: 0.5, ...none },
        },
        {
          example: "the last of two, to place 2, which both have",
          shows: () => effortOf({ a: [50, 60], b: [50, 60] }, { place: 2 }),
          result: { score: 0.5, target: null, ...none },
        },
      ],
    },
    "missing-value": {
      means: "the unit has no score, or a component that has a cost has no value to start from",
      edges: [
        {
          example: "neither *a* nor *b*, to 0.8",
          shows: () => effortOf({ a: [null], b: [null] }, { score: 0.8 }),
          result: { score: null, target: null, ...none },
        },
        {
          example: "50 and no *b*, which is left out of the mean, to 0.8",
          shows: () => effortOf({ a: [50], b: [null] }, { score: 0.8 }),
          result: { score: 0.5, target: 0.8, ...none },
        },
      ],
    },
    "not-linear": {
      means: "a component with a cost has no straight scale, or a mean above it is not arithmetic",
      edges: [
        {
          // (50 ÷ 100 + 1) ÷ 2.
          example: "50 and 50, of which *b* scores 1 from 50 on and 0 before, to 0.8",
          shows: () => effortOf({ a: [50], b: [50] }, { score: 0.8 }, stepped),
          result: { score: 0.75, target: 0.8, ...none },
        },
        {
          // √(0.25 · 1).
          example: "25 and 100, of the geometric mean, to 0.8",
          shows: () => effortOf({ a: [25], b: [100] }, { score: 0.8 }, geometric),
          result: { score: 0.5, target: 0.8, ...none },
        },
      ],
    },
    "too-many-bends": {
      means: "more than 12 components with a cost lie where their clamped scales still give 0",
      edges: [
        {
          example: "13 components at −1, to 0.5",
          shows: thirteenBelow,
          result: { score: 0, target: 0.5, ...none },
        },
      ],
    },
    "not-reachable": {
      means: "with every component at its cap the score is below what is asked for",
      edges: [
        {
          // (1 + 0.75) ÷ 2.
          example: "75 and 25, *b* up to 75, to 0.9",
          shows: () =>
            effortOf(
              { a: [75], b: [25] },
              { score: 0.9, costs: { a: one, b: { cost: 1, cap: 75 } } },
            ),
          result: { score: 0.5, target: 0.9, cost: null, "at most": 0.875 },
        },
        {
          example: "75 and 25, neither of which has a cost, to 0.9",
          shows: () => effortOf({ a: [75], b: [25] }, { score: 0.9, costs: {} }),
          result: { score: 0.5, target: 0.9, cost: null, "at most": 0.5 },
        },
      ],
    },
    overflow: {
      means: "what it costs, or a number on the way there, is beyond the largest number there is",
      edges: [
        {
          // 10²⁰⁰ · 10²⁰⁰; the score of 10²⁰⁰ between 0 and 2 · 10²⁰⁰ is 0.5.
          example: "0 of *a* between 0 and 2 · 10²⁰⁰, each at a cost of 10²⁰⁰, to 0.5",
          shows: () =>
            effortOf({ a: [0] }, { score: 0.5, costs: { a: { cost: 1e200 } } }, wideAlone),
          result: { score: 0, target: 0.5, cost: null, "at most": 1 },
        },
      ],
    },
  },
};
