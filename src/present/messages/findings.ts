import type { FindingCode, Severity } from "../../measure/lint/codes.ts";

/**
 * What the sentence on a finding is made of, each ready to be read.
 *
 * @category Words
 */
export interface FindingParts {
  /** The number in question. */
  readonly stated: string;
  /** The number beside it; `null` without one. */
  readonly against: string | null;
  /** The target beside it, with its plan, if that is another, and its deadline; `null` without one. */
  readonly other: string | null;
  /** How much more or less; `null` where that cannot be said. */
  readonly apart: string | null;
  /** The deadline, or `null`. */
  readonly due: string | null;
  /** The day of the number beside it, or `null`. */
  readonly dueAgainst: string | null;
}

/**
 * What findings of `lintPlan` say.
 *
 * @category Words
 */
export interface FindingTexts {
  /** How grave a finding is. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** What each code is called. */
  readonly names: Readonly<Record<FindingCode, string>>;
  /** So much more or less. */
  readonly apart: (amount: string, isMore: boolean) => string;
  /** The same number with another comparator. */
  readonly sameNumber: string;
  /** Two numbers, of which the first is odd beside the second. */
  readonly beside: (parts: FindingParts) => string;
  /** A number of a tier, and that of another. */
  readonly tiers: (parts: FindingParts, tier: string, tierAgainst: string) => string;
  /** A number and the baseline that meets it. */
  readonly baseline: (parts: FindingParts) => string;
  /** A number and the limit that it passes. */
  readonly limit: (parts: FindingParts) => string;
  /** A target that stands twice. */
  readonly twice: (parts: FindingParts) => string;
  /** A step from one number to another in no time. */
  readonly noTime: (parts: FindingParts) => string;
  /** A step beyond a limit. */
  readonly beyond: (parts: FindingParts, limit: string) => string;
  /** A step that is too steep. */
  readonly tooSteep: (parts: FindingParts, perYear: string, limit: string) => string;
  /** A deadline on or before the day that is counted from. */
  readonly dueBeforeBase: (parts: FindingParts) => string;
  /** A percentage of what is not said. */
  readonly noDenominator: string;
  /** That the other indicator is another one, and why. */
  readonly namesake: (indicator: string, why: string) => string;
}
