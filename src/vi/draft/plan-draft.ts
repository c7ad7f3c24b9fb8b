import type { Blank } from "./blank.ts";
import type { DraftCheck } from "./check.ts";

/**
 * A blank of a drafted plan, with the draft that left it.
 *
 * @category Vietnamese
 */
export interface PlanBlank extends Blank {
  /** The place of the draft among those that were given; `null` if it is about none. */
  readonly draft: number | null;
}

/**
 * A plan with blanks.
 *
 * @category Vietnamese
 */
export interface PlanDraft {
  /** Plain data: what `parsePlan` takes once each blank, a `null`, is filled in. */
  readonly plan: Readonly<Record<string, unknown>>;
  /** Every blank, in the order of the targets. */
  readonly blanks: readonly PlanBlank[];
  /** What the plan says and nobody is sure of, in the order of the targets; what `doubts` of its targets say is not repeated. */
  readonly checks: readonly DraftCheck[];
  /** The places of the drafts that are no target: reported figures. */
  readonly leftOut: readonly number[];
}
