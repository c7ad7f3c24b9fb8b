import { digitWords, four, notHalves } from "../lexicon/numbers.ts";
import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Amount, amountAt } from "./amount-at.ts";
import type { Decimal } from "./decimal.ts";
import { toDouble } from "./decimal.ts";
import { type Figure, figureAt } from "./figure-at.ts";
import { isHead } from "./is-code.ts";
import type { Numeral, NumeralForm } from "./numeral.ts";
import type { DecimalMark, NumberDoubt } from "./parsed-number.ts";
import { unitAt } from "./unit-at.ts";

/** What makes a fraction. */
interface Parts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly doubts: readonly NumberDoubt[];
  readonly form: NumeralForm;
  readonly next: number;
}

/** A fraction with the unit after it; none is divided by 0. */
function fraction(tokens: Tokens, parts: Parts): Numeral | null {
  const [numerator, denominator] = [toDouble(parts.numerator), toDouble(parts.denominator)];
  if (denominator === 0) return null;
  const value = numerator / denominator;
  const { doubts, form, next: unitFrom } = parts;
  const kind = "fraction";
  const found = unitAt(tokens, unitFrom);
  return { kind, numerator, denominator, value, doubts, form, unitFrom, ...found, joiner: null };
}

const doubtsOf = ({ readings, doubt }: Figure): NumberDoubt[] =>
  doubt === null ? [] : [{ code: doubt, readings: readings.map(toDouble) }];

/** One or two digits with nothing between them. */
const isShort = ({ isPlain, readings: [{ digits }] }: Figure): boolean =>
  isPlain && digits.length <= 2;

/** "6/2025" may be a month, "31/12" and "10/10" with no unit a day; "4/12" is a fraction. */
function calendarDoubts(top: Figure, bottom: Figure, hasUnit: boolean): NumberDoubt[] {
  const [one, other] = [toDouble(top.readings[0]), toDouble(bottom.readings[0])];
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
function inDigits(tokens: Tokens, top: Amount, mark: DecimalMark | null): Numeral | null {
  if (top.power !== 0 || top.form !== "digits" || !isBar(tokens, top.next)) return null;
  if (isDayOfMonth(tokens, top.next)) return null;
  const bottom = figureAt(tokens, top.next + 1, mark);
  if (bottom === null || isHead(tokens, bottom.next) || isBarBefore(tokens, bottom.next)) {
    return null;
  }
  const hasUnit = unitAt(tokens, bottom.next).unit !== null;
  const doubts = [...doubtsOf(top), ...doubtsOf(bottom), ...calendarDoubts(top, bottom, hasUnit)];
  const [numerator, denominator] = [top.readings[0], bottom.readings[0]];
  return fraction(tokens, { numerator, denominator, doubts, form: "digits", next: bottom.next });
}

/** What stands after "phần": "tư", "năm", or any number. */
function partsAt(tokens: Tokens, at: number): Pick<Amount, "readings" | "next"> | null {
  const amount = amountAt(tokens, at, null);
  if (amount !== null) return amount;
  const word = wordAt(tokens, at);
  const digit = word === four ? 4 : digitWords.get(word);
  return digit === undefined
    ? null
    : { readings: [{ digits: String(digit), exponent: 0 }], next: at + 1 };
}

/** "hai phần ba"; "phần trăm" is a unit. */
function inWords(tokens: Tokens, top: Amount): Numeral | null {
  if (wordAt(tokens, top.next) !== "phần" || unitAt(tokens, top.next).unit !== null) return null;
  const bottom = partsAt(tokens, top.next + 1);
  if (bottom === null) return null;
  const [numerator, denominator] = [top.readings[0], bottom.readings[0]];
  return fraction(tokens, { numerator, denominator, doubts: [], form: "words", next: bottom.next });
}

/** The fraction that begins with a number; `null` if none does. */
export const fractionFrom = (
  tokens: Tokens,
  top: Amount,
  mark: DecimalMark | null,
): Numeral | null => inDigits(tokens, top, mark) ?? inWords(tokens, top);

const [one, two] = [
  { digits: "1", exponent: 0 },
  { digits: "2", exponent: 0 },
] as const;

/** "một nửa", "nửa"; but "nửa đầu năm" is a time. */
export function halfAt(tokens: Tokens, at: number): Numeral | null {
  const last = wordAt(tokens, at) === "một" ? at + 1 : at;
  if (wordAt(tokens, last) !== "nửa" || notHalves.includes(wordAt(tokens, last + 1))) return null;
  const parts = { numerator: one, denominator: two, doubts: [], form: "words" } as const;
  return fraction(tokens, { ...parts, next: last + 1 });
}
