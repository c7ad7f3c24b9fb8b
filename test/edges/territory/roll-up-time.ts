import {
  type Figure,
  type Indicator,
  type RollUpTimeReason,
  rollUpTime,
  rollUpTimeReasons,
} from "dxplan";
import { count, of, share } from "../../territory/roll-up/fixture.ts";
import type { EdgeList } from "../edge.ts";

const flow = count({ accumulation: "flow", aggregation: { units: "sum", time: "sum" } });

const over = (start: string, end: string, value: number, more: Partial<Figure> = {}) =>
  of("a1", "count", value, { period: { start, end }, ...more });

const first = (value: number, more: Partial<Figure> = {}) =>
  over("2024-01-01", "2024-06-30", value, more);
const second = (value: number) => over("2024-07-01", "2024-12-31", value);

/** What is said of the year 2024, and what it lacks. */
function shown(figures: readonly Figure[], indicator: Indicator = flow) {
  const period = { start: "2024-01-01", end: "2024-12-31" };
  const row = rollUpTime(figures, indicator, { period }).rows[0];
  const gaps = (row?.missing ?? []).map(({ start, end }) => `${start} to ${end}`);
  return { code: row?.reason ?? null, value: row?.value ?? null, missing: gaps.join(", ") };
}

const elsewhere = { publisher: "Another", title: "Another" };

const explained = (
  means: string,
  example: string,
  missing: string,
  ...call: Parameters<typeof shown>
) =>
  ({
    means,
    edges: [{ example, shows: () => shown(...call), result: { value: null, missing } }],
  }) as const;

const ratio = share({
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
});
const none = (start: string, end: string) =>
  of("a1", "share", 0, { period: { start, end }, numerator: 0, denominator: 0 });

/** Why figures of parts of a period do not come to one of the whole. */
export const rollUpTimeEdges: EdgeList<RollUpTimeReason> = {
  list: "rollUpTimeReasons",
  about: "Why figures of parts of a period, here the year 2024, do not come to one of the whole.",
  codes: rollUpTimeReasons,
  explained: {
    "not-aggregable": explained(
      "the indicator cannot be put together over time: it says so, or it is a state that would be summed",
      "two states, by a rule that sums them",
      "",
      [first(1), second(2)],
      count({ aggregation: { units: "sum", time: "sum" } }),
    ),
    "nothing-known": explained(
      "no figure of the period can be used",
      "a half of another year",
      "2024-01-01 to 2024-12-31",
      [over("2023-07-01", "2023-12-31", 1)],
    ),
    "incomplete-period": explained(
      "a part of it is missing, or the last day of a state",
      "the second half alone",
      "2024-01-01 to 2024-06-30",
      [second(2)],
    ),
    "overlapping-periods": explained(
      "every day is covered, but only by parts that overlap",
      "January to June, and June to December",
      "",
      [first(1), over("2024-06-01", "2024-12-31", 2)],
    ),
    "conflicting-observations": explained(
      "figures of equal standing disagree",
      "the first half by two publishers",
      "2024-01-01 to 2024-06-30",
      [first(1), first(3, { source: elsewhere }), second(2)],
    ),
    "zero-denominator": explained(
      "the denominators add up to 0",
      "0 of 0 in both halves",
      "",
      [none("2024-01-01", "2024-06-30"), none("2024-07-01", "2024-12-31")],
      ratio,
    ),
    overflow: explained(
      "beyond the numbers that a computer can hold",
      "two halves of 10^308 and nine times as much",
      "",
      [first(1e308), second(9e307 + 8e307)],
    ),
  },
};
