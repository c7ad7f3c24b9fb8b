import { tiers as allTiers, type Tier } from "../../model/tier.ts";
import type { RollUpPeriod } from "./period.ts";

/**
 * What to do about units that are missing:
 *
 * - `omit` - leave them out, and give a value if the coverage allows it
 * - `error` - throw, naming each
 *
 * @category Territory
 */
export const rollUpMissing = ["omit", "error"] as const;

/**
 * One of {@link rollUpMissing}.
 *
 * @category Territory
 */
export type RollUpMissing = (typeof rollUpMissing)[number];

/**
 * Options of {@link rollUp}.
 *
 * @category Territory
 */
export interface RollUpOptions {
  /** The day of assessment, `yyyy-mm-dd`: only what was known on it counts. */
  readonly asOf: string;
  /** What to roll up to: every unit of a tier, a unit by its id, or several. */
  readonly to: Tier | string | readonly string[];
  /** The tier whose figures are put together; the lowest beneath on the day unless given. */
  readonly from?: Tier;
  /** The day whose units are put together, `yyyy-mm-dd`; the day of assessment unless given. */
  readonly on?: string;
  /**
   * The period that the figures speak of. Of a state the latest in it counts; of what comes about in time (`flow`) only
   * what covers it. Weights are taken as they are known. Unless given, the latest figure of each unit counts.
   */
  readonly period?: RollUpPeriod;
  /**
   * The offices that the figures cover: those of `from` unless given, as a figure that names none covers the offices
   * of its unit's own tier. `own` takes of each unit the figure that names none, for what counts people or
   * enterprises and not offices: then a district's figure is of all that lies in the district.
   */
  readonly tiers?: readonly Tier[] | "own";
  /**
   * The weight of an indicator, both by id. It replaces the weight of the definition; a share becomes a weighted mean
   * in place of the ratio of sums; for sums, minima and maxima it tells the coverage by weight alone.
   */
  readonly weights?: Readonly<Record<string, string>>;
  /** What to do about missing units; `omit` unless given. */
  readonly missing?: RollUpMissing;
  /**
   * The coverage, 0 to 1, below which no value is given; 1 unless given, so that no sum is partial without being asked
   * to be. Where the coverage by weight is known, both have to reach it.
   */
  readonly minimumCoverage?: number;
  /** Whether to give the plain mean of the units' values beside the rule's. */
  readonly plainMean?: boolean;
}

/** The names of the options. */
export const optionNames = [
  "asOf",
  "to",
  "from",
  "on",
  "period",
  "tiers",
  "weights",
  "missing",
  "minimumCoverage",
  "plainMean",
] as const;

/** How far down a tier stands. */
export const depthOf = (tier: Tier): number => allTiers.indexOf(tier);
