import { roundHalfUp } from "../../rank/round-half-up.ts";
import { type Language, messages } from "../messages/index.ts";

/**
 * How to write a number.
 *
 * @category Words
 */
export interface NumberOptions {
  /** The language. */
  readonly language: Language;
  /** The most decimals, 0 to 12; 4 unless given, as published figures have no more. */
  readonly decimals?: number;
}

const mostDecimals = 4;

/**
 * A number as it is written in a language: rounded half up, without zeros at its end.
 *
 * @param value - A finite number.
 * @param options - The language, and how many decimals at most.
 * @returns The text; a minus (−) before what is below 0.
 * @throws DxplanError `invalid-argument` for what is no finite number.
 * @example
 * ```ts
 * formatNumber(1823.5, { language: "vi" });
 * // => "1.823,5"
 * formatNumber(-0.40965, { language: "en", decimals: 4 });
 * // => "−0.4097"
 * ```
 * @category Words
 */
export function formatNumber(
  value: number,
  { language, decimals = mostDecimals }: NumberOptions,
): string {
  const { decimalMark, groupMark } = messages[language].notation;
  const rounded = roundHalfUp(value, decimals);
  const [whole = "", fraction = ""] = Math.abs(rounded).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, groupMark);
  const kept = fraction.replace(/0+$/, "");
  return `${rounded < 0 ? "−" : ""}${grouped}${kept === "" ? "" : `${decimalMark}${kept}`}`;
}

/**
 * A ratio in percent, with one decimal unless told otherwise. 100 % is written of what is 1 or more
 * alone, and 0 % of nothing but 0: what is nearly there is not there.
 *
 * @param ratio - A finite ratio, 1 being 100 %.
 * @param options - The language, and how many decimals at most.
 * @returns The text with its sign.
 * @throws DxplanError `invalid-argument` for what is no finite number.
 * @example
 * ```ts
 * formatRatio(0.99996, { language: "en" });
 * // => "99.9%"
 * formatRatio(0.0001, { language: "vi" });
 * // => "0,1%"
 * ```
 * @category Words
 */
export function formatRatio(ratio: number, { language, decimals = 1 }: NumberOptions): string {
  const percent = roundHalfUp(100 * ratio, decimals);
  const step = 10 ** -decimals;
  const shown =
    (ratio < 1 && percent >= 100 && 100 - step) || (ratio > 0 && percent <= 0 && step) || percent;
  return `${formatNumber(shown, { language, decimals })}%`;
}

/**
 * A calendar day as it is written in a language.
 *
 * @param day - The day, `yyyy-mm-dd`.
 * @param options - The language.
 * @returns The text.
 * @example
 * ```ts
 * formatDay("2025-12-31", { language: "vi" });
 * // => "31/12/2025"
 * ```
 * @category Words
 */
export function formatDay(day: string, { language }: { readonly language: Language }): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return messages[language].notation.day(year, month, date);
}
