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

/** A time among the pieces of a text. */
export interface HorizonMatch extends Horizon {
  /** The first piece after it. */
  readonly next: number;
}

/** What is meant by a part of the calendar and the word before it, up to the first piece after both. */
export function meant(kind: HorizonKind, part: Part, next: number = part.next): HorizonMatch {
  const { from, due, doubts } = daysOf(kind, part);
  const { precision, years } = part;
  return { kind, precision, from, due, years, outlook: null, doubts, next };
}
