import * as z from "zod";
import { doubtCodes } from "../doubt.ts";
import { lineSchema, textSchema } from "./text.ts";

/**
 * A doubt about what is printed, and how it is read here.
 *
 * @category Schemas
 */
export const doubtSchema = z.strictObject({
  /** What kind of doubt. */
  code: z.enum(doubtCodes),
  /** The words in question, as printed; absent if the doubt is about what is not printed. */
  printed: lineSchema.optional(),
  /** How it is read. */
  read: textSchema,
});
