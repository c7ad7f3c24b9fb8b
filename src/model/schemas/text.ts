import * as z from "zod";

/** No name or reason of a plan is longer; what is longer is no name. */
const longestText = 5000;

/** A line of text that is not blank. */
export const lineSchema = z
  .string()
  .max(longestText)
  .regex(/\S/u, { error: "text that is not blank" });

/**
 * A text in both languages: Vietnamese as officials write it, and English.
 *
 * @category Schemas
 */
export const textSchema = z.strictObject({
  /** Vietnamese. */
  vi: lineSchema,
  /** English. */
  en: lineSchema,
});
