import type { IndicatorMatch } from "../clauses/target-draft.ts";

/**
 * What a blank of a drafted plan asks for:
 *
 * - `targets` - at least one target: the text sets none
 * - `indicator` - the id of an indicator that the plan defines
 * - `field` - among how many units a place is
 * - `place` - the place to reach
 * - `bound` - a comparator and its number: those of the text are none that a plan takes
 * - `tolerance` - how far off still counts as met, above 0
 * - `due` - the deadline: that of the text lies before the plan
 * - `tiers` - the offices that are bound: the unit of the plan has none of those of the text
 * - `vietnamese`, `english` - a name, or what is left out, in that language
 * - `pillar`, `unit-of-measure`, `direction`, `accumulation`, `aggregation` - a word of a closed set
 * - `version` - the version of a definition
 *
 * @category Vietnamese
 */
export const blankCodes = [
  "targets",
  "indicator",
  "field",
  "place",
  "bound",
  "tolerance",
  "due",
  "tiers",
  "vietnamese",
  "english",
  "pillar",
  "unit-of-measure",
  "direction",
  "accumulation",
  "aggregation",
  "version",
] as const;

/**
 * One of {@link blankCodes}.
 *
 * @category Vietnamese
 */
export type BlankCode = (typeof blankCodes)[number];

/**
 * A `null` in drafted JSON that is to be filled in.
 *
 * @category Vietnamese
 */
export interface Blank {
  /** What it asks for. */
  readonly code: BlankCode;
  /** The way to the `null`. */
  readonly path: readonly (string | number)[];
  /** What belongs there, in English, with what the text says of it. */
  readonly expected: string;
  /** The words to choose from: of `tiers` one or more, of `bound` its kind. */
  readonly options?: readonly string[];
  /** The lowest number, or the first day, that fits. */
  readonly low?: number | string;
  /** The highest number that fits. */
  readonly high?: number;
  /** Of `indicator`: what the words may mean, too unsure to be taken over. */
  readonly proposals?: readonly IndicatorMatch[];
  /** Of `indicator`: the definition to add to the plan's `indicators` if none of them is meant. */
  readonly definition?: IndicatorDraft;
}

/**
 * The definition of an indicator that no catalogue has, as far as the words of a draft tell. Drafts of one name share
 * one: add each `id` once.
 *
 * @category Vietnamese
 */
export interface IndicatorDraft {
  /** Plain data: an indicator once each of its blanks, a `null`, is filled in. */
  readonly indicator: Readonly<Record<string, unknown>>;
  /** Its blanks, their paths from the indicator on. */
  readonly blanks: readonly Blank[];
}
