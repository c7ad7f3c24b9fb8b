import { type UnmeasuredReason, unmeasuredReasons } from "dxplan";
import {
  change,
  elsewhere,
  figure,
  growth,
  level,
  on,
  statement,
  top20,
} from "../../measure/evidence/fixture.ts";
import { from2020, output } from "../../measure/evidence/output.ts";
import type { EdgeList } from "../edge.ts";
import { onCard, type Scored } from "../shown.ts";

const assessed = (...scored: Scored) => {
  const { reason, status, score } = onCard(...scored);
  return { code: reason, status, score };
};

/** +10 % of a base. */
const tenPercentOf = (value: number) => ({
  ...change({ kind: "value", value }),
  quantity: { kind: "change", in: "percent", from: { kind: "value", value } } as const,
});

const undetermined = { status: "undetermined", score: null };
const noData = { status: "no-data", score: null };

/** Why a target cannot be measured. */
export const unmeasuredEdges: EdgeList<UnmeasuredReason> = {
  list: "unmeasuredReasons",
  about:
    "Why a target cannot be measured: there is no attainment, no gap, and met is undetermined.",
  codes: unmeasuredReasons,
  explained: {
    "missing-value": {
      means: "no figure, or one reported as missing",
      edges: [
        {
          example: "at least 80 %, no figure",
          shows: () => assessed([level()], []),
          result: noData,
        },
        {
          example: "at least 80 %, reported as not collected",
          shows: () => assessed([level()], [figure({ missing: "not-collected" })]),
          result: noData,
        },
      ],
    },
    "missing-baseline": {
      means: "a change or a growth with no base to count from",
      edges: [
        {
          example: "+10 points from nowhere, at 75 %",
          shows: () => assessed([change({ kind: "unstated" })], [figure(75)]),
          result: undetermined,
        },
      ],
    },
    "zero-base": {
      means: "a change in percent or in times, or a growth, from 0",
      edges: [
        {
          example: "+10 % of 0, at 5 %",
          shows: () => assessed([tenPercentOf(0)], [figure(5)]),
          result: undetermined,
        },
        {
          example: "8 % a year from 0 in 2020, at 5 in 2024",
          shows: () => assessed([growth("average", { ...from2020, value: 0 })], [output(2024, 5)]),
          result: undetermined,
        },
      ],
    },
    "negative-base": {
      means: "a change in percent or in times, or a growth, from below 0",
      edges: [
        {
          example: "+10 % of -5, at 5",
          shows: () => assessed([tenPercentOf(-5)], [figure(5)]),
          result: undetermined,
        },
      ],
    },
    "sign-change": {
      means: "a growth from above 0 to below it",
      edges: [
        {
          example: "8 % a year from 100 in 2020, at -5 in 2024",
          shows: () => assessed([growth("average", from2020)], [output(2024, -5)]),
          result: undetermined,
        },
      ],
    },
    "different-field": {
      means: "a place among another number of units",
      edges: [
        {
          example: "among the first 20 of 63, at place 18 of 34",
          shows: () => assessed([top20()], [on("place", "2024-12-31", 18, { of: 34 })]),
          result: undetermined,
        },
      ],
    },
    "different-quantity": {
      means: "the figure is a change or a growth, the target is not, or the reverse",
      edges: [
        {
          example: "at least 80 %, reported as +7 points",
          shows: () =>
            assessed([level()], [figure(7, { quantity: { kind: "change", in: "points" } })]),
          result: undetermined,
        },
      ],
    },
    "not-measurable": {
      means: "a statement: no threshold",
      edges: [
        {
          example: "raise awareness of digital transformation",
          shows: () => assessed([statement()], []),
          result: { status: "not-measurable", score: null },
        },
      ],
    },
    "conflicting-observations": {
      means: "figures of equal standing disagree",
      edges: [
        {
          example: "at least 80 %, 70 % by one publisher and 85 % by another",
          shows: () => assessed([level()], [figure(70), figure(85, { source: elsewhere })]),
          result: undetermined,
        },
      ],
    },
    "incomplete-period": {
      means: "a year of a yearly growth is missing, or a flow that adds up covers part of one",
      edges: [
        {
          example: "8 % in each year from 100 in 2020, 110 in 2021, 130 in 2023",
          shows: () => assessed([growth("each", from2020)], [output(2021, 110), output(2023, 130)]),
          result: undetermined,
        },
        {
          example: "at least 80 new firms a year, 70 from July to December",
          shows: () =>
            assessed(
              [level({ indicator: "new-firms" })],
              [
                figure(70, {
                  indicator: "new-firms",
                  period: { start: "2024-07-01", end: "2024-12-31" },
                }),
              ],
            ),
          result: undetermined,
        },
      ],
    },
    overflow: {
      means: "the gap, or the level to be reached, is beyond the numbers that a computer can hold",
      edges: [
        {
          example: "at least 1e308, at -1e308",
          shows: () =>
            assessed([level({ bound: { kind: "atLeast", value: 1e308 } })], [figure(-1e308)]),
          result: undetermined,
        },
      ],
    },
  },
};
