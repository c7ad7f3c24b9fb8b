import type { IndexNode } from "dxplan";
import { type ChangeReason, changeReasons, type Situation, splitChange } from "dxplan/robustness";
import { byMaxima, component, equal, indexOf, tableOf } from "../../composite/score/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";

type Values = readonly [number | null, number | null];

const half = equal("overall", ["a", "b"]);
const geometric = equal("overall", ["a", "b"], { mean: { kind: "geometric" } });
const zero = equal("overall", ["a", "b"], { missing: "zero" });

/** A unit with two scores. */
const dated = (node: IndexNode, [a, b]: Values, ids = ["a", "b"]): Situation => ({
  index: indexOf(
    ids.map((id) => component(id)),
    [node],
  ),
  data: tableOf(Object.fromEntries(ids.map((id, at) => [id, [at === 0 ? a : b]]))),
});

/** Scores of 0.5 and 0.25, weighed by a maximum that both have. */
const weighedBy = (maximum: number): Situation => ({
  index: indexOf(
    ["a", "b"].map((id) => component(id, { maximum })),
    [byMaxima("overall", ["a", "b"])],
  ),
  data: tableOf({ a: [0.5], b: [0.25] }),
});

/** The geometric mean of one value alone, on a scale from low to one more. */
const aloneFrom = (low: number, value: number): Situation => ({
  index: indexOf(
    [component("a", { scale: { kind: "goalposts", low, high: low + 1, clamp: false } })],
    [equal("overall", ["a"], { mean: { kind: "geometric" } })],
  ),
  data: tableOf({ a: [value] }),
});

function changeOf(first: Situation, last: Situation): Facts {
  const options = { unit: "u1", node: "overall" };
  const { reason, before, after, change, parts } = splitChange(first, last, options);
  return { code: reason, before, after, change, parts: parts === null ? null : "given" };
}

/** Scores with nothing beside them: a mean of two as large as this would be beyond holding. */
const alone = (score: number): Situation => dated(half, [score, null]);

/** Why a change is not split. */
export const changeEdges: EdgeList<ChangeReason> = {
  list: "changeReasons",
  about:
    "Why `splitChange` (exported from `dxplan/robustness`) does not split a change; of the mean of *a* and *b*, what is missing left out.",
  codes: changeReasons,
  explained: {
    "different-nodes": {
      means: "the nodes, their members, means or rules differ: there is nothing in between",
      edges: [
        {
          // (1 + 0.25) ÷ 2, then √(1 · 0.25).
          example: "the arithmetic mean of 1 and 0.25, then the geometric",
          shows: () => changeOf(dated(half, [1, 0.25]), dated(geometric, [1, 0.25])),
          result: { before: 0.625, after: 0.5, change: -0.125, parts: null },
        },
        {
          example: "1 and nothing, left out, then counted as 0",
          shows: () => changeOf(dated(half, [1, null]), dated(zero, [1, null])),
          result: { before: 1, after: 0.5, change: -0.5, parts: null },
        },
      ],
    },
    "different-components": {
      means: "the components beneath the node differ",
      edges: [
        {
          // (1 + 0.5) ÷ 2, then (1 + 0) ÷ 2.
          example: "1 and 0.5 of *b*, then 1 and 0 of another",
          shows: () =>
            changeOf(
              dated(half, [1, 0.5]),
              dated(equal("overall", ["a", "c"]), [1, 0], ["a", "c"]),
            ),
          result: { before: 0.75, after: 0.5, change: -0.25, parts: null },
        },
      ],
    },
    "no-weight": {
      means: "the weights of a node are all 0 at one of the dates",
      edges: [
        {
          example: "0.5 and 0.25, weighed by maxima of 10 and 10, then of 0 and 0",
          shows: () => changeOf(weighedBy(10), weighedBy(0)),
          result: { before: 0.375, after: null, change: null, parts: null },
        },
      ],
    },
    "no-score": {
      means: "there is no score at one of the dates",
      edges: [
        {
          example: "0.5 and 0.25, then nothing",
          shows: () => changeOf(dated(half, [0.5, 0.25]), dated(half, [null, null])),
          result: { before: 0.375, after: null, change: null, parts: null },
        },
      ],
    },
    "no-score-between": {
      means: "there is none for a mixture of the two",
      edges: [
        {
          // 0.5 between 5 and 6 scores −4.5, of which there is no geometric mean.
          example: "the geometric mean of 0.5 alone between 0 and 1, then of 5.5 between 5 and 6",
          shows: () => changeOf(aloneFrom(0, 0.5), aloneFrom(5, 5.5)),
          result: { before: 0.5, after: 0.5, change: 0, parts: null },
        },
      ],
    },
    overflow: {
      means:
        "the change, a part of it or the sum of their sizes is beyond the largest number there is",
      edges: [
        {
          example: "−1.7 · 10³⁰⁸, then 1.7 · 10³⁰⁸",
          shows: () => changeOf(alone(-1.7e308), alone(1.7e308)),
          result: { before: -1.7e308, after: 1.7e308, change: null, parts: null },
        },
      ],
    },
  },
};
