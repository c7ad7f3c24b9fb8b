import { horizonAt } from "../dates/horizon-at.ts";
import { type Comparator, comparatorsAfter, comparatorsBefore } from "../lexicon/comparators.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { namedPlaces, placeWords } from "../lexicon/ranks.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part, Rank } from "./part.ts";

const meanings = [
  ["sure", placeWords],
  ["weak", ["thứ"]],
  ["class", ["hạng"]],
] as const;
const places = /* @__PURE__ */ phraseTable<PlaceWord>(meanings);
const names = /* @__PURE__ */ phraseTable(namedPlaces);

/** The phrases that places begin with. */
export const placePhrases: readonly string[] = /* @__PURE__ */ (() =>
  meanings.flatMap(([, phrases]) => phrases))();
const before = /* @__PURE__ */ phraseTable(comparatorsBefore);
const after = /* @__PURE__ */ phraseTable(comparatorsAfter);

/** A whole number with no unit; `null` if it is something else. */
export const wholeNumber = (numeral: Numeral | null): number | null =>
  numeral?.kind === "number" && Number.isSafeInteger(numeral.value) ? numeral.value : null;

interface Place {
  readonly value: number;
  readonly of: number | null;
}

function placeOf(numeral: Numeral | null): Place | null {
  if (numeral?.kind === "fraction" && numeral.form === "digits") {
    return { value: numeral.numerator, of: numeral.denominator };
  }
  const value = wholeNumber(numeral);
  const isPlace = numeral?.unit === null || numeral?.unit.measure === "places";
  return value === null || !isPlace || value < 1 ? null : { value, of: null };
}

/** "Trên 63", "trong tổng số 34 tỉnh": the number of units ranked. */
function fieldAt(
  tokens: Tokens,
  at: number,
): { readonly of: number | null; readonly next: number } {
  if (!["trên", "trong"].includes(tokens[at]?.text ?? "")) return { of: null, next: at };
  const isTotal = tokens[at + 1]?.text === "tổng" && tokens[at + 2]?.text === "số";
  const shift = isTotal ? 3 : 1;
  const of = wholeNumber(numeralAt(tokens, at + shift));
  return of === null ? { of, next: at } : { of, next: at + shift + 1 };
}

/** "From 20 up" is a place of at most 20: the first place is the highest. */
const upside: Partial<Record<Comparator, Comparator>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
};

function ofPlaces(said: Comparator | undefined, trailing: Comparator | undefined): Comparator {
  if (trailing !== undefined) return upside[trailing] ?? "atLeast";
  if (said === undefined) return "reach";
  return upside[said] ?? said;
}

const isFiller = (tokens: Tokens, at: number): boolean =>
  ["từ", "thứ", "ở", "là"].includes(tokens[at]?.text ?? "");

/** The first place after words that change nothing. */
function passFillers(tokens: Tokens, from: number): number {
  const first = isFiller(tokens, from) ? from + 1 : from;
  return isFiller(tokens, first) ? first + 1 : first;
}

/** A place in words: "xếp hạng nhất". */
function namedPlace(word: PlaceWord, tokens: Tokens, from: number, at: number): Rank | null {
  const found = word === "sure" ? phraseAt(names, tokens, at) : null;
  if (found === null) return null;
  const { value, next } = found;
  const range = { at, valueEnd: next, from, to: next };
  return { kind: "rank", ...range, comparator: "reach", value, of: null, doubts: [] };
}

type PlaceWord = (typeof meanings)[number][0];

/** Roads, hospitals and licences have no more classes. */
const lastClass = 6;

/** "Thứ 6" alone may be a Friday or a sixth meeting, "hạng 2" a class: "hạng 25/34" and "hạng 25" are places. */
const isPlaceWord = (word: PlaceWord, { of, value }: Place, isCompared: boolean): boolean =>
  word === "sure" || (word === "weak" ? isCompared : of !== null || value > lastClass);

/** Whether a place is where a change starts: "từ vị trí 40 lên 28", "từ chỗ đứng thứ 58". */
const isStart = (tokens: Tokens, from: number): boolean =>
  tokens[from - 1]?.text === "từ" ||
  (tokens[from - 1]?.text === "chỗ" && tokens[from - 2]?.text === "từ");

/** Where a change starts, with its year: "từ hạng 37 năm 2023" is of no other number; `null` without a year. */
function startOf(tokens: Tokens, from: number, at: number): Part | null {
  const time = horizonAt(tokens, at);
  return time === null ? null : { kind: "aside", from, to: time.next };
}

/** "Sinh con thứ 3 trở lên" is no place. */
const isChild = (tokens: Tokens, from: number): boolean => tokens[from - 1]?.text === "con";

/** What a place stands for that is none of a ranking; absent if it is one. `after` ends the comparator after it. */
function otherAt(
  tokens: Tokens,
  from: number,
  next: number,
  after: number | null,
): Part | null | undefined {
  if (isChild(tokens, from)) return { kind: "words", from, to: after ?? next };
  return after === null && isStart(tokens, from) ? startOf(tokens, from, next) : undefined;
}

/** A place: "xếp thứ 28/63", "xếp hạng từ 20 trở lên". */
export function placeAt(tokens: Tokens, from: number): Part | null {
  const word = phraseAt(places, tokens, from);
  if (word === null) return null;
  const filled = passFillers(tokens, word.next);
  const compared = phraseAt(before, tokens, filled);
  const at = compared === null ? filled : passFillers(tokens, compared.next);
  const numeral = numeralAt(tokens, at);
  const place = placeOf(numeral);
  if (numeral === null || place === null) return namedPlace(word.value, tokens, from, filled);
  const trailing = phraseAt(after, tokens, numeral.next);
  if (!isPlaceWord(word.value, place, trailing !== null)) return null;
  const other = otherAt(tokens, from, numeral.next, trailing?.next ?? null);
  if (other !== undefined) return other;
  const field = fieldAt(tokens, trailing?.next ?? numeral.next);
  return {
    kind: "rank",
    from,
    to: field.next,
    comparator: ofPlaces(compared?.value, trailing?.value),
    value: place.value,
    of: place.of ?? field.of,
    at,
    valueEnd: numeral.next,
    doubts: numeral.doubts,
  };
}
