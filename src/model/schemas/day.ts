import * as z from "zod";
import { misfit } from "./misfit.ts";

/**
 * A calendar day, `yyyy-mm-dd`, with no time and no time zone. A year alone is refused: a deadline is
 * a day, the last one of the year.
 *
 * @category Schemas
 */
export const daySchema = z.iso.date({
  error: "a calendar day such as 2025-12-31 (for a year alone, write its last day)",
});

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
  .superRefine(({ start, end }, context) => {
    if (start !== undefined && start > end) {
      misfit(context, "start-after-end", ["start"], `a day on or before the end, ${end}`);
    }
  });

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
  .superRefine(({ start, end }, context) => {
    if (start > end) {
      misfit(context, "start-after-end", ["start"], `a day on or before the end, ${end}`);
    }
  });

/**
 * The days on which a unit exists; an end that is not given is open.
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
  .superRefine(({ start, end }, context) => {
    if (start !== undefined && end !== undefined && start > end) {
      misfit(context, "start-after-end", ["start"], `a day on or before the end, ${end}`);
    }
  });
