import { type OpenSdgInput, type OpenSdgReason, openSdgProgress, openSdgReasons } from "dxplan";
import type { EdgeList } from "../edge.ts";

/** From 2020 to 2025, at 60 of what should rise, to 80 by 2030. */
const series = {
  baseline: 40,
  baselineYear: 2020,
  value: 60,
  year: 2025,
  direction: "increase",
  target: 80,
  targetYear: 2030,
} as const;

const reasoned = (more: Partial<OpenSdgInput>) => {
  const { reason, status, score } = openSdgProgress({ ...series, ...more });
  return { code: reason, status, score };
};

const notAvailable = { status: "not-available", score: null };

/** Why there is no progress value of Open SDG. */
export const openSdgReasonEdges: EdgeList<OpenSdgReason> = {
  list: "openSdgReasons",
  about: "Why `openSdgProgress` has neither a ratio of growth rates nor a growth.",
  codes: openSdgReasons,
  explained: {
    "missing-baseline": {
      means: "there is nothing to count from",
      edges: [
        {
          example: "60 in 2025, 80 by 2030, from nowhere",
          shows: () => reasoned({ baseline: null }),
          result: notAvailable,
        },
        {
          example: "85 in 2025, 80 by 2030, from nowhere: met all the same",
          shows: () => reasoned({ baseline: null, value: 85 }),
          result: { status: "target-achieved", score: 5 },
        },
      ],
    },
    "sign-change": {
      means: "baseline, value and target do not all lie on one side of 0",
      edges: [
        {
          example: "-40 in 2020, 60 in 2025, 80 by 2030",
          shows: () => reasoned({ baseline: -40 }),
          result: notAvailable,
        },
      ],
    },
    "baseline-after-value": {
      means: "the year of the baseline is after that of the value",
      edges: [
        {
          example: "40 in 2026, 60 in 2025, 80 by 2030",
          shows: () => reasoned({ baselineYear: 2026 }),
          result: notAvailable,
        },
      ],
    },
    "fewer-than-two-years": {
      means: "baseline and value are of the same year",
      edges: [
        {
          example: "40 and 60 in 2025, 80 by 2030",
          shows: () => reasoned({ baselineYear: 2025 }),
          result: notAvailable,
        },
      ],
    },
    "no-years-to-target": {
      means: "the target is not due after the year of the baseline",
      edges: [
        {
          example: "40 in 2020, 60 in 2025, 80 by 2020",
          shows: () => reasoned({ targetYear: 2020 }),
          result: notAvailable,
        },
      ],
    },
    "no-growth-required": {
      means: "the baseline is the target: nothing to divide by",
      edges: [
        {
          example: "100 in 2020, 95 in 2025, 100 by 2030: lost",
          shows: () => reasoned({ baseline: 100, value: 95, target: 100 }),
          result: { status: "deterioration", score: -5 },
        },
        {
          example: "100 in 2020, 100 in 2025, 100 by 2030: kept",
          shows: () => reasoned({ baseline: 100, value: 100, target: 100 }),
          result: { status: "target-achieved", score: 5 },
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
          result: notAvailable,
        },
      ],
    },
  },
};
