import { afterPlaces, countLabels } from "../lexicon/ranks.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part, Range, Rank } from "./part.ts";
import { type Place, placeOf, wholeNumber } from "./place-number.ts";

/** Words between the two ends of a range of places: "từ thứ 10 đến thứ 15". */
const joiners: readonly string[] = ["đến", "-"];

/** Words that a place of a list may have before its number. */
const fillers: readonly string[] = ["thứ", "hạng"];

/** Whether nothing that is counted follows a number: a mark, or words of a ranking. */
const isAlone = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind !== "word" || afterPlaces.includes(tokens[at]?.text ?? "");

/** The first piece of a number, past a word of places. */
const numberFrom = (tokens: Tokens, at: number): number =>
  fillers.includes(tokens[at]?.text ?? "") ? at + 1 : at;

/** The further end of a range that begins with a place: "hạng 10 đến 15"; `null` if there is none. */
function rangeEnd(tokens: Tokens, { value, of, valueEnd, comparator }: Rank): Range | null {
  if (of !== null || comparator !== "reach" || !joiners.includes(tokens[valueEnd]?.text ?? ""))
    return null;
  const from = numberFrom(tokens, valueEnd + 1);
  const numeral = numeralAt(tokens, from);
  const end = wholeNumber(numeral);
  if (numeral === null || end === null || end <= value || numeral.unit !== null) return null;
  return isAlone(tokens, numeral.next) ? { from, to: numeral.next } : null;
}

/** A place, or a range of them: at most its further end, since the first place is the highest. */
function whole(tokens: Tokens, part: Rank): Rank {
  const end = rangeEnd(tokens, part);
  if (end === null) return part;
  const value = wholeNumber(numeralAt(tokens, end.from)) ?? part.value;
  return { ...part, comparator: "atMost", value, isFrom: false, valueEnd: end.to, to: end.to };
}

/** Whether a number can be a place of a list: among as many as the one before, or a number alone right after it. */
const goesOn = (place: Place, before: Rank, isNext: boolean): boolean =>
  place.of === null
    ? isNext && before.of === null
    : place.of === before.of && place.value <= place.of;

/** The place that goes on a list at a part; `null` if none does. */
function listedAt(tokens: Tokens, part: Part, before: Rank, isNext: boolean): Rank | null {
  if (part.kind !== "words" && part.kind !== "measure") return null;
  const at = numberFrom(tokens, part.from);
  const numeral = tokens[at]?.kind === "digits" ? numeralAt(tokens, at) : null;
  const place = placeOf(numeral);
  if (numeral === null || place === null || numeral.unit !== null) return null;
  if (!isAlone(tokens, numeral.next) || !goesOn(place, before, isNext)) return null;
  const { next: to, doubts } = numeral;
  const { comparator } = before;
  return {
    kind: "rank",
    from: part.from,
    to,
    comparator,
    ...place,
    at,
    valueEnd: to,
    isFrom: false,
    doubts,
  };
}

/** Whether a part begins what is counted: "…; số tỉnh tham gia: 30/34" is no place. */
const isCounting = (tokens: Tokens, part: Part, before: Part | undefined): boolean =>
  before?.kind === "separator" && countLabels.includes(tokens[part.from]?.text ?? "");

const isSeparator = (part: Part | undefined): boolean => part?.kind === "separator";

/** The part at a place with what the last place before it makes of it. */
function readAt(
  tokens: Tokens,
  parts: readonly Part[],
  at: number,
  last: { readonly rank: Rank; readonly at: number } | null,
): Part | undefined {
  const part = parts[at];
  if (part?.kind === "rank") return whole(tokens, part);
  if (part === undefined || last === null) return part;
  const isNext = at === last.at + 2 && isSeparator(parts[at - 1]);
  return listedAt(tokens, part, last.rank, isNext) ?? part;
}

/**
 * The parts of a sentence; after a place, numbers among as many ("chính quyền số xếp 20/63, kinh tế số 35/63") and numbers
 * alone ("lần lượt xếp thứ 15, 20") are places too, and two ends are a range ("hạng 10 đến 15").
 */
export function withListedPlaces(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ kind }) => kind === "rank")) return parts;
  const read: Part[] = [];
  let last: { readonly rank: Rank; readonly at: number } | null = null;
  let end = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = readAt(tokens, parts, at, last);
    if (part === undefined || part.from < end) continue;
    read.push(part);
    if (isCounting(tokens, part, parts[at - 1])) last = null;
    if (part.kind !== "rank") continue;
    end = part.to;
    last = { rank: part, at };
  }
  return read;
}
