import { afterFive, neverAlone, scaleWords } from "../lexicon/numbers.ts";
import { wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Decimal, halfOf, shifted, sum } from "./decimal.ts";
import { scaleAt } from "./scale-at.ts";
import { wordDecimalsAt } from "./word-decimals.ts";
import { afterEmptyTens, digitAt, groupAt, type WordPart } from "./words-below-thousand.ts";

/** A number in words. */
export interface Words {
  readonly decimal: Decimal;
  /** How many words it has. */
  readonly length: number;
  /** The power of ten of its first scale word; 0 without one. */
  readonly power: number;
  /** The first piece after it. */
  readonly next: number;
}

const decimalOf = (value: number, power = 0): Decimal =>
  shifted({ digits: String(value), exponent: 0 }, power);

/** Further groups with smaller scales: "một nghìn | hai trăm", "hai triệu | ba trăm nghìn". */
function withSmaller(
  tokens: Tokens,
  first: Decimal,
  from: number,
  power: number,
): Pick<Words, "decimal" | "next"> {
  let [decimal, next, lowest] = [first, from, power];
  while (lowest > 0) {
    const part = groupAt(tokens, next) ?? afterEmptyTens(tokens, next) ?? scaledDigit(tokens, next);
    if (part === null) break;
    const scale = scaleAt(tokens, part.next);
    if (scale.power >= lowest) break;
    decimal = sum(decimal, decimalOf(part.value, scale.power));
    [next, lowest] = [scale.next, scale.power];
  }
  return { decimal, next };
}

/** A digit that a scale word follows: "ba nghìn". */
function scaledDigit(tokens: Tokens, at: number): WordPart | null {
  const digit = digitAt(tokens, at);
  return digit !== null && scaleWords.has(wordAt(tokens, digit.next)) ? digit : null;
}

/** The place of the half: of the scale ("một triệu rưỡi"), of a hundred ("một trăm rưỡi"), of one ("một rưỡi"). */
function halfAt(tokens: Tokens, next: number, power: number): Decimal | null {
  if (wordAt(tokens, next) !== "rưỡi") return null;
  return halfOf(power === 0 && wordAt(tokens, next - 1) === "trăm" ? 2 : power);
}

/** Whether a word is no number alone: "không" is no, "năm" a year but in "năm phần trăm", "năm lần". */
function isOtherWord(tokens: Tokens, at: number): boolean {
  if (!neverAlone.includes(wordAt(tokens, at))) return false;
  const after = `${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`;
  return !(wordAt(tokens, at) === "năm" && afterFive.some((words) => after.startsWith(words)));
}

/** The number in words at a place; `null` if there is none. */
export function wordsAt(tokens: Tokens, at: number): Words | null {
  const first = groupAt(tokens, at) ?? digitAt(tokens, at);
  if (first === null) return null;
  const decimals = wordDecimalsAt(tokens, first.next);
  const start = decimals?.next ?? first.next;
  const scale = scaleAt(tokens, start);
  const exact = `${first.value}${decimals?.digits ?? ""}`;
  const scaled = { digits: exact, exponent: scale.power - (decimals?.digits.length ?? 0) };
  const half = decimals === null ? halfAt(tokens, scale.next, scale.power) : null;
  const whole =
    half === null
      ? withSmaller(tokens, scaled, scale.next, scale.power)
      : { decimal: sum(scaled, half), next: scale.next + 1 };
  const length = whole.next - at;
  if (length === 1 && isOtherWord(tokens, at)) return null;
  return { ...whole, length, power: scale.power };
}
