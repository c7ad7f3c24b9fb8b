import type { Tier } from "../../model/tier.ts";
import type { Text } from "../../model/types.ts";
import type { GapUnit } from "../scale.ts";
import type { FindingCode, RateCause, Severity } from "./codes.ts";

/**
 * What every finding says, whatever its code. Absent numbers are `null`.
 *
 * @category Linting
 */
export interface FindingOf<Code extends FindingCode> {
  /** What is odd. */
  readonly code: Code;
  /** How grave it is. */
  readonly severity: Severity;
  /** The id of the target. */
  readonly target: string;
  /** The id of its indicator; `null` for a commitment that has none. */
  readonly indicator: string | null;
  /** The target beside which it is odd, with the id of its plan; `null` if there is none. */
  readonly other: { readonly plan: string; readonly target: string } | null;
  /** The number in question: the one that the target states, or the level that it leads to. */
  readonly stated: number | null;
  /** The number beside it: the other target's, the baseline, the base, or the limit of the indicator. */
  readonly statedAgainst: number | null;
  /** How much more the first asks than the second, in the direction of the indicator; below 0 how much less. */
  readonly difference: number | null;
  /** The unit of the difference. */
  readonly differenceUnit: GapUnit | null;
  /** The deadline of the target. */
  readonly due: string | null;
  /** The day of the number beside it: a deadline, or the day of a base. */
  readonly dueAgainst: string | null;
}

/**
 * Two numbers that say all there is to say.
 *
 * @category Linting
 */
export interface NumberFinding
  extends FindingOf<
    "baseline-meets-target" | "easier-later" | "outside-range" | "repeated" | "sources-disagree"
  > {}

/**
 * A lower tier that is asked for more.
 *
 * @category Linting
 */
export interface TierFinding extends FindingOf<"lower-tier-asks-more"> {
  /** The tier of the target. */
  readonly tier: Tier;
  /** The higher tier, of the other one. */
  readonly tierAgainst: Tier;
}

/**
 * A rate that cannot be. Where what it is counted from is not known, `stated` is the change or the growth itself and
 * `statedAgainst` is `null`.
 *
 * @category Linting
 */
export interface RateFinding extends FindingOf<"impossible-rate"> {
  /** What is impossible. */
  readonly cause: RateCause;
  /** What each year would have to bring, a fall below 0; `null` where none is computed. */
  readonly perYear: number | null;
  /** Whether that is in points or in percent a year; `null` where none is computed. */
  readonly perYearUnit: "points" | "percent" | null;
  /**
   * What is passed: the natural limit, the most that a change can be, or the steepest rate a year; `null` for no time.
   */
  readonly limit: number | null;
}

/**
 * Something about what is printed, found by its numbers or declared as a doubt.
 *
 * @category Linting
 */
export interface PrintFinding extends FindingOf<"undefined-denominator" | "misprint"> {
  /** Whether the plan itself declares it, as a doubt of the target. */
  readonly declared: boolean;
  /** The words in question, as printed. */
  readonly printed: string | null;
  /** How the plan reads them. */
  readonly read: Text | null;
}

/**
 * A target that asks less than that of another plan.
 *
 * @category Linting
 */
export interface LessFinding extends FindingOf<"asks-less"> {
  /** The id of the other target's indicator. */
  readonly indicatorAgainst: string;
  /** Whether that is another indicator, of a similar name and near enough. */
  readonly namesake: boolean;
  /** Why the two indicators are kept apart; `null` if they are one. */
  readonly why: Text | null;
}

/**
 * Something odd about a target, told apart by `code`. Plain data, without a sentence of any language.
 *
 * @category Linting
 */
export type Finding = NumberFinding | TierFinding | RateFinding | PrintFinding | LessFinding;
