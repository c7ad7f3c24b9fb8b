import { type IndexReason, indexReasons } from "dxplan";
import type { EdgeList } from "../edge.ts";
import { nodeByPeers, nodeOf } from "./on-index.ts";

/** Why a node of an index has no score. */
export const indexEdges: EdgeList<IndexReason> = {
  list: "indexReasons",
  about: "Why a node of an index has no score; members of equal weight, what is missing left out.",
  codes: indexReasons,
  explained: {
    "not-scored": {
      means: "no member has both a weight and a scale",
      edges: [
        {
          example: "min–max of 60 and 60 alone beneath it",
          shows: () => nodeByPeers([60, 60]),
          result: { score: null, coverage: null, interval: null },
        },
      ],
    },
    "nothing-measured": {
      means: "no member has a score",
      edges: [
        {
          example: "min–max of nothing, 40 and 60: the unit without a value",
          shows: () => nodeByPeers([null, 40, 60]),
          result: { score: null, coverage: 0, interval: "given" },
        },
      ],
    },
    "low-coverage": {
      means: "less is measured than the minimum coverage asks for",
      edges: [
        {
          example: "0.8 and three members without a value; 0.5 asked for",
          shows: () =>
            nodeOf({ kind: "arithmetic" }, [0.8, null, null, null], [1, 1, 1, 1], {
              minimumCoverage: 0.5,
            }),
          result: { score: null, coverage: 0.25, interval: null },
        },
      ],
    },
    "negative-score": {
      means: "a geometric, a harmonic or a power mean takes no score below 0",
      edges: [
        {
          example: "the geometric mean of −0.25 and 1",
          shows: () => nodeOf({ kind: "geometric" }, [-0.25, 1]),
          result: { score: null, coverage: 1, interval: null },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "the mean of 1e308 and 1e308, whose sum is 2e308",
          shows: () => nodeOf({ kind: "arithmetic" }, [1e308, 1e308]),
          result: { score: null, coverage: 1, interval: null },
        },
      ],
    },
  },
};
