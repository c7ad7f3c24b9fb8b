import type { SamplingMethod } from "../sampling-options.ts";
import type { UncertainInput } from "../uncertainty/input.ts";

/**
 * Why nothing is said of where a unit may stand:
 *
 * - `never-ranked` - it had a score in no sample
 *
 * @category Robustness
 */
export const robustnessReasons = ["never-ranked"] as const;

/**
 * One of {@link robustnessReasons}.
 *
 * @category Robustness
 */
export type RobustnessReason = (typeof robustnessReasons)[number];

/**
 * Where most of some drawn numbers lie. Quantiles are of type 7, as in R and NumPy.
 *
 * @category Robustness
 */
export interface Spread {
  /** The mean. */
  readonly mean: number;
  /** The 5 % quantile. */
  readonly low: number;
  /** The median. */
  readonly median: number;
  /** The 95 % quantile. */
  readonly high: number;
  /** The lowest: of ranks the best. */
  readonly lowest: number;
  /** The highest: of ranks the worst. */
  readonly highest: number;
}

/**
 * How often a unit had a place.
 *
 * @category Robustness
 */
export interface PlaceShare {
  /** The place. */
  readonly place: number;
  /** The share of the samples in which the unit is ranked, above 0, at most 1. */
  readonly share: number;
}

/**
 * How likely a unit is among the first.
 *
 * @category Robustness
 */
export interface WithinPlaces {
  /** How many places are asked about. */
  readonly places: number;
  /** The share of the samples in which its place is one of them; `null` if it is never ranked. */
  readonly probability: number | null;
}

/**
 * Where a unit may stand.
 *
 * @category Robustness
 */
export interface UnitRobustness {
  /** The id of the unit. */
  readonly unit: string;
  /** Its score by the index as it is; `null` if it has none. */
  readonly score: number | null;
  /** Its place by the index as it is; `null` if it has none. */
  readonly rank: number | null;
  /** In how many samples it is ranked: all that follows is of these. */
  readonly ranked: number;
  /** In how many it has no score. */
  readonly unranked: number;
  /** Its places; `null` with a reason. */
  readonly ranks: Spread | null;
  /** Its scores; `null` with a reason. */
  readonly scores: Spread | null;
  /** Its places, the best first, with how often it had them; they sum to 1. */
  readonly places: readonly PlaceShare[];
  /** How likely it is among so many of the first, as asked for. */
  readonly within: readonly WithinPlaces[];
  /** Why it has no ranks and no scores, or `null`. */
  readonly reason: RobustnessReason | null;
}

/**
 * How sure a ranking is.
 *
 * @category Robustness
 */
export interface RobustnessResult {
  /** The id of the index. */
  readonly index: string;
  /** The node by whose scores the units are ranked. */
  readonly node: string;
  /** How samples were drawn. */
  readonly method: SamplingMethod;
  /** What was drawn. */
  readonly inputs: readonly UncertainInput[];
  /** Each unit, in the order of the data. */
  readonly units: readonly UnitRobustness[];
}
