import { digitWords, vulgarFractions } from "../lexicon/numbers.ts";
import { moneySigns } from "../lexicon/units.ts";
import { digitsAt, isGlued, isLineStart, markAt, wordAt } from "../tokens/reading.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { type Amount, amountAt, belowZero } from "./amount-at.ts";
import { fractionFrom } from "./fraction-at.ts";
import { isTail } from "./is-code.ts";
import { measured } from "./measured-at.ts";
import { moneyFirstAt } from "./money-first.ts";
import type { Numeral } from "./numeral.ts";
import type { DecimalMark } from "./parsed-number.ts";
import { partFractionAt } from "./part-of-one.ts";
import { rangeFrom } from "./range.ts";
import { single } from "./single.ts";
import { timesAt } from "./times-at.ts";

const isFiniteNumeral = (found: Numeral): boolean =>
  (found.kind === "range" ? [found.low, found.high] : [found.value]).every(Number.isFinite) &&
  found.doubts.every(({ readings }) => readings.every(Number.isFinite));

const finite = (found: Numeral | null): Numeral | null =>
  found !== null && isFiniteNumeral(found) ? found : null;

/** A bar and digits after a number: a day or a code, "1-3/2025". */
const isBarred = (tokens: Tokens, next: number): boolean =>
  markAt(tokens, next) === "/" && isGlued(tokens, next) && digitsAt(tokens, next + 1) !== "";

/** Parts of a number after a number: no fraction that can be told, "hai phần ba triệu". */
const isParted = (tokens: Tokens, next: number): boolean =>
  wordAt(tokens, next) === "phần" && amountAt(tokens, next + 1, null) !== null;

/** Whether a number stands after the parts of another: "ba" in "hai phần ba". */
const isDenominator = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === "phần" &&
  (digitsAt(tokens, at - 2) !== "" || digitWords.has(wordAt(tokens, at - 2)));

const isWhole = (tokens: Tokens, { unit, next }: Numeral): boolean =>
  unit !== null || !(isBarred(tokens, next) || isParted(tokens, next));

function fromAmount(tokens: Tokens, amount: Amount, mark: DecimalMark | null): Numeral | null {
  const first = measured(tokens, amount);
  const found = rangeFrom(tokens, first, mark) ?? single(first);
  return isWhole(tokens, found) ? found : null;
}

/** A number without a sign. */
export function unsignedAt(tokens: Tokens, at: number, mark: DecimalMark | null): Numeral | null {
  const found =
    partFractionAt(tokens, at) ?? timesAt(tokens, at, mark) ?? moneyFirstAt(tokens, at, mark);
  if (found !== null) return finite(found);
  const amount = amountAt(tokens, at, mark);
  return finite(
    amount && (fractionFrom(tokens, at, amount, mark) ?? fromAmount(tokens, amount, mark)),
  );
}

/** A number in digits, or a sign of a part, after a sign. */
export function signedAt(tokens: Tokens, at: number, mark: DecimalMark | null): Numeral | null {
  const amount = amountAt(tokens, at + 1, mark);
  if (amount?.form !== "digits") return null;
  if (markAt(tokens, at) === "+") return finite(fromAmount(tokens, amount, mark));
  return finite(fromAmount(tokens, belowZero(amount), mark));
}

export const isSign = (mark: string): boolean => mark === "-" || mark === "+";

/** Whether a dash is a sign and not a bullet, a hyphen or part of a range. */
const isSigned = (tokens: Tokens, at: number): boolean =>
  isSign(markAt(tokens, at)) &&
  !isLineStart(tokens, at) &&
  (!isGlued(tokens, at) || markAt(tokens, at - 1) === "(") &&
  isGlued(tokens, at + 1);

/** The words and signs that numbers begin with, besides digits: at another there is none, and no need to look. */
export const numberBeginnings: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...[...digitWords.keys(), ...vulgarFractions.keys(), ...moneySigns.keys()],
    ...["us", "mười", "nửa", "gấp", "-", "+"],
  ]))();

/** Whether a number can begin with a piece. */
const canBegin = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "digits" || numberBeginnings.has(token.text));

/**
 * The number that begins at a place of a text, with its unit; `null` if none does. Codes are no numbers (QĐ12, 4G,
 * 12/QĐ-UBND), nor what is within a number or a day, nor digits in wrong groups, nor what no double can hold. Looks a
 * bounded number of pieces ahead.
 */
export function numeralAt(
  tokens: Tokens,
  at: number,
  { decimal }: { readonly decimal?: DecimalMark } = {},
): Numeral | null {
  if (!canBegin(tokens[at])) return null;
  const mark = decimal ?? null;
  if (isSigned(tokens, at)) return signedAt(tokens, at, mark);
  return isTail(tokens, at) || isDenominator(tokens, at) ? null : unsignedAt(tokens, at, mark);
}
