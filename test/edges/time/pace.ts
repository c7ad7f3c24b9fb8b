import { expectedProgress, type PaceReason, paceReasons } from "dxplan";
import { level, on } from "../../measure/evidence/fixture.ts";
import type { EdgeList } from "../edge.ts";
import { onCard, type Scored } from "../shown.ts";

const share = (end: string, value: number) => on("share", end, value);

/** At least 80 % by the end of 2024, from so much at the end of 2020. */
const from = (value: number) =>
  level({ due: "2024-12-31", baseline: { value, date: "2020-12-31" } });

/** In the middle of 2023, 2.5 of 4 years have gone. */
const paced = (...[targets, observations, options]: Scored) => {
  const { pace } = onCard(targets, observations, { asOf: "2023-06-30", ...options });
  return { code: pace.paceReason, expected: pace.expected, pace: pace.pace };
};

const nothing = { expected: null, pace: null };

/** Why there is no pace. */
export const paceEdges: EdgeList<PaceReason> = {
  list: "paceReasons",
  about: "Why there is no pace, or nothing to expect; assessed on 2023-06-30.",
  codes: paceReasons,
  explained: {
    "missing-baseline": {
      means: "no baseline, or one without a day",
      edges: [
        {
          example: "at least 80 % by the end of 2024, at 55 % in 2022",
          shows: () => paced([level({ due: "2024-12-31" })], [share("2022-12-31", 55)]),
          result: nothing,
        },
      ],
    },
    "baseline-meets-target": {
      means: "there is no way to go from it",
      edges: [
        {
          example: "at least 80 % from 85 % in 2020, at 55 % in 2022",
          shows: () => paced([from(85)], [share("2022-12-31", 55)]),
          result: nothing,
        },
      ],
    },
    "no-deadline": {
      means: "there is no day to be there by",
      edges: [
        {
          example: "at least 80 % some day, from 40 % in 2020, at 55 % in 2022",
          shows: () =>
            paced(
              [level({ baseline: { value: 40, date: "2020-12-31" } })],
              [share("2022-12-31", 55)],
            ),
          result: nothing,
        },
      ],
    },
    "no-time": {
      means: "the deadline does not lie after the day of the baseline",
      edges: [
        {
          example: "at least 80 % by the end of 2020, from 40 % of that day",
          shows: () =>
            paced(
              [level({ due: "2020-12-31", baseline: { value: 40, date: "2020-12-31" } })],
              [share("2020-12-31", 40)],
            ),
          result: nothing,
        },
      ],
    },
    "not-begun": {
      means: "the value is not from after the day of the baseline",
      edges: [
        {
          example: "at least 80 % by the end of 2024, from 40 % in 2020, no later value",
          shows: () => paced([from(40)], [share("2020-12-31", 40)]),
          result: { expected: 0.625, pace: null },
        },
      ],
    },
    "nothing-expected": {
      means: "the trajectory asks for nothing up to the day of the value",
      edges: [
        {
          example: "the same in steps, no interim target, at 55 % in 2022",
          shows: () => paced([from(40)], [share("2022-12-31", 55)], { trajectory: "steps" }),
          result: { expected: 0, pace: null },
        },
      ],
    },
    unmeasured: {
      means: "there is no value",
      edges: [
        {
          example: "at least 80 % by the end of 2024, from 40 % in 2020, no figure",
          shows: () => paced([from(40)], []),
          result: nothing,
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "`expectedProgress` half way from -1e308 to 1e308",
          shows: () => {
            const way = {
              baseline: { date: "2020-12-31", value: -1e308 },
              target: { date: "2024-12-31", value: 1e308 },
            };
            const { reason, progress, value } = expectedProgress(
              way,
              { kind: "linear" },
              "2022-12-31",
            );
            return { code: reason, expected: progress, "expected value": value };
          },
          result: { expected: null, "expected value": null },
        },
      ],
    },
  },
};
