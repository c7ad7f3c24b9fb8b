import type { Notation } from "./messages.ts";

/*
 * Words for readings of doubts, each a table of its own: what says them takes no other words along.
 */

export const notation: Notation = {
  decimalMark: ".",
  groupMark: ",",
  minus: "−",
  percent: (number) => `${number}%`,
  counted: (number, what) => `${number} ${what}`,
  day: (year, month, date) => `${year}-${month}-${date}`,
  list: (items) => items.join(", "),
  quoted: (text) => `“${text}”`,
};

export const tiers = {
  country: "country",
  province: "province tier",
  district: "district tier",
  commune: "commune tier",
};

export const bounds = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
  reach: "reach",
  about: "about",
  between: "between",
  maintain: "maintain",
  within: "within",
};

export const changeUnits = {
  points: "percentage points",
  percent: "percent",
  times: "times",
};

export const draftActs = {
  commitment: "commitment",
  result: "result",
};

export const readingCodes = {
  none: "none",
  unknown: "unknown",
  all: "all units",
  unstated: "base not stated",
  "plan-start": "from the start of the plan",
  "year-before": "from the year before, every year",
  once: "one target, said twice",
  twice: "two targets",
  "as-printed": "as printed",
  "goes-on": "the text goes on",
  fraction: "a fraction",
  month: "a month",
  day: "a day",
  numbers: "numbers",
  years: "years",
};
