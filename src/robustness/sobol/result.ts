import type { SamplingMethod } from "../sampling-options.ts";
import type { UncertainInput } from "../uncertainty/input.ts";

/**
 * What uncertain inputs have a part in:
 *
 * - `rank-shift` - by how many places a unit moves in the mean, up or down, from the index as it is
 * - `score` - the score of one unit
 *
 * @category Robustness
 */
export const sobolOutcomes = ["rank-shift", "score"] as const;

/**
 * One of {@link sobolOutcomes}.
 *
 * @category Robustness
 */
export type SobolOutcome = (typeof sobolOutcomes)[number];

/**
 * Why an outcome has no Sobol indices:
 *
 * - `no-variation` - it is the same in every sample
 * - `not-scored` - in some sample there is none: no unit is ranked both there and by the index as it is, or the
 *   unit has no score
 * - `overflow` - its variance is beyond the largest number there is
 *
 * @category Robustness
 */
export const sobolReasons = ["no-variation", "not-scored", "overflow"] as const;

/**
 * One of {@link sobolReasons}.
 *
 * @category Robustness
 */
export type SobolReason = (typeof sobolReasons)[number];

/**
 * An estimated share of the variance, with the interval that 95 % of the resamples lie in. It may lie a little
 * below 0 or above 1: it is an estimate from samples, and is shown as it comes out.
 *
 * @category Robustness
 */
export interface SobolIndex {
  /** The estimate. */
  readonly estimate: number;
  /** The 2.5 % quantile over the resamples; `null` if none were asked for. */
  readonly low: number | null;
  /** The 97.5 % quantile over the resamples; `null` if none were asked for. */
  readonly high: number | null;
}

/**
 * What an uncertain input has to do with an outcome.
 *
 * @category Robustness
 */
export interface SobolShare extends UncertainInput {
  /** The share of the variance that goes if this input alone is settled; `null` as `reason` says. */
  readonly first: SobolIndex | null;
  /** The share that stays if all the others are settled; `null` as `reason` says. */
  readonly total: SobolIndex | null;
}

/**
 * How an outcome varies, and by what.
 *
 * @category Robustness
 */
export interface SobolAnalysis {
  /** What varies. */
  readonly outcome: SobolOutcome;
  /** The unit whose score it is; `null` for all. */
  readonly unit: string | null;
  /** Its mean; `null` if some sample has none. */
  readonly mean: number | null;
  /** Its variance, of all 2 × samples; `null` if some sample has none, and if it is beyond holding. */
  readonly variance: number | null;
  /** Why there are no indices, or `null`. */
  readonly reason: SobolReason | null;
  /** The part that each input has in it. */
  readonly inputs: readonly SobolShare[];
}

/**
 * What uncertain inputs have to do with a ranking.
 *
 * @category Robustness
 */
export interface SobolResult {
  /** The id of the index. */
  readonly index: string;
  /** The node by whose scores the units are ranked. */
  readonly node: string;
  /** How samples were drawn. */
  readonly method: SamplingMethod;
  /** How many resamples the intervals are from; 0 for none. */
  readonly resamples: number;
  /** How often the index was scored: samples × (inputs + 2). */
  readonly evaluations: number;
  /** The shift of ranks; and the score of the unit, if one was asked for. */
  readonly analyses: readonly SobolAnalysis[];
}
