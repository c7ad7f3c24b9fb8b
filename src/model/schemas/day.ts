import * as z from "zod";
import { type Context, misfit } from "./misfit.ts";

/**
 * A calendar day, `yyyy-mm-dd`, with no time and no time zone. A year alone is refused: a deadline is
 * a day, the last one of the year.
 *
 * @category Schemas
 */
export const daySchema = z.iso.date({
  error: "a calendar day such as 2025-12-31 (for a year alone, write its last day)",
});

interface Days {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Refuses a start after the end; what is no day has been refused before. */
function inOrder({ start, end }: Days, context: Context): void {
  const [first, last] = [start, end].map((day) => daySchema.safeParse(day).data);
  if (first !== undefined && last !== undefined && first > last) {
    misfit(context, "start-after-end", ["start"], `a day on or before the end, ${last}`);
  }
}

/**
 * A period from its first to its last day; without `start`, the state on the last day.
 *
 * @category Schemas
 */
export const periodSchema = z
  .strictObject({
    /** The first day. */
    start: daySchema.optional(),
    /** The last day. */
    end: daySchema,
  })
  .superRefine(inOrder);

/**
 * A period with both its ends: that of a plan.
 *
 * @category Schemas
 */
export const spanSchema = z
  .strictObject({
    /** The first day. */
    start: daySchema,
    /** The last day. */
    end: daySchema,
  })
  .superRefine(inOrder);

/**
 * The days on which a unit exists; an end that is not given is open, but not both.
 *
 * @category Schemas
 */
export const validitySchema = z
  .strictObject({
    /** The first day. */
    start: daySchema.optional(),
    /** The last day. */
    end: daySchema.optional(),
  })
  .superRefine((days, context) => {
    inOrder(days, context);
    if (days.start === undefined && days.end === undefined) {
      misfit(context, "missing-field", [], "a start, an end, or both");
    }
  });
