import * as z from "zod";
import { missingReasons, obsStatuses, qualifierKinds } from "../observation.ts";
import { tiers } from "../tier.ts";
import { daySchema, periodSchema } from "./day.ts";
import { doubtSchema } from "./doubt.ts";
import { observationsFaults } from "./faults/observations.ts";
import { idSchema, unitIdSchema } from "./id.ts";
import { misfit } from "./misfit.ts";
import { wholeNumberSchema } from "./number.ts";
import { reportedQuantitySchema } from "./quantity.ts";
import { sourceSchema } from "./source.ts";
import { textSchema } from "./text.ts";

/**
 * A target of a plan, by both ids.
 *
 * @category Schemas
 */
export const targetReferenceSchema = z.strictObject({
  /** The plan. */
  plan: idSchema,
  /** The target in it. */
  target: idSchema,
});

/**
 * The word before a figure that makes it an interval.
 *
 * @category Schemas
 */
export const qualifierSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("atLeast") }),
    z.strictObject({ kind: z.literal("moreThan") }),
    z.strictObject({ kind: z.literal("atMost") }),
    z.strictObject({ kind: z.literal("lessThan") }),
    z.strictObject({ kind: z.literal("about"), width: z.number().positive().optional() }),
    z.strictObject({ kind: z.literal("nearly"), width: z.number().positive().optional() }),
  ],
  { error: `a qualifier, its kind one of ${qualifierKinds.join(", ")}` },
);

/**
 * What a figure is similar to, and why it is not the same. A related figure is shown, never scored.
 *
 * @category Schemas
 */
export const relationSchema = z.union([
  z.strictObject({ indicator: idSchema, why: textSchema }),
  z.strictObject({ target: targetReferenceSchema, why: textSchema }),
]);

/** What every observation has. */
const reported = {
  /** The unit. */
  unit: unitIdSchema,
  /** The period that it speaks of. */
  period: periodSchema,
  /** The day of publication, if it is known. */
  publishedAt: daySchema.optional(),
  /** Its status; absent: normal (`A`). */
  obsStatus: z.enum(obsStatuses).optional(),
  /** Where it is printed. */
  source: sourceSchema,
  /** What is doubtful about it. */
  doubts: z.array(doubtSchema).optional(),
  /** Made up, for tests and demonstrations. */
  synthetic: z.literal(true).optional(),
};

/**
 * A reported figure of an indicator.
 *
 * @category Schemas
 */
export const figureSchema = z.strictObject({
  ...reported,
  /** The indicator. */
  indicator: idSchema,
  /** The offices that the figure covers inside the unit; absent: the unit's own. */
  tiers: z.array(z.enum(tiers)).min(1).optional(),
  /** The value in the indicator's unit, or why there is none. */
  value: z.union([z.number(), z.strictObject({ missing: z.enum(missingReasons) })]),
  /** What was counted. */
  numerator: z.number().optional(),
  /** What it was counted of. */
  denominator: z.number().optional(),
  /** The word before the figure that makes it an interval. */
  qualifier: qualifierSchema.optional(),
  /** Of a rank: among how many units. */
  of: wholeNumberSchema.min(1).optional(),
  /** What the figure is, when it is not the level itself. */
  quantity: reportedQuantitySchema.optional(),
  /** What it is similar to. */
  related: z.array(relationSchema).optional(),
});

/**
 * A report on a milestone: done, or not.
 *
 * @category Schemas
 */
export const actSchema = z.strictObject({
  ...reported,
  /** The milestone. */
  milestone: targetReferenceSchema,
  /** Whether the act is done by the end of the period. */
  done: z.boolean(),
});

/**
 * A figure of an indicator, or a report on a milestone.
 *
 * @category Schemas
 */
export const observationSchema = z.union([figureSchema, actSchema]);

/** Observations by the shapes of their fields alone. */
export const observationsShape = z.array(observationSchema);

/**
 * Observations, in any order.
 *
 * Beyond the shape of each, the schema holds what fits together: places within their field, no tier and
 * no figure of one source twice.
 *
 * @category Schemas
 */
export const observationsSchema = observationsShape.superRefine(
  (observations, context) => {
    for (const { code, path, expected } of observationsFaults(observations)) {
      misfit(context, code, path, expected);
    }
  },
  { when: () => true },
);
