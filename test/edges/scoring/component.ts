import { type ScoreReason, scoreReasons } from "dxplan";
import type { EdgeList } from "../edge.ts";
import { lastOn } from "./on-index.ts";

/** At most 5: 5 ÷ v. */
const quotient = {
  direction: "decrease",
  scale: { kind: "scale", form: "reciprocal", domain: [5], range: [1], clamp: false },
} as const;

const none = { score: null };

/** Why a value has no score on the scale of its component. */
export const scoreEdges: EdgeList<ScoreReason> = {
  list: "scoreReasons",
  about: "Why a value of a unit has no score in a component of an index.",
  codes: scoreReasons,
  explained: {
    "missing-value": {
      means: "there is no value",
      edges: [
        {
          example: "min–max of 40, 60 and nothing",
          shows: () => lastOn({ scale: { kind: "min-max" } }, [40, 60, null]),
          result: none,
        },
      ],
    },
    "no-scale": {
      means: "its component has no scale (`scaleReasons`)",
      edges: [
        {
          example: "min–max of 60 alone",
          shows: () => lastOn({ scale: { kind: "min-max" } }, [60]),
          result: none,
        },
      ],
    },
    "zero-value": {
      means: "nothing can be divided by 0",
      edges: [
        {
          example: "5 ÷ v of 0",
          shows: () => lastOn(quotient, [0]),
          result: none,
        },
      ],
    },
    "sign-change": {
      means: "a value below 0 where a share of it is asked",
      edges: [
        {
          example: "5 ÷ v of −2",
          shows: () => lastOn(quotient, [-2]),
          result: none,
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "5 ÷ v of 1e-308",
          shows: () => lastOn(quotient, [1e-308]),
          result: none,
        },
      ],
    },
  },
};
