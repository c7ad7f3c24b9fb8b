import { rangeMarks, rangeWords } from "../lexicon/numbers.ts";
import { isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { belowZero, scaled } from "./amount-at.ts";
import { shifted, toDouble } from "./decimal.ts";
import { doubtsOf, isYearLike, type Measured, measuredAt } from "./measured-at.ts";
import type { Numeral } from "./numeral.ts";
import type { DecimalMark, NumberDoubt } from "./parsed-number.ts";

/** What joins two numbers at a place; `null` if nothing does. */
export const joinerAt = (tokens: Tokens, at: number): string | null => {
  const mark = markAt(tokens, at);
  if (rangeMarks.includes(mark)) return mark;
  const word = wordAt(tokens, at);
  return rangeWords.includes(word) ? word : null;
};

/** The upper end, with a sign at its digits or none. */
function highAt(tokens: Tokens, at: number, mark: DecimalMark | null): Measured | null {
  if (markAt(tokens, at) !== "-" || !isGlued(tokens, at + 1)) return measuredAt(tokens, at, mark);
  const size = measuredAt(tokens, at + 1, mark);
  return size && belowZero(size);
}

/** The lower end with the scale word and the unit that are said once: "3,2 - 3,3 triệu đồng". */
function asIts(low: Measured, { unit, perYear, power, unitPower }: Measured): Measured {
  if (low.unit !== null) return low;
  const by = unitPower + (low.power === 0 ? power : 0);
  const inPercent = low.inPercent && shifted(low.inPercent, by);
  return { ...low, unit, perYear, readings: scaled(low.readings, by), inPercent };
}

const areYears = (low: Measured, high: Measured): boolean => isYearLike(low) && isYearLike(high);

/** Whether two numbers belong together: of one unit, and "100 đến 2025" ends with no year. */
const areOfOne = (low: Measured, high: Measured, joiner: string): boolean =>
  (low.unit === null || low.unit.text === high.unit?.text) &&
  (rangeMarks.includes(joiner) || !isYearLike(high) || isYearLike(low));

/** What is doubtful about either end. */
function doubtsAbout(low: Measured, high: Measured): NumberDoubt[] {
  const doubts = [...doubtsOf(low), ...doubtsOf(high)];
  if (!areYears(low, high)) return doubts;
  const readings = [low, high].map(({ readings: [first] }) => toDouble(first));
  return [...doubts, { code: "numbers-or-years", readings }];
}

/** The range from one number to another; `null` if they make none: the ends have to rise. */
export function rangeOf(first: Measured, last: Measured | null, joiner: string): Numeral | null {
  if (last === null || !areOfOne(first, last, joiner)) return null;
  const from = asIts(first, last);
  const low = toDouble(from.readings[0]);
  const high = toDouble(last.readings[0]);
  if (!(low < high)) return null;
  return {
    kind: "range",
    low,
    high,
    unit: last.unit,
    perYear: last.perYear,
    doubts: doubtsAbout(from, last),
    next: last.next,
    unitFrom: last.unitFrom,
    form: first.form === "word" ? "words" : first.form,
    joiner,
  };
}

/** The range that begins with a number; `null` if none does. */
export function rangeFrom(
  tokens: Tokens,
  first: Measured,
  mark: DecimalMark | null,
): Numeral | null {
  const joiner = joinerAt(tokens, first.next);
  return joiner === null ? null : rangeOf(first, highAt(tokens, first.next + 1, mark), joiner);
}
