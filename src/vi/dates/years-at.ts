import { spanWords, untilWords } from "../lexicon/dates.ts";
import { digitWords } from "../lexicon/numbers.ts";
import { isTail } from "../numbers/is-code.ts";
import { digitsAt, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { firstOf, lastOf } from "./calendar.ts";
import type { Given, Part } from "./part.ts";
import { fourDigitsAt, leavesYear } from "./year-at.ts";

const span = (years: readonly number[], from: number, to: number, next: number): Part => ({
  precision: "years",
  from: firstOf(from, 1),
  due: lastOf(to, 12),
  years,
  doubts: [],
  next,
});

/** A number of years in words: "hai", "mười". */
const isFewInWords = (tokens: Tokens, at: number): boolean => {
  const word = wordAt(tokens, at);
  return word === "mười" || (digitWords.get(word) ?? 0) > 1;
};

/** A number of years: "5", "05", "10", "năm". */
const isFew = (tokens: Tokens, at: number): boolean =>
  /^\d{1,2}$/.test(digitsAt(tokens, at)) || isFewInWords(tokens, at);

/** The place after "giai đoạn" and the like, "5 năm" after it too; `null` if no such word stands there. */
function afterSpanWord(tokens: Tokens, at: number): number | null {
  const word = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
  if (!spanWords.includes(word)) return null;
  return isFew(tokens, at + 2) && wordAt(tokens, at + 3) === "năm" ? at + 4 : at + 2;
}

const afterWord = (tokens: Tokens, at: number, word: string): number =>
  wordAt(tokens, at) === word ? at + 1 : at;

/** "2021-2025", "2021~2025". */
const isDash = (mark: string): boolean => mark === "-" || mark === "~";

/** Two years that rise, with a dash between them, or "đến" if a word says that they are a span. */
function twoYearsAt(tokens: Tokens, at: number, isNamed: boolean): Part | null {
  const first = fourDigitsAt(tokens, at);
  if (first === null) return null;
  const isJoined =
    isDash(markAt(tokens, at + 1)) || (isNamed && untilWords.includes(wordAt(tokens, at + 1)));
  const last = afterWord(tokens, at + 2, "năm");
  const second = isJoined ? fourDigitsAt(tokens, last) : null;
  return second !== null && second > first ? span([], first, second, last + 1) : null;
}

/** Years that no word calls a span; as a deadline, "đến năm 2025-2030", they may end with the first. */
function unnamedAt(tokens: Tokens, at: number, { isDeadline }: Given): Part | null {
  if (isTail(tokens, at)) return null;
  const first = afterWord(tokens, at, "năm");
  const years = twoYearsAt(tokens, first, false);
  if (years === null || years.due === null || !isDeadline) return years;
  const readings = [years.due, lastOf(Number(digitsAt(tokens, first)), 12)];
  return { ...years, doubts: [{ code: "first-or-last-year", readings }] };
}

/** "giai đoạn 2021-2025", "thời kỳ 2021 đến 2030", "năm 2021-2025", "2021-2025". */
export function spanAt(tokens: Tokens, at: number, given: Given): Part | null {
  const named = afterSpanWord(tokens, at);
  if (named === null) return unnamedAt(tokens, at, given);
  return twoYearsAt(tokens, afterWord(tokens, named, "năm"), true);
}

const isComma = (tokens: Tokens, at: number): boolean =>
  markAt(tokens, at) === "," || wordAt(tokens, at) === "và";

/** As many as a plan has, and more. */
const mostYears = 30;

/** The years that are told one by one: "2024, 2025 và 2026". */
function listAt(tokens: Tokens, at: number): { years: number[]; next: number } {
  const years: number[] = [];
  let next = at;
  for (let from = at; years.length < mostYears; from = next + 1) {
    const place = afterWord(tokens, from, "năm");
    const year = fourDigitsAt(tokens, place);
    if (year === null) break;
    years.push(year);
    next = place + 1;
    if (!isComma(tokens, next)) break;
  }
  return { years, next };
}

/** "Năm 2025 và 2026"; "đến năm 2025 và 2030" names two deadlines. */
export function yearPairAt(tokens: Tokens, at: number, given: Given): Part | null {
  if (wordAt(tokens, at) !== "năm" || given.isDeadline) return null;
  const first = fourDigitsAt(tokens, at + 1);
  const second = fourDigitsAt(tokens, at + 3);
  if (first === null || second === null || second <= first) return null;
  const isYear = wordAt(tokens, at + 4) === "lần" || leavesYear(tokens, at + 4, given);
  const isTwo = wordAt(tokens, at + 2) === "và" && isYear;
  return isTwo ? span([first, second], first, second, at + 4) : null;
}

/** "các năm 2024, 2025", "các năm 2021-2025", "hai năm 2024 và 2025". */
export function yearListAt(tokens: Tokens, at: number): Part | null {
  if (wordAt(tokens, at) !== "các" && !isFew(tokens, at)) return null;
  if (wordAt(tokens, at + 1) !== "năm") return null;
  const whole = twoYearsAt(tokens, at + 2, true);
  if (whole !== null) return whole;
  const { years, next } = listAt(tokens, at + 2);
  const sorted = [...new Set(years)].sort((one, other) => one - other);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  // "Tháng năm năm 2025": the first is no number of years.
  return first === last && isFewInWords(tokens, at) ? null : span(sorted, first, last, next);
}
