import type { DoubtCode } from "../../model/doubt.ts";
import type { Span } from "../types.ts";

/**
 * What can be doubtful about a clause beyond the codes of the model:
 *
 * - `result-or-commitment` - nothing printed says whether it commits or reports
 * - `number` - the number can be read in two ways ("1,234")
 * - `given-year` - the year of its deadline is not printed, and is that of its heading or the text ("quý III")
 *
 * @category Vietnamese
 */
export const draftDoubtCodes = ["result-or-commitment", "number", "given-year"] as const;

/**
 * A code of the model, or one of {@link draftDoubtCodes}.
 *
 * @category Vietnamese
 */
export type DraftDoubtCode = DoubtCode | (typeof draftDoubtCodes)[number];

/**
 * A doubt about a clause with both readings: the one that the draft has, then the other.
 *
 * @category Vietnamese
 */
export interface DraftDoubt {
  /** What kind of doubt. */
  readonly code: DraftDoubtCode;
  /** The words in question; `null` if the doubt is about what is not printed. */
  readonly span: Span | null;
  /** The reading that the draft has, then the other. */
  readonly readings: readonly [string, string];
}
