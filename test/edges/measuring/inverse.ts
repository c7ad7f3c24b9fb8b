import {
  type InverseReason,
  inverseReasons,
  type MeasurableTarget,
  scaleOf,
  valueAt,
} from "dxplan";
import * as f from "../../measure/fixture.ts";
import type { EdgeList } from "../edge.ts";

const inverse = (target: MeasurableTarget, attainment: number, indicator = f.share()) => {
  const own = target.indicator === undefined ? null : indicator;
  const { reason, value } = valueAt(scaleOf(target, own), attainment);
  return { code: reason, value };
};

/** Why no value is known for an attainment. */
export const inverseEdges: EdgeList<InverseReason> = {
  list: "inverseReasons",
  about: "Why `valueAt` knows no value for an attainment.",
  codes: inverseReasons,
  explained: {
    "no-ratio": {
      means: "the target has no ratio",
      edges: [
        {
          example: "0.5 of at most 0 %",
          shows: () => inverse(f.level(f.atMost(0)), 0.5, f.fallingShare()),
          result: { value: null },
        },
      ],
    },
    "no-value": {
      means: "no value has this attainment",
      edges: [
        {
          example: "0 of at most 20 %: 20 ÷ v comes near 0, never to it",
          shows: () => inverse(f.level(f.atMost(20)), 0, f.fallingShare()),
          result: { value: null },
        },
        {
          example: "0.5 of a milestone: it is done or not",
          shows: () => inverse(f.milestone(), 0.5),
          result: { value: null },
        },
        {
          example: "1.1 of a corridor from 40 to 50 %: nothing is better than inside",
          shows: () => inverse(f.level(f.within(40, 50)), 1.1),
          result: { value: null },
        },
      ],
    },
    "several-values": {
      means: "both sides of a corridor have it",
      edges: [
        {
          example: "0.5 of a corridor from 40 to 50 %: 20 and 75 %",
          shows: () => inverse(f.level(f.within(40, 50)), 0.5),
          result: { value: null },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "1e300 times at least 1e300",
          shows: () => inverse(f.level(f.atLeast(1e300)), 1e300),
          result: { value: null },
        },
      ],
    },
  },
};
