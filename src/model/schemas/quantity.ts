import * as z from "zod";
import { changeUnits, growthSpans } from "../quantity.ts";
import { tiers } from "../tier.ts";
import { daySchema } from "./day.ts";
import { idSchema } from "./id.ts";
import { wholeNumberSchema } from "./number.ts";

/**
 * What a change or a growth is counted from:
 *
 * - `value` - a number that is given
 * - `date` - the actual figure of that day
 * - `target` - the actual figure at that target's deadline; until there is one, the target's number
 * - `unstated` - the text does not say
 *
 * @category Schemas
 */
export const baseSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("value"), value: z.number(), date: daySchema.optional() }),
    z.strictObject({ kind: z.literal("date"), date: daySchema }),
    z.strictObject({ kind: z.literal("target"), target: idSchema }),
    z.strictObject({ kind: z.literal("unstated") }),
  ],
  { error: "a base, its kind one of value, date, target, unstated" },
);

/** The value of an indicator. */
export const levelSchema = z.strictObject({ kind: z.literal("level") });

/** A place among `of` units. */
export const rankSchema = z.strictObject({ kind: z.literal("rank"), of: wholeNumberSchema.min(1) });

/** A difference from a base; the amount, in the bound, carries its sign. */
export const changeSchema = z.strictObject({
  kind: z.literal("change"),
  in: z.enum(changeUnits),
  from: baseSchema,
});

/** Percent per year. */
export const growthSchema = z.strictObject({
  kind: z.literal("growth"),
  over: z.enum(growthSpans),
  from: baseSchema,
});

/** How many of the named targets are met. */
export const countOfTargetsSchema = z.strictObject({
  kind: z.literal("count"),
  targets: z.array(idSchema).min(1),
});

/** What share (0 to 100) of the units of a tier meets the named target. */
export const countOfUnitsSchema = z.strictObject({
  kind: z.literal("count"),
  tier: z.enum(tiers),
  meets: idSchema,
});

/** An act that a document can date. */
export const milestoneSchema = z.strictObject({ kind: z.literal("milestone") });

/** No threshold: assessed by hand, never scored. */
export const statementSchema = z.strictObject({ kind: z.literal("statement") });

/**
 * What a target speaks of, told apart by `kind`.
 *
 * @category Schemas
 */
export const quantitySchema = z.union([
  levelSchema,
  rankSchema,
  changeSchema,
  growthSchema,
  countOfTargetsSchema,
  countOfUnitsSchema,
  milestoneSchema,
  statementSchema,
]);

/**
 * What a reported figure is when it is not the level itself: a change, or a growth, that the publisher
 * computed. For a growth, the observation's period is what it spans.
 *
 * @category Schemas
 */
export const reportedQuantitySchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("change"),
      in: z.enum(changeUnits),
      /** The day of the base, if it is known. */
      from: daySchema.optional(),
    }),
    z.strictObject({ kind: z.literal("growth"), over: z.enum(growthSpans) }),
  ],
  { error: "a change or a growth" },
);
