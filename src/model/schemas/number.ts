import * as z from "zod";

/**
 * A whole number. A multiple of 1 rather than the schema library's own integer, whose fault ends the
 * checking of everything around it.
 */
export const wholeNumberSchema = z
  .number()
  .multipleOf(1, { error: "a whole number" })
  .max(Number.MAX_SAFE_INTEGER);
