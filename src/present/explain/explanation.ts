import type { Language } from "../messages/index.ts";

/**
 * What a step of an explanation is about.
 *
 * - `required` - what is asked, and by when
 * - `base` - what a change or a growth is counted from
 * - `baseline` - where the indicator stood
 * - `value` - what was reported
 * - `growth` - the rate between two levels
 * - `attainment` - achieved ÷ required, or why there is none
 * - `gap` - how far there is to go
 * - `progress` - the share of the way from the baseline, or why there is none
 * - `pace` - progress by what was expected, and what each year has to bring
 * - `afterwards` - what came after a passed deadline
 * - `history` - when it was first met, and since when without a break
 * - `status` - where the target stands
 *
 * @category Words
 */
export const stepKinds = [
  "required",
  "base",
  "baseline",
  "value",
  "growth",
  "attainment",
  "gap",
  "progress",
  "pace",
  "afterwards",
  "history",
  "status",
] as const;

/**
 * One of {@link stepKinds}.
 *
 * @category Words
 */
export type StepKind = (typeof stepKinds)[number];

/**
 * A step of an explanation.
 *
 * @category Words
 */
export interface Step {
  /** What it is about. */
  readonly kind: StepKind;
  /** A sentence. */
  readonly text: string;
}

/**
 * A result in words: how it came about, and from what.
 *
 * @category Words
 */
export interface Explanation {
  /** The language. */
  readonly language: Language;
  /** The id of the target. */
  readonly target: string;
  /** The name of the commitment, with the offices that it binds if it names any. */
  readonly name: string;
  /** What is required. */
  readonly required: string;
  /** What was reported; `null` if nothing. */
  readonly reported: string | null;
  /** The attainment in percent; `null` without one. */
  readonly attainment: string | null;
  /** Why there is no attainment, or `null`. */
  readonly reason: string | null;
  /** How far there is to go, or how far beyond; `null` without a gap, and of an act. */
  readonly gap: string | null;
  /** Where the target stands. */
  readonly status: string;
  /** All of it in one sentence. */
  readonly sentence: string;
  /** Achieved ÷ required with its numbers, and what it comes to; `null` where no ratio is defined. */
  readonly formula: string | null;
  /** How it came about, one after the other. */
  readonly steps: readonly Step[];
  /** Where the target, its figures and its base are printed. */
  readonly sources: readonly string[];
  /** What to bear in mind. */
  readonly warnings: readonly string[];
  /** What is doubtful about the target and its figures as printed, and how it is read. */
  readonly doubts: readonly string[];
}
