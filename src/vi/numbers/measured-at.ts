import { moneyScales } from "../lexicon/numbers.ts";
import { wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Amount, amountAt, scaled } from "./amount-at.ts";
import { toDouble } from "./decimal.ts";
import type { DecimalMark, NumberDoubt } from "./parsed-number.ts";
import { type UnitMatch, unitAt } from "./unit-at.ts";

/** A number with its unit. */
export interface Measured extends Amount, UnitMatch {
  /** The first piece of its unit; `next` without one. */
  readonly unitFrom: number;
  /** The power of ten that is in the word of its unit ("trđ"); 0 if none is. */
  readonly unitPower: number;
}

/** An amount with the unit that stands after it; written out, since a spread costs more than all the rest. */
export function measured(tokens: Tokens, amount: Amount): Measured {
  const { unit, perYear, next } = unitAt(tokens, amount.next);
  const unitPower = moneyScales.get(wordAt(tokens, amount.next)) ?? 0;
  return {
    readings: scaled(amount.readings, unitPower),
    doubt: amount.doubt,
    inPercent: amount.inPercent,
    isPlain: amount.isPlain,
    form: amount.form,
    power: amount.power,
    unit,
    perYear,
    unitFrom: amount.next,
    unitPower,
    next,
  };
}

/** The number at a place with its unit; `null` if there is none. */
export function measuredAt(tokens: Tokens, at: number, mark: DecimalMark | null): Measured | null {
  const amount = amountAt(tokens, at, mark);
  return amount && measured(tokens, amount);
}

/** What is doubtful about a number with its unit: dots in a percentage are seldom groups. */
export function doubtsOf({ readings, doubt, inPercent, unit }: Measured): NumberDoubt[] {
  if (doubt !== null) return [{ code: doubt, readings: readings.map(toDouble) }];
  if (unit?.measure !== "percent" || inPercent === null) return [];
  return [{ code: "group-or-decimal", readings: [readings[0], inPercent].map(toDouble) }];
}

/** Whether a number can be a year: four digits from 1900 to 2100, and nothing after them. */
export const isYearLike = ({ readings: [{ digits }], unit, power, isPlain }: Measured): boolean =>
  isPlain && unit === null && power === 0 && /^(?:19|20)\d\d$|^2100$/.test(digits);
