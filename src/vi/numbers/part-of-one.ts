import { notHalves, vulgarFractions } from "../lexicon/numbers.ts";
import { markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Decimal } from "./decimal.ts";
import { fraction } from "./fraction.ts";
import type { Numeral } from "./numeral.ts";
import { scaleAt } from "./scale-at.ts";
import { unitAt } from "./unit-at.ts";

/** A part of one: "½", "nửa", "một nửa". */
interface PartOfOne {
  readonly numerator: number;
  readonly denominator: number;
  /** The first piece after it. */
  readonly next: number;
}

/** "½" and the like: one sign. */
export function vulgarAt(tokens: Tokens, at: number): PartOfOne | null {
  const parts = vulgarFractions.get(markAt(tokens, at));
  return parts === undefined ? null : { numerator: parts[0], denominator: parts[1], next: at + 1 };
}

/** "một nửa", "nửa"; but "nửa đầu năm" is a time. */
export function halfAt(tokens: Tokens, at: number): PartOfOne | null {
  const last = wordAt(tokens, at) === "một" ? at + 1 : at;
  if (wordAt(tokens, last) !== "nửa" || notHalves.includes(wordAt(tokens, last + 1))) return null;
  return { numerator: 1, denominator: 2, next: last + 1 };
}

/**
 * A third has decimals without end. Between so many of them and a third lies no double and no middle of two, so the
 * nearest double is the same, times a scale word too.
 */
const decimals = 60;

/** A part as decimal digits. */
export function partDecimal({ numerator, denominator }: PartOfOne): Decimal {
  const digits = (BigInt(numerator) * 10n ** BigInt(decimals)) / BigInt(denominator);
  return { digits: digits.toString(), exponent: -decimals };
}

const whole = (number: number): Decimal => ({ digits: String(number), exponent: 0 });

/** A part of things, or of what the words around it say: a fraction. "½ triệu", "nửa ngày", "½%" are numbers. */
export function partFractionAt(tokens: Tokens, at: number): Numeral | null {
  const part = vulgarAt(tokens, at) ?? halfAt(tokens, at);
  if (part === null || scaleAt(tokens, part.next).power > 0) return null;
  const { unit } = unitAt(tokens, part.next);
  if (unit !== null && unit.measure !== "count") return null;
  return fraction(tokens, {
    numerator: whole(part.numerator),
    denominator: whole(part.denominator),
    doubts: [],
    form: "words",
    next: part.next,
  });
}
