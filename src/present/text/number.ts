import { checkCall, language, optional } from "../check/options.ts";
import { calendarDay, finiteNumber, wholeDecimals } from "../check/values.ts";
import type { Language } from "../messages/index.ts";
import { dayText, numberText, ratioText, usualDecimals } from "./digits.ts";

/**
 * How to write a number.
 *
 * @category Words
 */
export interface NumberOptions {
  /** The language. */
  readonly language: Language;
  /** The most decimals, 0 to 12; 4 unless given, of a ratio 1. */
  readonly decimals?: number;
}

const rules = { language, decimals: /* @__PURE__ */ optional(wholeDecimals) };

/**
 * A number as it is written in a language: rounded half up, without zeros at its end, never with an
 * exponent.
 *
 * @param value - A finite number.
 * @param options - The language, and how many decimals at most.
 * @returns The text; a minus (−) before what is below 0.
 * @throws DxplanError `invalid-argument` for what is no finite number, for another language, for decimals
 *   that are not whole or not from 0 to 12, and for an option that does not exist.
 * @example
 * ```ts
 * formatNumber(1823.5, { language: "vi" });
 * // => "1.823,5"
 * formatNumber(-0.40965, { language: "en", decimals: 4 });
 * // => "−0.4097"
 * ```
 * @category Words
 */
export function formatNumber(value: number, options: NumberOptions): string {
  checkCall("formatNumber", [["value", value, finiteNumber]], options, rules);
  return numberText(value, {
    language: options.language,
    decimals: options.decimals ?? usualDecimals,
  });
}

/**
 * A ratio in percent, with one decimal unless told otherwise. 100 % is written of what is 1 or more
 * alone, and 0 % of nothing but 0: what is nearly there is not there. Below 0 alike.
 *
 * @param ratio - A finite ratio, 1 being 100 %.
 * @param options - The language, and how many decimals at most.
 * @returns The text with its sign.
 * @throws DxplanError `invalid-argument` for what is no finite number, for another language, for decimals
 *   that are not whole or not from 0 to 12, and for an option that does not exist.
 * @example
 * ```ts
 * formatRatio(0.99996, { language: "en" });
 * // => "99.9%"
 * formatRatio(-0.0001, { language: "vi" });
 * // => "−0,1%"
 * ```
 * @category Words
 */
export function formatRatio(ratio: number, options: NumberOptions): string {
  checkCall("formatRatio", [["ratio", ratio, finiteNumber]], options, rules);
  return ratioText(ratio, { language: options.language, decimals: options.decimals ?? 1 });
}

/**
 * A calendar day as it is written in a language.
 *
 * @param day - The day, `yyyy-mm-dd`.
 * @param options - The language.
 * @returns The text.
 * @throws DxplanError `invalid-argument` for what is no day of the calendar, for another language, and
 *   for an option that does not exist.
 * @example
 * ```ts
 * formatDay("2025-12-31", { language: "vi" });
 * // => "31/12/2025"
 * ```
 * @category Words
 */
export function formatDay(day: string, options: { readonly language: Language }): string {
  checkCall("formatDay", [["day", day, calendarDay]], options, { language });
  return dayText(day, options.language);
}
