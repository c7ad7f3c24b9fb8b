import * as z from "zod";

/** The patterns look no further than 999 characters: over ten megabytes of hyphens they would overflow. */
const longestId = 120;

/**
 * The id of an indicator, a target, a plan, a task or an organisation: lower-case letters, digits,
 * single hyphens and dots.
 *
 * @category Schemas
 */
export const idSchema = z
  .string()
  .max(longestId)
  .regex(/^(?=.{1,999}$)[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
    error: "an id of lower-case letters, digits, hyphens and dots, such as work-files-online",
  });

/**
 * The id of a unit, with its code system: `gso63:33` (Hưng Yên before 2025-07-01) and `gso34:33` (after)
 * are two units.
 *
 * @category Schemas
 */
export const unitIdSchema = z
  .string()
  .max(longestId)
  .regex(/^(?=.{1,999}$)[a-z0-9]+(?:-[a-z0-9]+)*:[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*$/, {
    error: "a unit id with its code system, such as gso63:84",
  });
