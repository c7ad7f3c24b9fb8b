import { type ParseTargetsOptions, parseTargets } from "./clauses/parse-targets.ts";
import type { TargetDraft } from "./clauses/target-draft.ts";
import type { ReadResult } from "./read-result.ts";
import { safely } from "./safely.ts";

/**
 * The targets and figures of a text, as {@link parseTargets} gives them, with no error thrown: for a text or options
 * from elsewhere. A text without targets is no error.
 *
 * @param text - Plain text.
 * @param options - A catalogue of indicators, the year of the document.
 * @returns The drafts, or the error.
 * @example
 * ```ts
 * const result = safeParseTargets("Đến năm 2030, tối thiểu 90% hộ gia đình dùng Internet", { year: 20260 });
 * result.success ? "" : result.error.issues[0].expected;
 * // => "a whole number from 1900 to 2200"
 * ```
 * @category Vietnamese
 */
export const safeParseTargets = (
  text: string,
  options: ParseTargetsOptions = {},
): ReadResult<readonly TargetDraft[]> => safely(() => parseTargets(text, options));
