import { checkCall, optional } from "../../present/check/options.ts";
import { wholeDecimals } from "../../present/check/values.ts";
import { aNumber } from "./number-argument.ts";
import { numberText } from "./number-text.ts";
import type { ParsedNumber } from "./parsed-number.ts";
import { parsedText } from "./parsed-text.ts";

/**
 * How to write a number in Vietnamese.
 *
 * @category Vietnamese
 */
export interface VietnameseNumberOptions {
  /** The most decimals, 0 to 12, rounded half up; without it the number is exact. */
  readonly decimals?: number;
}

const rules = { decimals: /* @__PURE__ */ optional(wholeDecimals) };

/**
 * A number as it is written in Vietnamese: dots group thousands, a comma stands before the decimals, a minus (−) before
 * what is below 0, never an exponent. Without `decimals` it is exact: {@link parseNumber} reads the same number from it
 * to the last bit, whatever its size (−0 is 0). What {@link parseNumber} returns is written with its unit: money in
 * đồng with "triệu" or "tỷ" from a million or a billion on, other amounts in full; where the scale word would leave
 * three decimals, which could be groups as well, in full too.
 *
 * @param value - A finite number, or what {@link parseNumber} returns.
 * @param options - How many decimals at most, halves up by the decimal digits at 15 places (28.499999999999996, which is
 *   100 times 0,285, is 28,5), without zeros at the end; a scale word counts before they do.
 * @returns The text.
 * @throws DxplanError `invalid-argument` for what is no finite number and nothing that was parsed, for decimals that
 *   are not whole or not from 0 to 12, and for an option that does not exist.
 * @example
 * ```ts
 * formatNumber(1823.5);
 * // => "1.823,5"
 * formatNumber(parseNumber("72.865 tỉ đồng"));
 * // => "72.865 tỷ đồng"
 * formatNumber(parseNumber("15–20 %"));
 * // => "15-20%"
 * formatNumber(2 / 3, { decimals: 2 });
 * // => "0,67"
 * ```
 * @category Vietnamese
 */
export function formatNumber(
  value: number | ParsedNumber,
  options: VietnameseNumberOptions = {},
): string {
  checkCall("formatNumber", [["value", value, aNumber]], options, rules);
  const decimals = options.decimals ?? null;
  return typeof value === "number"
    ? numberText(value, { decimals, power: 0 })
    : parsedText(value, decimals);
}
