import {
  type UnProgressInput,
  type UnProgressReason,
  unProgressChart,
  unProgressReasons,
} from "dxplan";
import type { EdgeList } from "../edge.ts";

/** From 2020 to 2025, at 52 of what should rise, to 80 by 2030. */
const series = {
  baseline: 40,
  baselineYear: 2020,
  value: 52,
  year: 2025,
  direction: "increase",
  target: 80,
  targetYear: 2030,
} as const;

const reasoned = (more: Partial<UnProgressInput>) => {
  const { reason, score, ratio } = unProgressChart({ ...series, ...more });
  return { code: reason, score, ratio };
};

const nothing = { score: null, ratio: null };

/** Why there is no score of the chart. */
export const unProgressReasonEdges: EdgeList<UnProgressReason> = {
  list: "unProgressReasons",
  about: "Why `unProgressChart` has no growth, no ratio or no score.",
  codes: unProgressReasons,
  explained: {
    "missing-baseline": {
      means: "there is nothing to count from",
      edges: [
        {
          example: "52 in 2025, 80 by 2030, from nowhere",
          shows: () => reasoned({ baseline: null }),
          result: nothing,
        },
      ],
    },
    "zero-base": {
      means: "no growth from 0 is defined, and nothing is put in its place",
      edges: [
        {
          example: "0 in 2020, 10 in 2025, 100 by 2030",
          shows: () => reasoned({ baseline: 0, value: 10, target: 100 }),
          result: nothing,
        },
      ],
    },
    "negative-base": {
      means: "below 0 and without a target: whether such a growth is good is not said",
      edges: [
        {
          example: "-40 in 2020, -30 in 2025, no target",
          shows: () => reasoned({ baseline: -40, value: -30, target: null }),
          result: nothing,
        },
      ],
    },
    "sign-change": {
      means: "baseline and value lie on different sides of 0",
      edges: [
        {
          example: "-40 in 2020, 52 in 2025, 80 by 2030",
          shows: () => reasoned({ baseline: -40 }),
          result: nothing,
        },
      ],
    },
    "baseline-after-value": {
      means: "the year of the baseline is after that of the value",
      edges: [
        {
          example: "40 in 2026, 52 in 2025, 80 by 2030",
          shows: () => reasoned({ baselineYear: 2026 }),
          result: nothing,
        },
      ],
    },
    "fewer-than-two-years": {
      means: "baseline and value are of the same year",
      edges: [
        {
          example: "40 and 52 in 2025, 80 by 2030",
          shows: () => reasoned({ baselineYear: 2025 }),
          result: nothing,
        },
      ],
    },
    "no-years-to-target": {
      means: "the target is not due after the year of the baseline",
      edges: [
        {
          example: "40 in 2020, 52 in 2025, 80 by 2020",
          shows: () => reasoned({ targetYear: 2020 }),
          result: nothing,
        },
      ],
    },
    "no-change-needed": {
      means: "the baseline is the target: nothing to divide by",
      edges: [
        {
          example: "100 in 2020, 95 in 2025, 100 by 2030",
          shows: () => reasoned({ baseline: 100, value: 95, target: 100 }),
          result: nothing,
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "1e-300 in 2024, 1e300 in 2025, 1e301 by 2030",
          shows: () =>
            reasoned({ baseline: 1e-300, baselineYear: 2024, value: 1e300, target: 1e301 }),
          result: nothing,
        },
      ],
    },
  },
};
