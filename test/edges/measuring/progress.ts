import { type ProgressReason, progressReasons } from "dxplan";
import * as f from "../../measure/fixture.ts";
import type { EdgeList } from "../edge.ts";
import { measured } from "../shown.ts";

/** At least so much, from a baseline at the end of 2020. */
const from = (value: number, bound = f.atLeast(80)) =>
  f.level(bound, { baseline: { value, date: "2020-12-31" } });

const progressed = (...[target, observed]: Parameters<typeof measured>) => {
  const { progressReason, progress, attainment, met } = measured(target, observed);
  return { code: progressReason, attainment, progress, met };
};

/** Why there is no progress. */
export const progressEdges: EdgeList<ProgressReason> = {
  list: "progressReasons",
  about: "Why there is no progress, (v − b) ÷ (t − b), although there may be an attainment.",
  codes: progressReasons,
  explained: {
    "missing-baseline": {
      means: "there is none to count from",
      edges: [
        {
          example: "at least 80 %, at 60 %",
          shows: () => progressed(f.level(f.atLeast(80)), 60),
          result: { attainment: 0.75, progress: null, met: false },
        },
      ],
    },
    "baseline-meets-target": {
      means: "there is no way to go from it",
      edges: [
        {
          example: "at least 80 % from 85 %, at 90 %",
          shows: () => progressed(from(85), 90),
          result: { attainment: 1.125, progress: null, met: true },
        },
        {
          example: "at least 80 % from 85 %, fallen to 60 %",
          shows: () => progressed(from(85), 60),
          result: { attainment: 0.75, progress: null, met: false },
        },
        {
          example: "more than 80 % from 80 %, at 60 %: no way of any length, though not met",
          shows: () => progressed(from(80, f.moreThan(80)), 60),
          result: { attainment: 0.75, progress: null, met: false },
        },
      ],
    },
    unmeasured: {
      means: "there is no value either",
      edges: [
        {
          example: "at least 80 % from 40 %, reported as held back",
          shows: () => progressed(from(40), f.figure({ missing: "suppressed" })),
          result: { attainment: null, progress: null, met: null },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "at least 100 from 99.9, at 1e308",
          shows: () => progressed(from(99.9, f.atLeast(100)), 1e308),
          result: { attainment: 1e306, progress: null, met: true },
        },
      ],
    },
  },
};
