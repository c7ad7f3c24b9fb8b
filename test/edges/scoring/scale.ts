import { type ScaleReason, scaleReasons } from "dxplan";
import type { EdgeList } from "../edge.ts";
import { scaleOver } from "./on-index.ts";

const minMax = { kind: "min-max" } as const;
const target = { kind: "distance-to-target", target: 80, clamp: false } as const;
const reference = { kind: "distance-to-reference", unit: "u1", clamp: false } as const;
const best = { kind: "fraction-of-best" } as const;

const none = { score: null };

/** Why a component of an index has no scale. */
export const scaleEdges: EdgeList<ScaleReason> = {
  list: "scaleReasons",
  about:
    "Why a component of an index has no scale, and so counts in no node; values of several units, of what should rise.",
  codes: scaleReasons,
  explained: {
    "not-scored": {
      means: "its maximum is 0",
      edges: [
        {
          example: "points of 0: 0 and 0",
          shows: () => scaleOver({ scale: { kind: "points" }, maximum: 0 }, [0, 0]),
          result: none,
        },
      ],
    },
    "no-values": {
      means: "no unit has a value",
      edges: [
        {
          example: "min–max of nothing",
          shows: () => scaleOver({ scale: minMax }, [null, null]),
          result: none,
        },
      ],
    },
    "single-unit": {
      means: "one alone has: there is nothing to set it against",
      edges: [
        {
          example: "min–max of 60 alone",
          shows: () => scaleOver({ scale: minMax }, [60, null]),
          result: none,
        },
      ],
    },
    constant: {
      means: "all values are the same at 12 digits: nothing tells the units apart",
      edges: [
        {
          example: "min–max of 60 and 60",
          shows: () => scaleOver({ scale: minMax }, [60, 60]),
          result: none,
        },
        {
          example: "ranks of 0.3 and 0.1 + 0.2",
          shows: () => scaleOver({ scale: { kind: "rank" } }, [0.3, 0.1 + 0.2]),
          result: none,
        },
      ],
    },
    "trivial-target": {
      means: "no unit is worse than the target",
      edges: [
        {
          example: "the distance of 80 and 90 to 80",
          shows: () => scaleOver({ scale: target }, [80, 90]),
          result: none,
        },
      ],
    },
    "no-reference": {
      means: "the reference unit has no value, or several",
      edges: [
        {
          example: "the distance to a unit without a value, of 70 and 80",
          shows: () => scaleOver({ scale: reference }, [null, 70, 80]),
          result: none,
        },
      ],
    },
    "trivial-reference": {
      means: "no unit is worse than the reference unit",
      edges: [
        {
          example: "the distance to a unit of 60, of 70 and 80",
          shows: () => scaleOver({ scale: reference }, [60, 70, 80]),
          result: none,
        },
      ],
    },
    "best-not-positive": {
      means: "the best value is 0 or below: no share of it can be told",
      edges: [
        {
          example: "shares of the best of 0 and −4",
          shows: () => scaleOver({ scale: best }, [0, -4]),
          result: none,
        },
        {
          example: "shares of the best of what should fall, 0 and 4",
          shows: () => scaleOver({ scale: best, direction: "decrease" }, [0, 4]),
          result: none,
        },
      ],
    },
    overflow: {
      means: "its numbers are beyond what a computer can hold",
      edges: [
        {
          // The deviation is 1.7 · 10³⁰⁸ times the root of 2.
          example: "z-score of 1.7 · 10³⁰⁸ and −1.7 · 10³⁰⁸",
          shows: () => scaleOver({ scale: { kind: "z-score" } }, [1.7e308, -1.7e308]),
          result: none,
        },
      ],
    },
  },
};
