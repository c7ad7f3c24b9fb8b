import { checkCall, isOneOf, optional } from "../../present/check/options.ts";
import type { ReadResult } from "../read-result.ts";
import { safely } from "../safely.ts";
import { aText, noSuch, shortTokens } from "../short-text.ts";
import { type DecimalMark, decimalMarks, type ParsedNumber } from "./parsed-number.ts";
import { wholeNumber } from "./whole-number.ts";
import { whyNoNumber } from "./why-no-number.ts";

/**
 * How to read a number.
 *
 * @category Vietnamese
 */
export interface ParseNumberOptions {
  /**
   * Which mark stands before the decimals. Without it the law's comma is tried first, then the point of English
   * tables, and what is doubtful is flagged; with it the other notation is refused and nothing is doubtful.
   */
  readonly decimal?: DecimalMark;
}

const rules = {
  decimal: /* @__PURE__ */ optional({
    expected: "comma or point",
    accepts: (value) => isOneOf(decimalMarks, value),
  }),
};

/**
 * Reads one number with its unit, as it is written in Vietnamese: in digits or in words, with scale words (nghìn,
 * triệu, tỷ), as a range, a fraction, or so many times as much.
 *
 * Dots group thousands and a comma stands before the decimals (Law on Accounting, No. 88/2015/QH13, article 11); groups
 * have three digits. Where that does not fit, English notation is tried: "0.8241" is 0,8241, as indices are printed in
 * tables, and "34,047,796" is flagged `english-notation`. Of "267,680", which fits both, the law's reading is taken
 * and both are given (`group-or-decimal`); so are those of a percentage with a dot and three digits. Blanks of any
 * kind may group as well. What fits neither ("1.23.456") is refused.
 *
 * Scale words move the decimal mark: the value is the double nearest to what is written, without the error of a
 * multiplication. A comparator ("hơn", "khoảng") is no part of a number and is refused. "giảm" is no sign, a minus is.
 * "năm" alone is a year and not five. There is no −0. Any noun may follow and is the unit, known or not.
 *
 * "½" and the like go with a whole number ("1½"), a scale word ("½ triệu", as "nửa triệu") or a measure; alone, or
 * before things, they are fractions. So is "7 trên 21 chỉ tiêu", but "trên 21%" compares. A currency may stand first:
 * "US$ 1,2 tỷ".
 *
 * @param text - The number and its unit, and nothing else; at most 1000 characters.
 * @param options - Which mark stands before the decimals, where that is known.
 * @returns The number; what is doubtful stands in `doubts`.
 * @throws DxplanError `invalid-text` for what is no number; `invalid-argument` for what is no text, and for options
 *   that cannot be taken.
 * @example
 * ```ts
 * parseNumber("72.865 tỉ đồng");
 * // => { kind: "number", value: 72865000000000, unit: { measure: "amount", text: "đồng" }, perYear: false, doubts: [] }
 * parseNumber("3,2 - 3,3 triệu");
 * // => { kind: "range", low: 3200000, high: 3300000, unit: null, perYear: false, doubts: [] }
 * parseNumber("US$ 1,2 tỷ");
 * // => { kind: "number", value: 1200000000, unit: { measure: "amount", text: "USD" }, perYear: false, doubts: [] }
 * parseNumber("7 trong tổng số 21").denominator;
 * // => 21
 * parseNumber("267,680").doubts;
 * // => [{ code: "group-or-decimal", readings: [267.68, 267680] }]
 * parseNumber("267,680", { decimal: "point" }).value;
 * // => 267680
 * ```
 * @category Vietnamese
 */
export function parseNumber(text: string, options: ParseNumberOptions = {}): ParsedNumber {
  checkCall("parseNumber", [["text", text, aText]], options, rules);
  const tokens = shortTokens("parseNumber", text);
  const mark = options.decimal ?? null;
  const found = wholeNumber(text, tokens, mark);
  if (found !== null) return found;
  const { code, expected } = whyNoNumber(tokens, mark);
  throw noSuch("parseNumber", text, expected, code);
}

/**
 * Reads one number with its unit, as {@link parseNumber} does.
 *
 * @param text - The number and its unit, and nothing else; at most 1000 characters.
 * @param options - Which mark stands before the decimals, where that is known.
 * @returns The number, or the error.
 * @example
 * ```ts
 * const result = safeParseNumber("1.23.456");
 * result.success ? "" : result.error.issues[0].expected;
 * // => "digits in groups of three with one decimal mark"
 * ```
 * @category Vietnamese
 */
export function safeParseNumber(
  text: string,
  options: ParseNumberOptions = {},
): ReadResult<ParsedNumber> {
  return safely(() => parseNumber(text, options));
}
