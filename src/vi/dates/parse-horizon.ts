import { checkCall, optional, type Rule } from "../../present/check/options.ts";
import type { ReadResult } from "../read-result.ts";
import { safely } from "../safely.ts";
import { aText, noSuch, shortTokens } from "../short-text.ts";
import { digitsAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens-of.ts";
import type { Horizon } from "./horizon.ts";
import { horizonAt } from "./horizon-at.ts";
import type { HorizonMatch } from "./meant.ts";
import { earliestYear, latestYear } from "./year-at.ts";

/**
 * How to read a time.
 *
 * @category Vietnamese
 */
export interface ParseHorizonOptions {
  /** The year that is meant where none is printed, 1900 to 2100: that of the document. */
  readonly year?: number;
}

const aYear: Rule = {
  expected: /* @__PURE__ */ ["a whole year from", earliestYear, "to", latestYear].join(" "),
  accepts: (value) =>
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= earliestYear &&
    value <= latestYear,
};

const rules = { year: /* @__PURE__ */ optional(aYear) };

type Options = { readonly year?: number | undefined };

/** "2025" and "9 tháng" alone are times where nothing else stands. */
function completed(tokens: Tokens, options: Options): HorizonMatch | null {
  const isYear = tokens.length === 1 && digitsAt(tokens, 0) !== "";
  const isMonths = tokens.length === 2 && wordAt(tokens, 1) === "tháng";
  if (!isYear && !isMonths) return null;
  const all = isYear ? [...tokensOf("trong"), ...tokens] : [...tokens, ...tokensOf("đầu năm")];
  const found = horizonAt(all, 0, options);
  return found && { ...found, next: found.next + tokens.length - all.length };
}

const isFound = (found: HorizonMatch | null, tokens: Tokens): found is HorizonMatch =>
  found !== null && found.next === tokens.length;

/** The time that a text is from its first to its last piece; `null` if it is something else. */
function wholeHorizon(tokens: Tokens, options: Options): HorizonMatch | null {
  const found = horizonAt(tokens, 0, options);
  return isFound(found, tokens) ? found : completed(tokens, options);
}

const reasons = {
  "impossible-day": "a day or a month of the calendar",
  "short-year": "a year of four digits",
} as const;

/** Why a text has no days. */
function whyNot(tokens: Tokens, found: HorizonMatch | null): string {
  const code = found?.doubts.find(({ readings }) => readings.length === 0)?.code;
  if (code === "impossible-day" || code === "short-year") return reasons[code];
  const withYear = wholeHorizon(tokens, { year: latestYear });
  return withYear === null
    ? "a time such as đến năm 2025, giai đoạn 2021-2025 or 31/12/2025, and nothing else"
    : "a year, in the text or in the options";
}

/** The time as a caller gets it, without its place among the pieces. */
const told = ({ next: _, ...horizon }: HorizonMatch): Horizon => horizon;

/**
 * Reads one deadline or period, as it is written in Vietnamese: a year, a span of years, a quarter, a month, a day, the
 * first months of a year, with the words before it and the outlook after it. A year, a quarter or a month alone as a
 * deadline is its last day; quarters without a gap ("quý I, II/2025") are one period. A school year is from 5 September
 * to 31 May, as the ministry of education decides for each, in doubt. "trước ngày 30/6/2025" is the day before, in doubt. Years are from 1900 to 2100, in four
 * digits; days that do not exist are refused. "4/12" is a fraction and no day, "6/2025" a month.
 *
 * @param text - The time and nothing else; at most 1000 characters.
 * @param options - The year that is meant where none is printed ("quý III", "cuối năm", "9 tháng", "năm nay").
 * @returns The days, and how the text speaks of them; what is doubtful stands in `doubts`.
 * @throws DxplanError `invalid-text` for what is no time, for a day that does not exist, for a year of two digits, and
 *   where a year is missing; `invalid-argument` for what is no text, and for options that cannot be taken.
 * @example
 * ```ts
 * parseHorizon("đến hết năm 2025").due;
 * // => "2025-12-31"
 * const { from, due, outlook } = parseHorizon("giai đoạn 2021 - 2025, định hướng đến năm 2030");
 * [from, due, outlook];
 * // => ["2021-01-01", "2025-12-31", "2030-12-31"]
 * parseHorizon("quý III", { year: 2024 }).doubts;
 * // => [{ code: "given-year", readings: ["2024-09-30"] }]
 * ```
 * @category Vietnamese
 */
export function parseHorizon(text: string, options: ParseHorizonOptions = {}): Horizon {
  checkCall("parseHorizon", [["text", text, aText]], options, rules);
  const tokens = shortTokens("parseHorizon", text);
  const found = wholeHorizon(tokens, options);
  if (!isFound(found, tokens) || found.doubts.some(({ readings }) => readings.length === 0)) {
    throw noSuch("parseHorizon", text, whyNot(tokens, found));
  }
  return told(found);
}

/**
 * Reads one deadline or period, as {@link parseHorizon} does.
 *
 * @param text - The time and nothing else; at most 1000 characters.
 * @param options - The year that is meant where none is printed.
 * @returns The days, or the error.
 * @example
 * ```ts
 * const result = safeParseHorizon("31/02/2025");
 * result.success ? "" : result.error.issues[0].expected;
 * // => "a day or a month of the calendar"
 * ```
 * @category Vietnamese
 */
export function safeParseHorizon(
  text: string,
  options: ParseHorizonOptions = {},
): ReadResult<Horizon> {
  return safely(() => parseHorizon(text, options));
}
