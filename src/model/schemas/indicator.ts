import * as z from "zod";
import {
  accumulations,
  directions,
  timeAggregations,
  unitAggregations,
  unitsOfMeasure,
} from "../indicator.ts";
import { standings } from "../pillar.ts";
import { fieldsOf } from "./faults/loose.ts";
import { idSchema } from "./id.ts";
import { misfit } from "./misfit.ts";
import { lineSchema, textSchema } from "./text.ts";

/**
 * A range of values; an end that is not given is open, but not both.
 *
 * @category Schemas
 */
export const rangeSchema = z
  .strictObject({
    /** The lowest value. */
    low: z.number().optional(),
    /** The highest value. */
    high: z.number().optional(),
  })
  .superRefine(({ low, high }, context) => {
    if (low !== undefined && high !== undefined && low > high) {
      misfit(context, "low-above-high", ["low"], `a number not above high, ${high}`);
    }
    if (low === undefined && high === undefined) {
      misfit(context, "missing-field", [], "a low, a high, or both");
    }
  });

/**
 * What is measured. Two indicators are one only when numerator and denominator agree.
 *
 * @category Schemas
 */
export const indicatorSchema = z
  .strictObject({
    /** The id, unique in a catalogue. */
    id: idSchema,
    /** The name. */
    name: textSchema,
    /** The pillar, or `general`. */
    pillar: z.enum(standings),
    /** What its numbers count. */
    unitOfMeasure: z.enum(unitsOfMeasure),
    /** The word after the number for a count or an amount: enterprises, billion đồng. */
    unitLabel: textSchema.optional(),
    /** Which way is better. */
    direction: z.enum(directions),
    /** What is counted, in words. */
    numerator: textSchema.optional(),
    /** What it is counted of, in words; absent for what is no share. */
    denominator: textSchema.optional(),
    /** How it accumulates over time. */
    accumulation: z.enum(accumulations),
    /** How it is put together. */
    aggregation: z.strictObject({
      /** Over the units of a tier. */
      units: z.enum(unitAggregations),
      /** Over the periods of a longer one. */
      time: z.enum(timeAggregations),
      /** The id of the indicator that weights a weighted mean. */
      weight: idSchema.optional(),
    }),
    /** What a value can plausibly be; beyond it a result carries a warning. */
    plausibleRange: rangeSchema.optional(),
    /** What a value can possibly be; beyond it a result carries a warning. */
    naturalLimits: rangeSchema.optional(),
    /** The version of the definition: figures of two versions are not one series. */
    definitionVersion: lineSchema,
  })
  .superRefine(
    (indicator, context) => {
      const { unitOfMeasure, direction } = fieldsOf(indicator);
      if (unitOfMeasure === "rank" && direction === "increase") {
        const expected = '"decrease": the first place is the best';
        misfit(context, "contradicts-direction", ["direction"], expected);
      }
    },
    { when: () => true },
  );
