import * as z from "zod";
import { daySchema, spanSchema } from "./day.ts";
import { planFaults } from "./faults/plan.ts";
import { idSchema } from "./id.ts";
import { indicatorSchema } from "./indicator.ts";
import { misfit } from "./misfit.ts";
import { legalDocumentSchema, sourceSchema, urlSchema } from "./source.ts";
import { targetSchema } from "./target.ts";
import { taskSchema } from "./task.ts";
import { textSchema } from "./text.ts";
import { unitSchema } from "./unit.ts";

/**
 * A goal: what a group of targets is for, and by when.
 *
 * @category Schemas
 */
export const goalSchema = z.strictObject({
  /** The id, unique in its plan. */
  id: idSchema,
  /** What the goal is. */
  name: textSchema,
  /** The last day, if one is set. */
  due: daySchema.optional(),
  /** The targets that spell it out. */
  targets: z.array(idSchema).min(1),
  /** Where it is printed. */
  source: sourceSchema,
});

/**
 * A sector or a field that a plan puts first.
 *
 * @category Schemas
 */
export const prioritySectorSchema = z.strictObject({
  /** The id, unique in its plan. */
  id: idSchema,
  /** The name. */
  name: textSchema,
});

/**
 * An authority, an agency or a group of them that a plan names.
 *
 * @category Schemas
 */
export const organisationSchema = z.strictObject({
  /** The id, unique in its plan. */
  id: idSchema,
  /** The name. */
  name: textSchema,
});

/**
 * A system that a plan builds or builds on: a portal, an application, a database, a network.
 *
 * @category Schemas
 */
export const platformSchema = z.strictObject({
  /** The id, unique in its plan. */
  id: idSchema,
  /** The name. */
  name: textSchema,
  /** The web address, if it is printed. */
  url: urlSchema.optional(),
});

/** A plan by the shapes of its fields alone. */
export const planShape = z.strictObject({
  /** The id. */
  id: idSchema,
  /** The title. */
  title: textSchema,
  /** The unit whose plan it is. */
  unit: unitSchema,
  /** From the first to the last day of the plan, the vision included. */
  period: spanSchema,
  /** The documents that it rests on. */
  legalBasis: z.array(legalDocumentSchema),
  /** The definitions of the indicators that its targets use. */
  indicators: z.array(indicatorSchema),
  /** Every commitment. */
  targets: z.array(targetSchema).min(1),
  /** What groups of targets are for. */
  goals: z.array(goalSchema),
  /** Tasks and solutions. */
  tasks: z.array(taskSchema),
  /** The sectors and fields put first, in the plan's order. */
  prioritySectors: z.array(prioritySectorSchema),
  /** The organisations named. */
  organisations: z.array(organisationSchema),
  /** The platforms and systems named. */
  platforms: z.array(platformSchema),
  /** Where it is printed. */
  source: sourceSchema,
});

/**
 * A plan: self-contained, with the definitions of the indicators that its targets use.
 *
 * Beyond the shape of each field, the schema holds what fits together: references, deadlines,
 * directions, tiers. Both kinds of fault are reported at once.
 *
 * @category Schemas
 */
export const planSchema = planShape.superRefine(
  (plan, context) => {
    for (const { code, path, expected } of planFaults(plan)) misfit(context, code, path, expected);
  },
  // A reference is checked even when another field has the wrong shape.
  { when: () => true },
);
