import type { Issue } from "../../model/error.ts";
import { comparators } from "../lexicon/numbers.ts";
import { digitsAt, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { amountAt } from "./amount-at.ts";
import { toDouble } from "./decimal.ts";
import { figureAt } from "./figure-at.ts";
import { isSign } from "./numeral-at.ts";
import type { DecimalMark } from "./parsed-number.ts";
import { joinerAt } from "./range.ts";
import { firstNumber } from "./whole-number.ts";

type Why = Pick<Issue, "code" | "expected">;

const badFormat = (expected: string): Why => ({ code: "bad-format", expected });

const isComparator = (tokens: Tokens): boolean =>
  comparators.includes(wordAt(tokens, 0)) ||
  comparators.includes(`${wordAt(tokens, 0)} ${wordAt(tokens, 1)}`);

/** Why a text is no number, in words. */
export function whyNoNumber(tokens: Tokens, mark: DecimalMark | null): Why {
  if (tokens.length === 0) return badFormat("a number");
  if (isComparator(tokens)) return badFormat("a number without a comparator before it");
  if (tokens.some(({ text }) => /[^\P{Nd}0-9]/u.test(text))) return badFormat("the digits 0 to 9");
  const found = firstNumber(tokens, mark);
  if (found === null) return whyNoFirst(tokens, mark);
  const isRange = found.kind !== "fraction" && joinerAt(tokens, found.next) !== null;
  const second = isRange ? firstNumber(tokens.slice(found.next + 1), mark) : null;
  return second === null
    ? badFormat("nothing after the number but a unit")
    : { code: "low-above-high", expected: "two numbers of one unit that rise" };
}

function whyNoFirst(tokens: Tokens, mark: DecimalMark | null): Why {
  const from = isSign(markAt(tokens, 0)) ? 1 : 0;
  if (digitsAt(tokens, from) === "") return badFormat("a number in digits or words");
  if (figureAt(tokens, from, mark) === null) {
    return badFormat("digits in groups of three with one decimal mark");
  }
  const amount = amountAt(tokens, from, mark);
  return amount === null || Number.isFinite(toDouble(amount.readings[0]))
    ? badFormat("a number that is no code, no day and not divided by 0")
    : { code: "out-of-range", expected: "a number that a double can hold" };
}
