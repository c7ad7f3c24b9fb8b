import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Amount } from "./amount-at.ts";
import { toDouble } from "./decimal.ts";
import { type Figure, figureAt } from "./figure-at.ts";
import { figureDoubts, fraction } from "./fraction.ts";
import { isHead } from "./is-code.ts";
import type { Numeral } from "./numeral.ts";
import type { DecimalMark, NumberDoubt } from "./parsed-number.ts";
import { unitAt } from "./unit-at.ts";

/** One or two digits with nothing between them. */
const isShort = ({ isPlain, readings: [{ digits }] }: Figure): boolean =>
  isPlain && digits.length <= 2;

/** "6/2025" may be a month, "31/12" and "10/10" with no unit a day; "4/12" is a fraction. */
function calendarDoubts(top: Figure, bottom: Figure, hasUnit: boolean): NumberDoubt[] {
  const one = toDouble(top.readings[0]);
  const other = toDouble(bottom.readings[0]);
  const value = one / other;
  const isYear = bottom.isPlain && other >= 1900 && other <= 2100;
  const isMonth = isShort(top) && one >= 1 && one <= 12 && isYear;
  if (isMonth) return [{ code: "fraction-or-month", readings: [value] }];
  const isAbove = one > other || (one === other && !hasUnit);
  const isDay = isShort(top) && isShort(bottom) && isAbove && one <= 31 && other <= 12;
  return isDay ? [{ code: "fraction-or-day", readings: [value] }] : [];
}

/** "ngày 10/10" is no fraction. */
const isDayOfMonth = (tokens: Tokens, bar: number): boolean => wordAt(tokens, bar - 2) === "ngày";

/** A bar with a blank on both its sides, or on neither, and no bar after: that would be a day. */
const isBar = (tokens: Tokens, at: number): boolean =>
  markAt(tokens, at) === "/" && isGlued(tokens, at) === isGlued(tokens, at + 1);

const isBarBefore = (tokens: Tokens, next: number): boolean =>
  markAt(tokens, next) === "/" && digitsAt(tokens, next + 1) !== "";

/** "4/12", "1.440/1.823", "8,5/10". */
export function barFractionFrom(
  tokens: Tokens,
  top: Amount,
  mark: DecimalMark | null,
): Numeral | null {
  if (top.power !== 0 || top.form !== "digits" || !isBar(tokens, top.next)) return null;
  if (isDayOfMonth(tokens, top.next)) return null;
  const bottom = figureAt(tokens, top.next + 1, mark);
  if (bottom === null || isHead(tokens, bottom.next) || isBarBefore(tokens, bottom.next)) {
    return null;
  }
  const hasUnit = unitAt(tokens, bottom.next).unit !== null;
  const doubts = [
    ...figureDoubts(top),
    ...figureDoubts(bottom),
    ...calendarDoubts(top, bottom, hasUnit),
  ];
  const numerator = top.readings[0];
  const denominator = bottom.readings[0];
  return fraction(tokens, { numerator, denominator, doubts, form: "digits", next: bottom.next });
}
