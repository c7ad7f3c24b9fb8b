import {
  type LevelRatioInput,
  type LevelRatioReason,
  levelRatio,
  levelRatioReasons,
  type OkrLinearInput,
  type OkrLinearReason,
  okrLinear,
  okrLinearReasons,
} from "dxplan";
import type { EdgeList } from "../edge.ts";

const level = (input: LevelRatioInput) => {
  const { reason, ratio } = levelRatio(input);
  return { code: reason, ratio };
};

const okr = (input: OkrLinearInput) => {
  const { reason, ratio } = okrLinear(input);
  return { code: reason, ratio };
};

/** Why there is no level ratio. */
export const levelRatioEdges: EdgeList<LevelRatioReason> = {
  list: "levelRatioReasons",
  about: "Why `levelRatio` gives no ratio.",
  codes: levelRatioReasons,
  explained: {
    "zero-target": {
      means: "nothing can be divided by a target of 0",
      edges: [
        {
          example: "5 against 0",
          shows: () => level({ value: 5, target: 0 }),
          result: { ratio: null },
        },
      ],
    },
    overflow: {
      means: "the ratio is beyond the numbers that a computer can hold",
      edges: [
        {
          example: "1e300 against 1e-300",
          shows: () => level({ value: 1e300, target: 1e-300 }),
          result: { ratio: null },
        },
      ],
    },
  },
};

/** Why there is no grade of a key result. */
export const okrLinearEdges: EdgeList<OkrLinearReason> = {
  list: "okrLinearReasons",
  about: "Why `okrLinear` gives no ratio.",
  codes: okrLinearReasons,
  explained: {
    "missing-baseline": {
      means: "there is nothing to count from",
      edges: [
        {
          example: "60 of 80, from nowhere",
          shows: () => okr({ baseline: null, value: 60, target: 80 }),
          result: { ratio: null },
        },
      ],
    },
    "baseline-is-target": {
      means: "there is no way to go, so no share of it",
      edges: [
        {
          example: "95 of 100, from 100",
          shows: () => okr({ baseline: 100, value: 95, target: 100 }),
          result: { ratio: null },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "1e308 of 100, from 99.9",
          shows: () => okr({ baseline: 99.9, value: 1e308, target: 100 }),
          result: { ratio: null },
        },
      ],
    },
  },
};
