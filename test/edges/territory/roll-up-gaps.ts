import { type Figure, type Indicator, type RollUpGapReason, rollUpGapReasons } from "dxplan";
import { count, fraction, of, rowOf, share } from "../../territory/roll-up/fixture.ts";
import type { EdgeList } from "../edge.ts";

const others = ["a2", "a3", "b1", "b2"];
const known = others.map((code) => fraction(code, 1, 2));
const people = others.map((code) => of(code, "people", 10));
const weighted = share({ aggregation: { units: "weighted-mean", weight: "people", time: "last" } });

/** What is said of a1, the others being 1 of 2 each: what the four come to, and what the five may. */
function shown(figures: readonly Figure[], indicator: Indicator = share()) {
  const row = rowOf(indicator, [...figures, ...known, ...people], { minimumCoverage: 0.8 });
  const gap = row.missing.find(({ unit }) => unit === "t:a1");
  const { low, high } = row.interval ?? {};
  return { code: gap?.reason ?? null, value: row.value, interval: `${low} to ${high}` };
}

const elsewhere = { publisher: "Another", title: "Another" };

const explained = (
  means: string,
  example: string,
  figures: readonly Figure[],
  interval: string,
  indicator?: Indicator,
) =>
  ({
    means,
    edges: [{ example, shows: () => shown(figures, indicator), result: { value: 50, interval } }],
  }) as const;

/** Why a unit is missing in a rolled-up figure. */
export const rollUpGapEdges: EdgeList<RollUpGapReason> = {
  list: "rollUpGapReasons",
  about: "Why a unit is missing in what figures come to; four other communes have 1 of 2, 50 %.",
  codes: rollUpGapReasons,
  explained: {
    "no-figure": explained("none is known on the day", "no figure", [], "0 to 100"),
    "missing-value": explained(
      "it is reported that there is none",
      "not collected, of 2",
      [of("a1", "share", { missing: "not-collected" }, { denominator: 2 })],
      // 4 to 6 of 10
      "40 to 60",
    ),
    "different-quantity": explained(
      "only a change or a growth is reported",
      "+7 points",
      [of("a1", "share", 7, { quantity: { kind: "change", in: "points" } })],
      "0 to 100",
    ),
    "incomplete-period": {
      means: "a flow that adds up, over part of a year",
      edges: [
        {
          example: "70 from July to December, 1 in each of the others",
          shows: () => {
            const flow = count({
              accumulation: "flow",
              aggregation: { units: "sum", time: "sum" },
            });
            const half = { period: { start: "2024-07-01", end: "2024-12-31" } };
            const figures = [
              of("a1", "count", 70, half),
              ...others.map((code) => of(code, "count", 1)),
            ];
            const { missing, value, interval } = rowOf(flow, figures, { minimumCoverage: 0.8 });
            return {
              code: missing[0]?.reason ?? null,
              value,
              interval: `${interval?.low} to ${interval?.high}`,
            };
          },
          result: { value: 4, interval: "4 to null" },
        },
      ],
    },
    "conflicting-observations": explained(
      "figures of equal standing disagree",
      "1 of 2 by one publisher, 2 of 2 by another",
      [fraction("a1", 1, 2), fraction("a1", 2, 2, { source: elsewhere })],
      // 4 to 6 of 10: both say that it is of 2
      "40 to 60",
    ),
    "no-fraction": explained(
      "a value without its denominator, where shares are put together",
      "80 %, of how many is not known",
      [of("a1", "share", 80)],
      "50 to 80",
    ),
    "bad-fraction": explained(
      "a numerator or a denominator below 0, or something of nothing",
      "3 of 0",
      [of("a1", "share", 80, { numerator: 3, denominator: 0 })],
      "0 to 100",
    ),
    "no-weight": explained(
      "a value, but no figure of the weight",
      "80 %, weighed by people, who are not counted",
      [of("a1", "share", 80)],
      "50 to 80",
      weighted,
    ),
    "bad-weight": explained(
      "a weight below 0",
      "80 %, weighed by −5 people",
      [of("a1", "share", 80), of("a1", "people", -5)],
      "50 to 80",
      weighted,
    ),
  },
};
