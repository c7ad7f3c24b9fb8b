import type { IndexNode } from "dxplan";
import {
  rankingIntervals,
  type WeightInterval,
  type WeightReason,
  weightIntervals,
  weightReasons,
} from "dxplan/robustness";
import { component, equal, indexOf, tableOf, weighted } from "../../composite/score/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";

type Columns = Readonly<Record<string, readonly (number | null)[]>>;

const components = [component("a"), component("b"), component("c", { scale: { kind: "min-max" } })];
const half = equal("overall", ["a", "b"]);
const geometric = equal("overall", ["a", "b"], { mean: { kind: "geometric" } });

function factsOf(weights: readonly WeightInterval[], member: string): Facts {
  const found = weights.find((one) => one.member === member);
  const { reason = null, share = null, low = null, high = null } = found ?? {};
  return { code: reason, share, low, high };
}

/** The interval of a member for the order of two units. */
function pairBy(node: IndexNode, columns: Columns, member = "a"): Facts {
  const index = indexOf(components, [node]);
  const { weights } = weightIntervals(index, tableOf(columns), "overall", ["u1", "u2"]);
  return factsOf(weights, member);
}

/** The interval of a for a whole ranking. */
const rankingOf = (columns: Columns): Facts =>
  factsOf(rankingIntervals(indexOf(components, [half]), tableOf(columns), "overall").weights, "a");

const halfNone = { share: 0.5, low: null, high: null };

/** Why there is no interval of a weight. */
export const weightEdges: EdgeList<WeightReason> = {
  list: "weightReasons",
  about:
    "Why `weightIntervals` and `rankingIntervals` (exported from `dxplan/robustness`) have no interval of a weight; of the weight of *a* beside an equal one of *b*, by scores of two units.",
  codes: weightReasons,
  explained: {
    "other-mean": {
      means: "the node's mean is not arithmetic: its score is no straight line in the share",
      edges: [
        {
          example: "geometric means of 0.5 and 1, and of 1 and 1",
          shows: () => pairBy(geometric, { a: [0.5, 1], b: [1, 1] }),
          result: halfNone,
        },
      ],
    },
    "no-score": {
      means: "one of the two has no score at the node",
      edges: [
        {
          example: "0.5 and 1 against nothing",
          shows: () => pairBy(half, { a: [0.5, null], b: [1, null] }),
          result: halfNone,
        },
      ],
    },
    tie: {
      means: "the two have the same score at 12 digits",
      edges: [
        {
          example: "0 and 1 against 1 and 0",
          shows: () => pairBy(half, { a: [0, 1], b: [1, 0] }),
          result: halfNone,
        },
        {
          example: "0.3 and 0.5 against 0.1 + 0.2 and 0.5",
          shows: () => pairBy(half, { a: [0.3, 0.1 + 0.2], b: [0.5, 0.5] }),
          result: halfNone,
        },
      ],
    },
    "no-pair": {
      means: "less than two units can be told apart",
      edges: [
        {
          example: "a ranking of one unit",
          shows: () => rankingOf({ a: [1], b: [1] }),
          result: halfNone,
        },
        {
          example: "a ranking of two that tie",
          shows: () => rankingOf({ a: [0, 1], b: [1, 0] }),
          result: halfNone,
        },
      ],
    },
    "missing-score": {
      means: "a member that it takes has no score",
      edges: [
        {
          example: "0.5 and 1 against no *a* and 0.25",
          shows: () => pairBy(half, { a: [0.5, null], b: [1, 0.25] }),
          result: halfNone,
        },
      ],
    },
    "not-scored": {
      means: "the member drops out, for every unit alike",
      edges: [
        {
          example: "of a third member, min–max of 5 and 5",
          shows: () =>
            pairBy(equal("overall", ["a", "b", "c"]), { a: [1, 0], b: [1, 0], c: [5, 5] }, "c"),
          result: { share: 0, low: null, high: null },
        },
      ],
    },
    "no-other-weight": {
      means: "no other member has a weight: there are no proportions to keep",
      edges: [
        {
          example: "1 and 0 against 0 and 1, *b* of weight 0",
          shows: () => pairBy(weighted("overall", { a: 1, b: 0 }), { a: [1, 0], b: [0, 1] }),
          result: { share: 1, low: null, high: null },
        },
      ],
    },
  },
};
