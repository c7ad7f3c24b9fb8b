import type { ResolvedBase } from "../../measure/base.ts";
import type { Indicator, Target } from "../../model/types.ts";
import { checkCall, language, optional } from "../check/options.ts";
import { aBase, anIndicator, aTarget } from "../check/target.ts";
import type { Language } from "../messages/index.ts";
import { askedText } from "./asked.ts";
import { usualDecimals } from "./digits.ts";

/**
 * How to say what a target requires.
 *
 * @category Words
 */
export interface RequiredTextOptions {
  /** The language. */
  readonly language: Language;
  /** What a change was counted from, if that has been found. */
  readonly base?: ResolvedBase | null;
}

/**
 * What a target requires, in words: at least 90 %, top 20 of 63, more than 11.5 % a year on average.
 *
 * @param target - Any target; of a milestone and a statement it is said that it is to be done.
 * @param indicator - The definition of its indicator; `null` if it has none.
 * @param options - The language, and the base of a change, if it has been found.
 * @returns A few words, without a full stop.
 * @throws DxplanError `invalid-argument` for what is no target, no indicator and no base, for another
 *   language, and for an option that does not exist.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-province-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * requiredText(target, indicator, { language: "vi" });
 * // => "tối thiểu 90%"
 * ```
 * @category Words
 */
export function requiredText(
  target: Target,
  indicator: Indicator | null,
  options: RequiredTextOptions,
): string {
  const given = [
    ["target", target, aTarget],
    ["indicator", indicator, anIndicator],
  ] as const;
  checkCall("requiredText", given, options, { language, base: optional(aBase) });
  const writing = { language: options.language, decimals: usualDecimals };
  return askedText(target, indicator, options.base ?? null, writing);
}
