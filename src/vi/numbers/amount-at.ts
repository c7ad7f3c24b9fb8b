import { digitsAt, isGlued, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Decimal, halfOf, negated, shifted, sum } from "./decimal.ts";
import { type Figure, figureAt } from "./figure-at.ts";
import { isHead } from "./is-code.ts";
import { withPart } from "./mixed-number.ts";
import type { NumeralForm } from "./numeral.ts";
import type { DecimalMark } from "./parsed-number.ts";
import { halfAt, partDecimal, vulgarAt } from "./part-of-one.ts";
import { type Scale, scaleAt } from "./scale-at.ts";
import { wordsAt } from "./words-at.ts";

/** A number with its scale word, without its unit. */
export interface Amount extends Figure {
  readonly form: NumeralForm;
  /** The power of ten of its scale word; 0 without one. */
  readonly power: number;
}

/** A number without a sign, below 0 in each of its readings. */
export function belowZero<T extends Figure>(figure: T): T {
  const [first, ...others] = figure.readings;
  return {
    ...figure,
    readings: [negated(first), ...others.map(negated)],
    inPercent: figure.inPercent && negated(figure.inPercent),
  };
}

/** Readings with the decimal mark moved by the scale word. */
export function scaled(readings: Figure["readings"], power: number): Figure["readings"] {
  if (power === 0) return readings;
  const [first, ...others] = readings;
  return [shifted(first, power), ...others.map((one) => shifted(one, power))];
}

const scaledBy = (figure: Figure, { power, next }: Scale): Amount => ({
  readings: scaled(figure.readings, power),
  doubt: figure.doubt,
  inPercent: figure.inPercent && shifted(figure.inPercent, power),
  isPlain: figure.isPlain,
  form: "digits",
  power,
  next,
});

const plus = (amount: Amount, more: Decimal, next: number): Amount => ({
  ...amount,
  readings: [sum(amount.readings[0], more)],
  next,
});

/** "1 triệu | 200 nghìn": whole digits with a smaller scale, and so on down. */
function withSmaller(tokens: Tokens, first: Amount): Amount {
  let [amount, lowest] = [first, first.power];
  while (digitsAt(tokens, amount.next) !== "" && !isGlued(tokens, amount.next)) {
    const scale = scaleAt(tokens, amount.next + 1);
    if (scale.power === 0 || scale.power >= lowest) break;
    const more = { digits: digitsAt(tokens, amount.next), exponent: scale.power };
    amount = plus(amount, more, scale.next);
    lowest = scale.power;
  }
  return amount;
}

/** Whether a number is whole, and no other. */
const isWhole = ({ readings }: Figure): boolean =>
  readings.length === 1 && readings[0].exponent === 0;

function fromDigits(tokens: Tokens, at: number, mark: DecimalMark | null): Amount | null {
  const written = figureAt(tokens, at, mark);
  const figure = written && withPart(tokens, written);
  if (figure === null || isHead(tokens, figure.next)) return null;
  const amount = scaledBy(figure, scaleAt(tokens, figure.next));
  if (amount.power === 0 || !isWhole(figure)) return amount;
  return wordAt(tokens, amount.next) === "rưỡi"
    ? plus(amount, halfOf(amount.power), amount.next + 1)
    : withSmaller(tokens, amount);
}

function fromWords(tokens: Tokens, at: number): Amount | null {
  const words = wordsAt(tokens, at);
  return (
    words && {
      readings: [words.decimal],
      doubt: null,
      inPercent: null,
      isPlain: false,
      form: words.length === 1 ? "word" : "words",
      power: words.power,
      next: words.next,
    }
  );
}

/** "½ triệu", "nửa tỷ", "nửa" of a measure. */
function fromPart(tokens: Tokens, at: number): Amount | null {
  const vulgar = vulgarAt(tokens, at);
  const part = vulgar ?? halfAt(tokens, at);
  if (part === null) return null;
  const { power, next } = scaleAt(tokens, part.next);
  return {
    readings: [shifted(partDecimal(part), power)],
    doubt: null,
    inPercent: null,
    isPlain: false,
    form: vulgar === null ? "words" : "digits",
    power,
    next,
  };
}

/** The number at a place, in digits or in words, with its scale words; `null` if there is none. */
export const amountAt = (tokens: Tokens, at: number, mark: DecimalMark | null): Amount | null =>
  fromDigits(tokens, at, mark) ?? fromPart(tokens, at) ?? fromWords(tokens, at);
