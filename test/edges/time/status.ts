import { type Status, statuses } from "dxplan";
import { elsewhere, figure, growth, level, on, statement } from "../../measure/evidence/fixture.ts";
import { from2020, rate } from "../../measure/evidence/output.ts";
import type { EdgeList } from "../edge.ts";
import { onCard, type Scored } from "../shown.ts";

const standing = (...scored: Scored) => {
  const { status, met, score } = onCard(...scored);
  return { code: status, met, score };
};

const share = (end: string, value: number) => on("share", end, value);

const in2024 = level({ due: "2024-12-31" });

/** From 40 at the end of 2020; at the end of March 2023 the value of 2022 is known. */
const from40 = level({ due: "2024-12-31", baseline: { value: 40, date: "2020-12-31" } });
const at = (value: number) => () =>
  standing([from40], [share("2022-12-31", value)], { asOf: "2023-03-31" });

/** Where a target stands. */
export const statusEdges: EdgeList<Status> = {
  list: "statuses",
  about:
    "Where a target stands on the day of assessment: at least 80 % by the end of 2024, on 2025-06-30, unless said otherwise.",
  codes: statuses,
  explained: {
    achieved: {
      means: "met; of a passed deadline: met by then",
      edges: [
        {
          example: "80 % at the end of 2024",
          shows: () => standing([in2024], [share("2024-12-31", 80)]),
          result: { met: true, score: 1 },
        },
        {
          example: "80 % at the end of 2024, 60 % three months later",
          shows: () => standing([in2024], [share("2024-12-31", 80), share("2025-03-31", 60)]),
          result: { met: true, score: 1 },
        },
      ],
    },
    late: {
      means: "not shown to be met by its deadline, met by the latest value after it",
      edges: [
        {
          example: "60 % at the end of 2024, 85 % three months later",
          shows: () => standing([in2024], [share("2024-12-31", 60), share("2025-03-31", 85)]),
          result: { met: false, score: 0.75 },
        },
      ],
    },
    missed: {
      means: "the deadline is past and it was not met",
      edges: [
        {
          example: "60 % at the end of 2024",
          shows: () => standing([in2024], [share("2024-12-31", 60)]),
          result: { met: false, score: 0.75 },
        },
      ],
    },
    lost: {
      means: "met by an earlier value and not by the latest, with time left (or no deadline)",
      edges: [
        {
          example: "85 % in 2022, 60 % in 2023, on 2024-03-31",
          shows: () =>
            standing([in2024], [share("2022-12-31", 85), share("2023-12-31", 60)], {
              asOf: "2024-03-31",
            }),
          result: { met: false, score: 0.75 },
        },
      ],
    },
    "on-track": {
      means: "not met, with time left: as far as expected, or nearly",
      edges: [
        {
          example: "from 40 % in 2020, 60 % in 2022: 20 of 20 points, on 2023-03-31",
          shows: at(60),
          result: { met: false, score: 0.75 },
        },
      ],
    },
    progressing: {
      means: "not met, with time left: behind, but most of what was expected",
      edges: [
        {
          example: "from 40 % in 2020, 56 % in 2022: 16 of 20 points, on 2023-03-31",
          shows: at(56),
          result: { met: false, score: 0.7 },
        },
      ],
    },
    lagging: {
      means: "not met, with time left: far behind",
      edges: [
        {
          example: "from 40 % in 2020, 44 % in 2022: 4 of 20 points, on 2023-03-31",
          shows: at(44),
          result: { met: false, score: 0.55 },
        },
      ],
    },
    regressing: {
      means: "not met, with time left: further away than at the baseline",
      edges: [
        {
          example: "from 40 % in 2020, 36 % in 2022: 4 points back, on 2023-03-31",
          shows: at(36),
          result: { met: false, score: 0.45 },
        },
      ],
    },
    open: {
      means:
        "not met, with time left, and no pace to tell by; or a growth of each year, met so far",
      edges: [
        {
          example: "no baseline, 60 % in 2022, on 2023-03-31",
          shows: () => standing([in2024], [share("2022-12-31", 60)], { asOf: "2023-03-31" }),
          result: { met: false, score: 0.75 },
        },
        {
          example: "8 % in each year from 2021 to 2024; 9 and 8 % so far, on 2023-03-31",
          shows: () =>
            standing(
              [growth("each", from2020, { due: "2024-12-31" })],
              [rate(2021, 9, "each"), rate(2022, 8, "each")],
              { asOf: "2023-03-31" },
            ),
          result: { met: true, score: 1 },
        },
      ],
    },
    "no-data": {
      means: "no figure",
      edges: [
        {
          example: "nothing reported",
          shows: () => standing([in2024], []),
          result: { met: null, score: null },
        },
        {
          example: "nothing up to the end of 2024, 60 % three months later",
          shows: () => standing([in2024], [share("2025-03-31", 60)]),
          result: { met: null, score: null },
        },
      ],
    },
    undetermined: {
      means: "the figures cannot decide: an interval, a conflict, no base",
      edges: [
        {
          example: "“trên 60 %” at the end of 2024",
          shows: () => standing([in2024], [figure(60, { qualifier: { kind: "moreThan" } })]),
          result: { met: null, score: 0.75 },
        },
        {
          example: "60 % by one publisher, 85 % by another",
          shows: () => standing([in2024], [figure(60), figure(85, { source: elsewhere })]),
          result: { met: null, score: null },
        },
      ],
    },
    "not-measurable": {
      means: "a statement",
      edges: [
        {
          example: "raise awareness of digital transformation",
          shows: () => standing([statement({ due: "2024-12-31" })], []),
          result: { met: null, score: null },
        },
      ],
    },
    lapsed: {
      means: "its unit or its tier ended before the deadline, and it was not met by then",
      edges: [
        {
          example: "of the districts by the end of 2025, 60 % in 2024, on 2025-12-31",
          shows: () =>
            standing(
              [level({ due: "2025-12-31", tiers: ["district"] })],
              [figure(60, { tiers: ["district"] })],
              { asOf: "2025-12-31" },
            ),
          result: { met: false, score: 0.75 },
        },
      ],
    },
  },
};
