import * as z from "zod";
import { daySchema } from "./day.ts";
import { doubtSchema } from "./doubt.ts";
import { wholeNumberSchema } from "./number.ts";
import { lineSchema } from "./text.ts";

const longestAddress = 2000;

/** A web address. */
export const urlSchema = z
  .string()
  .max(longestAddress)
  .regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/, { error: "a web address, http or https" });

/**
 * A decision, resolution or plan of an authority: number, date and issuer.
 *
 * @category Schemas
 */
export const legalDocumentSchema = z.strictObject({
  /** The number, as printed: `749/QĐ-TTg`. */
  number: lineSchema,
  /** The day on which it was signed. */
  date: daySchema.optional(),
  /** Who issued it, in Vietnamese as officials write it. */
  issuer: lineSchema,
  /** Its title, in Vietnamese as officials write it. */
  title: lineSchema.optional(),
  /** What is doubtful about it: a number that the text does not print. */
  doubts: z.array(doubtSchema).optional(),
});

/**
 * Where a commitment or a figure is printed. It is part of a target's identity: two documents of one
 * province contradict each other.
 *
 * @category Schemas
 */
export const sourceSchema = z.strictObject({
  /** Who published it. */
  publisher: lineSchema,
  /** The title of the publication. */
  title: lineSchema,
  /** The day of publication; absent if it is not printed. */
  date: daySchema.optional(),
  /** The paragraph of the body, counted from 1; 0 is the headline. */
  paragraph: wholeNumberSchema.min(0).optional(),
  /** The web address. */
  url: urlSchema.optional(),
  /** The document that the publication reports. */
  decision: legalDocumentSchema.optional(),
});
