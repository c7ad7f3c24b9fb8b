import * as z from "zod";
import { dueBases } from "../due.ts";
import { standings } from "../pillar.ts";
import { tiers } from "../tier.ts";
import { boundSchema } from "./bound.ts";
import { daySchema } from "./day.ts";
import { doubtSchema } from "./doubt.ts";
import { idSchema } from "./id.ts";
import {
  changeSchema,
  countOfTargetsSchema,
  countOfUnitsSchema,
  growthSchema,
  levelSchema,
  milestoneSchema,
  rankSchema,
  statementSchema,
} from "./quantity.ts";
import { sourceSchema } from "./source.ts";
import { textSchema } from "./text.ts";

/**
 * Where an indicator stood at the start: the value and its day, or a day to look the value up for.
 *
 * @category Schemas
 */
export const baselineSchema = z.strictObject({
  /** The value; absent: the actual figure of the day. */
  value: z.number().optional(),
  /** The day. */
  date: daySchema,
});

/** What every commitment has. */
const commitment = {
  /** The id, unique in its plan. */
  id: idSchema,
  /** The offices that it binds; absent: those of the plan's unit itself. */
  tiers: z.array(z.enum(tiers)).min(1).optional(),
  /** The last day on which it can be met in time; absent: none is set. */
  due: daySchema.optional(),
  /** Where the deadline comes from; absent: it is stated. */
  dueBasis: z.enum(dueBases).optional(),
  /** To what part of the unit it applies, if not to all of it. */
  scope: textSchema.optional(),
  /** What is left out ("trừ …"). */
  exclusions: z.array(textSchema).optional(),
  /** The target that this one replaces, and from which day on. */
  supersedes: z.strictObject({ target: idSchema, from: daySchema }).optional(),
  /** Where it is printed. */
  source: sourceSchema,
  /** What is doubtful about it. */
  doubts: z.array(doubtSchema).optional(),
};

/** Only ratios of weights matter: sums of larger ones would overflow. */
const heaviest = 1e9;

/** What can be scored has a weight, 1 among its peers unless given. */
const scored = {
  weight: z.number().min(0).max(heaviest).optional(),
};

/** What has a threshold on an indicator. */
const measured = {
  ...commitment,
  ...scored,
  /** The indicator, by the id of its definition in the plan. */
  indicator: idSchema,
  /** The comparator and its number. */
  bound: boundSchema,
};

/** What progresses from where it stood; a change and a growth say in their quantity what they count from. */
const progressing = {
  ...measured,
  /** Where the indicator stood at the start. Never inferred. */
  baseline: baselineSchema.optional(),
};

/** What has no indicator, and so a name and a standing of its own. */
const named = {
  ...commitment,
  /** What is committed to, in a few words. */
  name: textSchema,
  /** The pillar, or `general`. */
  pillar: z.enum(standings),
};

/**
 * A target on the value of an indicator.
 *
 * @category Schemas
 */
export const levelTargetSchema = z.strictObject({ ...progressing, quantity: levelSchema });

/**
 * A target on a place among n units.
 *
 * @category Schemas
 */
export const rankTargetSchema = z.strictObject({ ...progressing, quantity: rankSchema });

/**
 * A target on a difference from a base.
 *
 * @category Schemas
 */
export const changeTargetSchema = z.strictObject({ ...measured, quantity: changeSchema });

/**
 * A target on a growth per year, in percent.
 *
 * @category Schemas
 */
export const growthTargetSchema = z.strictObject({ ...measured, quantity: growthSchema });

/**
 * A target on the share of the units of a tier that meet one. Its indicator is that share.
 *
 * @category Schemas
 */
export const unitCountTargetSchema = z.strictObject({
  ...progressing,
  quantity: countOfUnitsSchema,
});

/**
 * A target on how many of the named targets are met.
 *
 * @category Schemas
 */
export const targetCountTargetSchema = z.strictObject({
  ...named,
  ...scored,
  quantity: countOfTargetsSchema,
  /** The comparator and the number of targets. */
  bound: boundSchema,
});

/**
 * An act that a document can date: founded, issued, opened.
 *
 * @category Schemas
 */
export const milestoneTargetSchema = z.strictObject({
  ...named,
  ...scored,
  quantity: milestoneSchema,
});

/**
 * A commitment with no threshold. It has no indicator, no bound and no weight, and is never scored.
 *
 * @category Schemas
 */
export const statementTargetSchema = z.strictObject({ ...named, quantity: statementSchema });

/**
 * A commitment of a plan, told apart by `quantity.kind`.
 *
 * @category Schemas
 */
export const targetSchema = z.union([
  levelTargetSchema,
  rankTargetSchema,
  changeTargetSchema,
  growthTargetSchema,
  unitCountTargetSchema,
  targetCountTargetSchema,
  milestoneTargetSchema,
  statementTargetSchema,
]);
