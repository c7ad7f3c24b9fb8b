import * as z from "zod";
import { tiers } from "../tier.ts";
import { validitySchema } from "./day.ts";
import { unitIdSchema } from "./id.ts";
import { textSchema } from "./text.ts";

/**
 * A province, district or commune (or the country) as it stood at one time.
 *
 * @category Schemas
 */
export const unitSchema = z.strictObject({
  /** The code with its code system. */
  id: unitIdSchema,
  /** The name. */
  name: textSchema,
  /** The tier. */
  tier: z.enum(tiers),
  /** The unit that it belongs to. */
  parent: unitIdSchema.optional(),
  /** The days on which it exists; absent: without known end. */
  validity: validitySchema.optional(),
});
