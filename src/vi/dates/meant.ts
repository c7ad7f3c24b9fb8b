import { dayAfter, dayBefore } from "./calendar.ts";
import type { Horizon, HorizonKind } from "./horizon.ts";
import type { Part } from "./part.ts";

type Days = Pick<Horizon, "from" | "due" | "doubts">;

/** The days that a word before a part of the calendar leaves of it. */
function daysOf(kind: HorizonKind, { from, due, doubts }: Part): Days {
  if (from === null || due === null) return { from, due, doubts };
  switch (kind) {
    case "by":
    case "outlook":
      return { from: null, due, doubts };
    case "before": {
      const last = dayBefore(from);
      return {
        from: null,
        due: last,
        doubts: [...doubts, { code: "before-or-by", readings: [last, due] }],
      };
    }
    case "after":
      return { from: dayAfter(due), due: null, doubts };
    case "from":
      return { from, due: null, doubts };
    case "during":
    case "yearly":
      return { from, due, doubts };
  }
}

/** What is meant by a part of the calendar and the word before it. */
export const meant = (kind: HorizonKind, part: Part): Horizon => ({
  kind,
  precision: part.precision,
  ...daysOf(kind, part),
  years: part.years,
  outlook: null,
});
