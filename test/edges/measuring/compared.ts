import {
  type ComparedReason,
  comparedReasons,
  type Indicator,
  type MeasurableTarget,
} from "dxplan";
import * as f from "../../measure/fixture.ts";
import type { EdgeList } from "../edge.ts";
import { measured, worth } from "../shown.ts";

const compared = (target: MeasurableTarget, value: number, indicator: Indicator) => {
  const measurement = measured(target, value, indicator);
  return { code: measurement.reason, ...worth(measurement) };
};

const rising = f.share();
const falling = f.fallingShare();
const amount = f.share({ unitOfMeasure: "amount" });

/** Why a value has no ratio. */
export const comparedEdges: EdgeList<ComparedReason> = {
  list: "comparedReasons",
  about: "Why there is no attainment, although it is known whether the target is met.",
  codes: comparedReasons,
  explained: {
    "zero-target": {
      means: "nothing can be divided by a required 0",
      edges: [
        {
          example: "at most 0 %, at 5 %",
          shows: () => compared(f.level(f.atMost(0)), 5, falling),
          result: { attainment: null, gap: "5 points", met: false },
        },
        {
          example: "at most 0 %, at 0 %: a fall to 0 is met at 0",
          shows: () => compared(f.level(f.atMost(0)), 0, falling),
          result: { attainment: null, gap: "0 points", met: true },
        },
        {
          example: "a change of at least 0 points, at +3",
          shows: () => compared(f.change("points", f.atLeast(0)), 3, rising),
          result: { attainment: null, gap: "-3 points", met: true },
        },
      ],
    },
    "negative-target": {
      means: "the required number is below 0, so that a ratio would point the wrong way",
      edges: [
        {
          example: "a balance of at least -5, at -2",
          shows: () => compared(f.level(f.atLeast(-5)), -2, amount),
          result: { attainment: null, gap: "-3 units", met: true },
        },
      ],
    },
    "zero-value": {
      means: "what should fall is at 0: the required cannot be divided by it",
      edges: [
        {
          example: "at most 20 %, at 0 %",
          shows: () => compared(f.level(f.atMost(20)), 0, falling),
          result: { attainment: null, gap: "-20 points", met: true },
        },
      ],
    },
    "sign-change": {
      means: "value and target, or the two edges of a corridor, lie on different sides of 0",
      edges: [
        {
          example: "a cost of at most 20, at -4",
          shows: () => compared(f.level(f.atMost(20)), -4, { ...amount, direction: "decrease" }),
          result: { attainment: null, gap: "-24 units", met: true },
        },
        {
          example: "a change within -2 and 3 points, at +1",
          shows: () => compared(f.change("points", f.within(-2, 3)), 1, rising),
          result: { attainment: null, gap: "-2 points", met: true },
        },
      ],
    },
    "trivial-target": {
      means: "the last place of the field is asked for",
      edges: [
        {
          example: "place 63 of 63, at place 40",
          shows: () => compared(f.rankOf63(f.atMost(63)), 40, f.place()),
          result: { attainment: null, gap: "-23 places", met: true },
        },
      ],
    },
    "tolerated-worsening": {
      means: "the target limits a change for the worse",
      edges: [
        {
          example: "at most +2 points of what should fall, at +1",
          shows: () => compared(f.change("points", f.atMost(2)), 1, falling),
          result: { attainment: null, gap: "-1 points", met: true },
        },
        {
          example: "at least -2 points of what should rise, at -3",
          shows: () => compared(f.change("points", f.atLeast(-2)), -3, rising),
          result: { attainment: null, gap: "1 points", met: false },
        },
      ],
    },
    overflow: {
      means: "the ratio is beyond the numbers that a computer can hold",
      edges: [
        {
          example: "at least 1e-300, at 1e300",
          shows: () => compared(f.level(f.atLeast(1e-300)), 1e300, amount),
          result: { attainment: null, gap: "-1e+300 units", met: true },
        },
      ],
    },
  },
};
