import type { Tokens } from "../tokens/token.ts";
import { type Decimal, toDouble } from "./decimal.ts";
import type { Figure } from "./figure-at.ts";
import type { Numeral, NumeralForm } from "./numeral.ts";
import type { NumberDoubt } from "./parsed-number.ts";
import { unitAt } from "./unit-at.ts";

/** What makes a fraction. */
export interface FractionParts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly doubts: readonly NumberDoubt[];
  readonly form: NumeralForm;
  readonly next: number;
}

/** A fraction with the unit after it; none is divided by 0. */
export function fraction(tokens: Tokens, parts: FractionParts): Numeral | null {
  const numerator = toDouble(parts.numerator);
  const denominator = toDouble(parts.denominator);
  if (denominator === 0) return null;
  const value = numerator / denominator;
  const { doubts, form, next: unitFrom } = parts;
  const { unit, perYear, next } = unitAt(tokens, unitFrom);
  return {
    kind: "fraction",
    numerator,
    denominator,
    value,
    doubts,
    form,
    unitFrom,
    unit,
    perYear,
    next,
    joiner: null,
  };
}

/** What is doubtful about the digits of a part. */
export const figureDoubts = ({ readings, doubt }: Figure): NumberDoubt[] =>
  doubt === null ? [] : [{ code: doubt, readings: readings.map(toDouble) }];
