import type * as z from "zod";
import type * as schema from "./schemas/index.ts";

/**
 * A type whose every property, at every depth, is read-only.
 *
 * @category Vocabulary
 */
export type DeepReadonly<T> = T extends object
  ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
  : T;

/**
 * What a schema reads, read-only at every depth.
 *
 * @category Vocabulary
 */
export type ReadonlyOutput<S extends z.ZodType> = DeepReadonly<z.output<S>>;

/** A text in both languages. @category Model */
export interface Text extends ReadonlyOutput<typeof schema.textSchema> {}

/** A period from its first to its last day; without `start`, the state on the last day. @category Model */
export interface Period extends ReadonlyOutput<typeof schema.periodSchema> {}

/** A decision, resolution or plan of an authority. @category Model */
export interface LegalDocument extends ReadonlyOutput<typeof schema.legalDocumentSchema> {}

/** Where a commitment or a figure is printed. @category Model */
export interface Source extends ReadonlyOutput<typeof schema.sourceSchema> {}

/** A doubt about what is printed, and how it is read. @category Model */
export interface Doubt extends ReadonlyOutput<typeof schema.doubtSchema> {}

/** A province, district or commune, or the country, as it stood at one time. @category Model */
export interface Unit extends ReadonlyOutput<typeof schema.unitSchema> {}

/** What is measured. @category Model */
export interface Indicator extends ReadonlyOutput<typeof schema.indicatorSchema> {}

/** What a change or a growth is counted from. @category Model */
export type Base = ReadonlyOutput<typeof schema.baseSchema>;

/** What a target speaks of, told apart by `kind`. @category Model */
export type Quantity = ReadonlyOutput<typeof schema.quantitySchema>;

/** A comparator with its number or numbers, told apart by `kind`. @category Model */
export type Bound = ReadonlyOutput<typeof schema.boundSchema>;

/** Where an indicator stood at the start. @category Model */
export interface Baseline extends ReadonlyOutput<typeof schema.baselineSchema> {}

/** A target on the value of an indicator. @category Model */
export interface LevelTarget extends ReadonlyOutput<typeof schema.levelTargetSchema> {}

/** A target on a place among n units. @category Model */
export interface RankTarget extends ReadonlyOutput<typeof schema.rankTargetSchema> {}

/** A target on a difference from a base. @category Model */
export interface ChangeTarget extends ReadonlyOutput<typeof schema.changeTargetSchema> {}

/** A target on a growth per year. @category Model */
export interface GrowthTarget extends ReadonlyOutput<typeof schema.growthTargetSchema> {}

/** A target on the share of the units of a tier that meet one. @category Model */
export interface UnitCountTarget extends ReadonlyOutput<typeof schema.unitCountTargetSchema> {}

/**
 * A target on how many of the named targets are met.
 *
 * @category Model
 */
export interface TargetCountTarget extends ReadonlyOutput<typeof schema.targetCountTargetSchema> {
  /** It counts other targets, and has no indicator. */
  readonly indicator?: never;
}

/**
 * An act that a document can date.
 *
 * @category Model
 */
export interface MilestoneTarget extends ReadonlyOutput<typeof schema.milestoneTargetSchema> {
  /** An act has no indicator. */
  readonly indicator?: never;
  /** An act is done or not. */
  readonly bound?: never;
}

/**
 * A commitment with no threshold: never scored.
 *
 * @category Model
 */
export interface StatementTarget extends ReadonlyOutput<typeof schema.statementTargetSchema> {
  /** A statement has no indicator. */
  readonly indicator?: never;
  /** A statement has no threshold. */
  readonly bound?: never;
  /** A statement is not scored. */
  readonly weight?: never;
}

/** A target that has an indicator and a bound on it. @category Model */
export type IndicatorTarget =
  | LevelTarget
  | RankTarget
  | ChangeTarget
  | GrowthTarget
  | UnitCountTarget;

/** A target that can be measured: any but a statement. @category Model */
export type MeasurableTarget = IndicatorTarget | TargetCountTarget | MilestoneTarget;

/** A commitment of a plan, told apart by `quantity.kind`. @category Model */
export type Target = MeasurableTarget | StatementTarget;

/** What a group of targets is for, and by when. @category Model */
export interface Goal extends ReadonlyOutput<typeof schema.goalSchema> {}

/** A task or a solution of a plan. @category Model */
export interface Task extends ReadonlyOutput<typeof schema.taskSchema> {}

/** A sector or a field that a plan puts first. @category Model */
export interface PrioritySector extends ReadonlyOutput<typeof schema.prioritySectorSchema> {}

/** An authority, an agency or a group of them. @category Model */
export interface Organisation extends ReadonlyOutput<typeof schema.organisationSchema> {}

/** A system that a plan builds or builds on. @category Model */
export interface Platform extends ReadonlyOutput<typeof schema.platformSchema> {}

/**
 * A plan: self-contained, with the definitions of the indicators that its targets use.
 *
 * @category Model
 */
export interface Plan extends Omit<ReadonlyOutput<typeof schema.planSchema>, "targets"> {
  /** Every commitment. */
  readonly targets: readonly Target[];
}

/** A target of a plan, by both ids. @category Model */
export interface TargetReference extends ReadonlyOutput<typeof schema.targetReferenceSchema> {}

/** What a figure is similar to, and why it is not the same. @category Model */
export type Relation = ReadonlyOutput<typeof schema.relationSchema>;

/** The word before a figure that makes it an interval. @category Model */
export type Qualifier = ReadonlyOutput<typeof schema.qualifierSchema>;

/** What a reported figure is when it is not the level itself. @category Model */
export type ReportedQuantity = ReadonlyOutput<typeof schema.reportedQuantitySchema>;

/**
 * A reported figure of an indicator.
 *
 * @category Model
 */
export interface Figure extends ReadonlyOutput<typeof schema.figureSchema> {
  /** A figure is no report on a milestone. */
  readonly milestone?: never;
}

/**
 * A report on a milestone: done, or not.
 *
 * @category Model
 */
export interface Act extends ReadonlyOutput<typeof schema.actSchema> {
  /** A report on a milestone is no figure. */
  readonly indicator?: never;
}

/** A figure of an indicator, or a report on a milestone. @category Model */
export type Observation = Figure | Act;

/** How the values of a component become scores, told apart by `kind`. @category Model */
export type Normaliser = ReadonlyOutput<typeof schema.normaliserSchema>;

/** What is measured of each unit, and how its values become scores. @category Model */
export interface IndexComponent extends ReadonlyOutput<typeof schema.componentSchema> {}

/** How the scores of members become one, told apart by `kind`. @category Model */
export type Mean = ReadonlyOutput<typeof schema.meanSchema>;

/** A node of an index: members with their weights. @category Model */
export type IndexNode = ReadonlyOutput<typeof schema.indexNodeSchema>;

/** A composite index: components with scales, and nodes over them. @category Model */
export interface IndexDefinition extends ReadonlyOutput<typeof schema.indexSchema> {}
