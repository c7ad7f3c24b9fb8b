import type { DraftDoubt } from "../clauses/draft-doubt.ts";
import type { IndicatorMatch } from "../clauses/target-draft.ts";

/**
 * Why something that a drafted plan says is to be looked at:
 *
 * - `indicator` - the indicator was found by the likeness of names
 * - `doubt` - the words can be read in two ways, and a plan has no code for that doubt
 *
 * @category Vietnamese
 */
export const draftCheckKinds = ["indicator", "doubt"] as const;

/**
 * Something that a drafted plan says and a person should look at.
 *
 * @category Vietnamese
 */
export type DraftCheck =
  | {
      readonly kind: "indicator";
      /** The way to it in the plan: it is there, and may be wrong. */
      readonly path: readonly (string | number)[];
      /** The place of the draft among those that were given. */
      readonly draft: number;
      /** The indicator that the plan names, and how well its words fit. */
      readonly indicator: IndicatorMatch;
    }
  | {
      readonly kind: "doubt";
      /** The way to what is doubtful in the plan: a field, or the whole target. */
      readonly path: readonly (string | number)[];
      /** The place of the draft among those that were given. */
      readonly draft: number;
      /** The doubt, with the reading that the plan has and the other. */
      readonly doubt: DraftDoubt;
    };
