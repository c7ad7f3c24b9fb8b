import { type OpenSdgStatus, openSdgProgress, openSdgStatuses } from "dxplan";
import type { EdgeList } from "../edge.ts";

/** 10 % a year: from 100 to 121 in two years; to 146.41 in four. */
const tenPercent = {
  baseline: 100,
  baselineYear: 2020,
  year: 2022,
  direction: "increase",
} as const;

/** Without a target the growth itself is judged: of one year, in percent. */
const grown = (percent: number) => {
  const value = 100 + percent;
  const { status, score } = openSdgProgress({ ...tenPercent, value, year: 2021 });
  return { code: status, score };
};

const towards = (value: number, target: number) => {
  const { status, score, ratio } = openSdgProgress({
    ...tenPercent,
    value,
    target,
    targetYear: 2024,
  });
  return { code: status, score, ratio };
};

/** What Open SDG says of a series. */
export const openSdgStatusEdges: EdgeList<OpenSdgStatus> = {
  list: "openSdgStatuses",
  about: "What `openSdgProgress` says of a series, best first.",
  codes: openSdgStatuses,
  explained: {
    "target-achieved": {
      means: "the value meets the target, whatever the trend",
      edges: [
        {
          example: "100 in 2020, 90 in 2022, 80 by 2024: falling, and above it",
          shows: () => {
            const { code, score } = towards(90, 80);
            return { code, score };
          },
          result: { score: 5 },
        },
      ],
    },
    substantial: {
      means: "“on track”: at least 0.95 of the growth required; without a target 1.5 % a year",
      edges: [
        {
          example: "100 in 2020, 121 in 2022, 146.41 by 2024: 10 of 10 % a year",
          shows: () => towards(121, 146.41),
          // 7.1429 − 4.2857
          result: { score: 2.8572, ratio: 1 },
        },
        {
          example: "no target, +1.5 % in a year",
          shows: () => grown(1.5),
          // 500 · 0.015 − 5
          result: { score: 2.5 },
        },
      ],
    },
    moderate: {
      means: "“acceleration needed”: at least 0.6; 0.5 % a year",
      edges: [
        {
          example: "no target, +1 % in a year",
          shows: () => grown(1),
          // 250 · 0.01 − 1.25
          result: { score: 1.25 },
        },
      ],
    },
    limited: {
      means: "at least 0",
      edges: [
        {
          example: "100 in 2020, 100 in 2022, 146.41 by 2024: standing still",
          shows: () => towards(100, 146.41),
          result: { score: -2.5, ratio: 0 },
        },
        {
          example: "no target, +0.25 % in a year",
          shows: () => grown(0.25),
          // 500 · 0.0025 − 2.5
          result: { score: -1.25 },
        },
      ],
    },
    deterioration: {
      means: "below 0",
      edges: [
        {
          example: "no target, -1 % in a year",
          shows: () => grown(-1),
          // 125 · −0.01 − 2.5
          result: { score: -3.75 },
        },
      ],
    },
    "not-available": {
      means: "it cannot be computed",
      edges: [
        {
          example: "-100 in 2022, from 100 in 2020",
          shows: () => {
            const { status, score } = openSdgProgress({ ...tenPercent, value: -100 });
            return { code: status, score };
          },
          result: { score: null },
        },
      ],
    },
  },
};
