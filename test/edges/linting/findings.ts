import { type FindingCode, findingCodes } from "dxplan";
import { changeFrom } from "../../measure/compare/fixture.ts";
import * as f from "../../measure/fixture.ts";
import {
  anotherUnit,
  by,
  type Case,
  found,
  otherPlan,
  reachBy,
  share,
} from "../../measure/lint/fixture.ts";
import type { EdgeList } from "../edge.ts";

/** What is found of a code in a plan of shares that should rise; nothing if it is found more than once. */
function finding(code: FindingCode, given: Case) {
  const [one, ...others] = found(code, given);
  if (one === undefined || others.length > 0) return { code: null };
  const { severity, stated, statedAgainst, difference } = one;
  return { code: one.code, severity, stated, "stated against": statedAgainst, difference };
}

const earlier = { id: "earlier" };

/** What is odd about a target. */
export const findingEdges: EdgeList<FindingCode> = {
  list: "findingCodes",
  about:
    "What `lintPlan` finds odd about a target of a plan; what each plan has is in [Findings](lint.md).",
  codes: findingCodes,
  explained: {
    "baseline-meets-target": {
      means: "its baseline already meets it",
      edges: [
        {
          example: "80 % by 2025, from 85 % in 2020",
          shows: () =>
            finding("baseline-meets-target", {
              targets: [reachBy(2025, 80, { baseline: { value: 85, date: "2020-12-31" } })],
            }),
          result: { severity: "warning", stated: 80, "stated against": 85, difference: -5 },
        },
      ],
    },
    "easier-later": {
      means: "it asks less than a target of an earlier deadline",
      edges: [
        {
          example: "70 % by 2030, after 80 % by 2025",
          shows: () =>
            finding("easier-later", { targets: [reachBy(2025, 80, earlier), reachBy(2030, 70)] }),
          result: { severity: "warning", stated: 70, "stated against": 80, difference: -10 },
        },
      ],
    },
    "lower-tier-asks-more": {
      means: "it asks more of a lower tier than another of a higher one, for one deadline",
      edges: [
        {
          example: "90 % of the communes by 2025, beside 80 % of the province",
          shows: () =>
            finding("lower-tier-asks-more", {
              targets: [
                reachBy(2025, 80, { id: "province" }),
                reachBy(2025, 90, { tiers: ["commune"] }),
              ],
            }),
          result: { severity: "warning", stated: 90, "stated against": 80, difference: 10 },
        },
      ],
    },
    "impossible-rate": {
      means: "where it leads cannot be, or it is to be reached in no time or too steeply",
      edges: [
        {
          example: "+10 points from 95 %",
          shows: () =>
            finding("impossible-rate", {
              targets: [changeFrom({ kind: "value", value: 95 }, "points", f.reach(10))],
            }),
          result: { severity: "error", stated: 105, "stated against": 95, difference: 10 },
        },
        {
          example: "90 % by 2021, after 30 % by 2020: 60 points in a year",
          shows: () =>
            finding("impossible-rate", {
              targets: [reachBy(2020, 30, earlier), reachBy(2021, 90)],
            }),
          result: { severity: "warning", stated: 90, "stated against": 30, difference: 60 },
        },
      ],
    },
    "outside-range": {
      means: "its number lies outside what the indicator can be",
      edges: [
        {
          example: "reach 120 %",
          shows: () => finding("outside-range", { targets: [reachBy(2025, 120)] }),
          result: { severity: "error", stated: 120, "stated against": 100, difference: 20 },
        },
      ],
    },
    repeated: {
      means: "it says what another target says, word for word",
      edges: [
        {
          example: "80 % by 2025, twice in one document",
          shows: () =>
            finding("repeated", { targets: [reachBy(2025, 80, earlier), reachBy(2025, 80)] }),
          result: { severity: "warning", stated: 80, "stated against": 80, difference: 0 },
        },
      ],
    },
    "sources-disagree": {
      means: "for the same thing and day it gives another number than another target of the unit",
      edges: [
        {
          example: "80 % by 2025, and 75 % by 2025",
          shows: () =>
            finding("sources-disagree", {
              targets: [reachBy(2025, 75, earlier), reachBy(2025, 80)],
            }),
          result: { severity: "warning", stated: 80, "stated against": 75, difference: 5 },
        },
      ],
    },
    "undefined-denominator": {
      means: "what its share is a share of is not said",
      edges: [
        {
          example: "80 % of an indicator without a denominator",
          shows: () =>
            finding("undefined-denominator", {
              targets: [reachBy(2025, 80)],
              indicator: f.share(),
            }),
          result: { severity: "warning", stated: null, "stated against": null, difference: null },
        },
      ],
    },
    misprint: {
      means: "its deadline does not come after the day that it counts from, or a slip is declared",
      edges: [
        {
          example: "80 % by 2020, from 40 % of that day",
          shows: () =>
            finding("misprint", {
              targets: [by(2020, f.reach(80), { baseline: { value: 40, date: "2020-12-31" } })],
            }),
          result: { severity: "error", stated: null, "stated against": null, difference: null },
        },
      ],
    },
    "asks-less": {
      means: "it asks less than the target of another plan",
      edges: [
        {
          example: "75 % by 2025, where another province asks 90 %",
          shows: () =>
            finding("asks-less", {
              targets: [reachBy(2025, 75)],
              options: { against: [otherPlan([reachBy(2025, 90)], share(), anotherUnit)] },
            }),
          result: { severity: "warning", stated: 75, "stated against": 90, difference: -15 },
        },
      ],
    },
  },
};
