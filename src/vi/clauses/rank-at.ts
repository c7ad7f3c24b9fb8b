import { type Comparator, comparatorsAfter, comparatorsBefore } from "../lexicon/comparators.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { looseLeads, namedPlaces, placeWords, weakLeads } from "../lexicon/ranks.ts";
import { toPlaceWords } from "../lexicon/verbs.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part, Rank } from "./part.ts";
import { fieldAt, type Place, placeOf } from "./place-number.ts";

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

/** "From 20 up" is a place of at most 20: the first place is the highest. */
export const upside: Partial<Record<Comparator, Comparator>> = {
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
  return {
    kind: "rank",
    ...range,
    comparator: "reach",
    value,
    of: null,
    isFrom: false,
    doubts: [],
  };
}

type PlaceWord = (typeof meanings)[number][0];

/** Roads, hospitals and licences have no more classes. */
const lastClass = 6;

/** "Từ thứ 2" is a Monday, "từ thứ 25" a place. */
const lastWeekday = 7;

/** A ranking has no fewer and no more than so many: "thứ 6/10" may be a Friday of October, "kỳ họp thứ 3/2025" a meeting. */
const fields = { least: 13, most: 999 };

/** Whether a year ends right before a place: "(năm 2025: thứ 20)". */
function isYearEnd(tokens: Tokens, at: number): boolean {
  const last = tokens[at - 1]?.text === ":" ? at - 2 : at - 1;
  return tokens[last]?.kind === "digits" && tokens[last - 1]?.text === "năm";
}

/** Whether "thứ" and a number are a place: among so many, or after a word that moves there or compares it. */
function isLed(tokens: Tokens, from: number, { of, value }: Place): boolean {
  if (of !== null) return of >= fields.least && of <= fields.most && value <= of;
  const before = tokens[from - 1];
  if (before === undefined) return false;
  if (value > lastWeekday && isYearEnd(tokens, from)) return true;
  if (weakLeads.includes(before.text)) return true;
  return value > lastWeekday && looseLeads.includes(before.text);
}

/** "Thứ 6" alone may be a Friday or a sixth meeting, "hạng 2" a class: "hạng 25/34" and "hạng 25" are places. */
function isPlaceAfter(word: PlaceWord, tokens: Tokens, from: number, place: Place): boolean {
  if (word === "weak") return isLed(tokens, from, place);
  return word === "sure" || place.of !== null || place.value > lastClass;
}

/** "Sinh con thứ 3 trở lên" is no place. */
const isChild = (tokens: Tokens, from: number): boolean => tokens[from - 1]?.text === "con";

/** Whether words at a place lead to where a change ends. */
export const endsChange = (tokens: Tokens, at: number): boolean =>
  toPlaceWords.includes(tokens[at]?.text ?? "");

/** Where a number stands that may be a place, and what compares it before. */
function comparedAt(
  tokens: Tokens,
  from: number,
): { readonly at: number; readonly said: Comparator | undefined } {
  const filled = passFillers(tokens, from);
  const compared = phraseAt(before, tokens, filled);
  if (compared === null) return { at: filled, said: undefined };
  return { at: passFillers(tokens, compared.next), said: compared.value };
}

/** What compares a place; the first is the highest, and so a range of places is at most its further end. */
const comparatorOf = (
  numeral: Numeral,
  said: Comparator | undefined,
  trailing: Comparator | undefined,
): Comparator => (numeral.kind === "range" ? "atMost" : ofPlaces(said, trailing));

/** Whether a place is where a change starts: "hạng từ 37"; "hạng từ 10 đến 15" is a range. */
const isStart = (tokens: Tokens, at: number, { kind, next }: Numeral): boolean =>
  tokens[at]?.text === "từ" && (kind !== "range" || endsChange(tokens, next));

/** A place: "xếp thứ 28/63", "xếp hạng từ 20 trở lên". */
export function placeAt(tokens: Tokens, from: number): Part | null {
  const word = phraseAt(places, tokens, from);
  if (word === null) return null;
  const { at, said } = comparedAt(tokens, word.next);
  const numeral = numeralAt(tokens, at);
  const place = placeOf(numeral);
  if (numeral === null || place === null)
    return namedPlace(word.value, tokens, from, passFillers(tokens, word.next));
  const trailing = phraseAt(after, tokens, numeral.next);
  const isLimit = trailing !== null && word.value !== "class";
  if (!isLimit && !isPlaceAfter(word.value, tokens, from, place)) return null;
  const end = trailing?.next ?? numeral.next;
  if (isChild(tokens, from)) return { kind: "words", from, to: end };
  const field = fieldAt(tokens, end);
  return {
    kind: "rank",
    from,
    to: field.next,
    comparator: comparatorOf(numeral, said, trailing?.value),
    value: place.value,
    of: place.of ?? field.of,
    at,
    valueEnd: numeral.next,
    isFrom: isStart(tokens, word.next, numeral) && said === undefined && trailing === null,
    doubts: numeral.doubts,
  };
}
