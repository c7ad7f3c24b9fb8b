import {
  type Figure,
  type Indicator,
  meetingUnits,
  type Observation,
  type RollUpOptions,
  type RollUpUnusedReason,
  rollUp,
  rollUpTime,
  rollUpUnusedReasons,
} from "dxplan";
import { act, atMost, place, rankOf63 } from "../../measure/fixture.ts";
import { asOf, count, fraction, land, of, share } from "../../territory/roll-up/fixture.ts";
import type { EdgeList } from "../edge.ts";

const four = ["a2", "a3", "b1", "b2"].map((code) => of(code, "count", 1));
const elsewhere = { publisher: "Another", title: "Another" };

/** What is said of the first observation, beside 1 in each of four communes, and what they come to. */
function shown(
  observations: readonly Observation[],
  indicator: Indicator = count(),
  options: Partial<RollUpOptions> = {},
) {
  const settings = { asOf, to: "t:P", minimumCoverage: 0.8, ...options };
  const { rows, unused } = rollUp(land, [indicator], [...observations, ...four], settings);
  const [first] = observations;
  const told = unused.find(({ observation }) => observation === first);
  return { code: told?.reason ?? null, value: rows[0]?.value ?? null };
}

const explained = (
  means: string,
  example: string,
  value: number | null,
  ...call: Parameters<typeof shown>
) => ({ means, edges: [{ example, shows: () => shown(...call), result: { value } }] }) as const;

const a1 = (value: Figure["value"], more: Partial<Figure> = {}) => of("a1", "count", value, more);

const half = (start: string, end: string, more: Partial<Figure> = {}): Figure =>
  a1(7, { period: { start, end }, ...more });

/** What is said of the first figure over the year 2024. */
function overTime(...figures: readonly Figure[]) {
  const flow = count({ accumulation: "flow", aggregation: { units: "sum", time: "sum" } });
  const period = { start: "2024-01-01", end: "2024-12-31" };
  const { rows, unused } = rollUpTime(figures, flow, { period });
  const told = unused.find(({ observation }) => observation === figures[0]);
  return { code: told?.reason ?? null, value: rows[0]?.value ?? null };
}

const weighted = count({ aggregation: { units: "weighted-mean", weight: "people", time: "last" } });
const people = ["a2", "a3", "b1", "b2"].map((code) => of(code, "people", 10));
const fractions = ["a2", "a3", "b1", "b2"].map((code) => fraction(code, 1, 2));

/** Why an observation is in no rolled-up figure. */
export const rollUpUnusedEdges: EdgeList<RollUpUnusedReason> = {
  list: "rollUpUnusedReasons",
  about: "Why an observation is in no rolled-up figure; four other communes have 1 each, 4 in all.",
  codes: rollUpUnusedReasons,
  explained: {
    "unknown-unit": explained("the territory does not have its unit", "of another country", 4, [
      of("elsewhere", "count", 7),
    ]),
    "not-then": explained(
      "its unit does not exist on the day",
      "of a commune, looked at after it had ended",
      null,
      [a1(7)],
      count(),
      { on: "2025-07-01", to: "province" },
    ),
    "other-unit": explained(
      "its unit lies beneath none of those that are rolled up to",
      "of a commune of another district",
      2,
      [a1(7)],
      count(),
      { to: "t:B" },
    ),
    "other-indicator": explained(
      "it speaks of another indicator, or of a milestone",
      "a report on a milestone",
      4,
      [act(true, { unit: "t:a1" })],
    ),
    "not-aggregable": explained(
      "its indicator cannot be put together",
      "a rank",
      null,
      [a1(7)],
      count({ aggregation: { units: "none", time: "last" } }),
    ),
    "lower-tier": explained(
      "its unit lies beneath those that are put together",
      "of a commune, where districts are put together",
      5,
      [a1(7), of("A", "count", 2), of("B", "count", 3)],
      count(),
      { from: "district" },
    ),
    "upper-unit": explained(
      "it is a figure of the very unit that is rolled up to: to be compared, never added",
      "the province's own figure",
      4,
      [of("P", "count", 100)],
    ),
    "outside-period": {
      means: "its period lies outside the one that is asked for",
      edges: [
        {
          example: "a half of 2023, of the year 2024",
          shows: () => overTime(half("2023-07-01", "2023-12-31")),
          result: { value: null },
        },
      ],
    },
    "other-tiers": explained(
      "it covers other offices than those that are put together",
      "a district's figure of its own offices",
      4,
      [of("A", "count", 100)],
    ),
    "different-quantity": explained("it is a change or a growth", "reported as a growth", 4, [
      a1(7, { quantity: { kind: "growth", over: "each" } }),
    ]),
    "different-field": {
      means: "a place among another number of units",
      edges: [
        {
          example: "place 3 of 63, where communes are held to place 20 of 34",
          shows: () => {
            const first20 = rankOf63(atMost(20), {
              tiers: ["commune"],
              quantity: { kind: "rank", of: 34 },
            });
            const place3 = of("a1", "share", 3, { of: 63 });
            const { unused, share: met } = meetingUnits(land, first20, place(), [place3], { asOf });
            return { code: unused[0]?.reason ?? null, value: met };
          },
          result: { value: 0 },
        },
      ],
    },
    forecast: explained("a forecast is no result", "7 as a forecast", 4, [
      a1(7, { obsStatus: "F" }),
    ]),
    "missing-value": explained("it reports that there is no value", "not collected", 4, [
      a1({ missing: "not-collected" }),
    ]),
    "incomplete-period": {
      means:
        "a flow that adds up, over part of a year; or over an unknown part of the period asked for",
      edges: [
        {
          example: "up to June, from when is not said, of the year",
          shows: () => overTime(a1(7, { period: { end: "2024-06-30" } })),
          result: { value: null },
        },
      ],
    },
    "after-as-of": explained("its period ends after the day", "of the end of June", 4, [
      a1(7, { period: { end: "2025-06-30" } }),
    ]),
    "not-yet-published": explained("it was published after the day", "published in June", 4, [
      a1(7, { publishedAt: "2025-06-30" }),
    ]),
    "earlier-period": explained("a later period is known", "7 of 2023, 2 of 2024", 6, [
      a1(7, { period: { end: "2023-12-31" } }),
      a1(2),
    ]),
    "weaker-status": explained(
      "a figure of better standing is known for the period",
      "7 as reported, 2 is verified",
      6,
      [a1(7), a1(2, { obsStatus: "verified" })],
    ),
    "earlier-publication": explained(
      "a later publication is known for the period",
      "7 published in February, 2 in March",
      6,
      [a1(7, { publishedAt: "2025-02-01" }), a1(2, { publishedAt: "2025-03-01" })],
    ),
    "same-figure": explained(
      "another publication gives the same value",
      "2 by two publishers: one counts",
      6,
      [a1(2), a1(2, { source: elsewhere })],
    ),
    conflicting: explained(
      "another figure of equal standing disagrees",
      "7 by one publisher, 2 by another",
      4,
      [a1(7), a1(2, { source: elsewhere })],
    ),
    "no-fraction": explained(
      "its unit is missing: a value without its denominator",
      "80 % beside 1 of 2 in four communes",
      50,
      [of("a1", "share", 80), ...fractions],
      share(),
    ),
    "bad-fraction": explained(
      "its unit is missing: a numerator or a denominator below 0, or something of nothing",
      "3 of 0 beside 1 of 2 in four communes",
      50,
      [of("a1", "share", 80, { numerator: 3, denominator: 0 }), ...fractions],
      share(),
    ),
    "no-weight": explained(
      "its unit is missing: a value, but no figure of the weight",
      "7 without a number of people",
      1,
      [a1(7), ...people],
      weighted,
    ),
    "bad-weight": explained(
      "its unit is missing: a weight below 0",
      "7 of −5 people",
      1,
      [a1(7), of("a1", "people", -5), ...people],
      weighted,
    ),
    "covered-by-parts": explained(
      "figures of units beneath are used for the same branch",
      "a district's figure of its communes, of which two are known",
      4,
      [of("A", "count", 7, { tiers: ["commune"] })],
    ),
    "covered-by-whole": explained(
      "a figure of a unit above, or of a longer period, is used for the same branch",
      "80 % of a commune without fraction, the district's 3 of 6, the others' 1 of 2 each",
      50,
      [
        of("a1", "share", 80),
        fraction("A", 3, 6, { tiers: ["commune"] }),
        fraction("b1", 1, 2),
        fraction("b2", 1, 2),
      ],
      share(),
    ),
    "not-enough": {
      means: "the others that it would be put together with are not known",
      edges: [
        {
          example: "the first half of a year alone",
          shows: () => overTime(half("2024-01-01", "2024-06-30")),
          result: { value: null },
        },
      ],
    },
  },
};
