import type { Horizon } from "../dates/horizon.ts";
import { horizonAt } from "../dates/horizon-at.ts";
import type { HorizonMatch } from "../dates/meant.ts";
import { nextYears, yearlyWords } from "../lexicon/dates.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part, Range } from "./part.ts";
import { type Years, yearOf } from "./years.ts";

const next = /* @__PURE__ */ phraseSet(nextYears);

type TimePart = Extract<Part, { readonly kind: "horizon" }>;

/** So many pieces of a time stand before its year: "chậm nhất là đến hết ngày 31 tháng 01 của năm sau". */
const farthest = 10;

/** A year of which nobody knows which it is: any one shows where a time begins. */
const anyYear = 2000;

/** A time that ends with a year that follows another, and its first piece. */
interface Following {
  readonly at: number;
  readonly found: HorizonMatch;
}

/** The longest time up to an end, from so far before it; `null` if none ends there. */
function timeUpTo(tokens: Tokens, { from, to }: Range, base: number): Following | null {
  for (let at = Math.max(0, from); at < to; at++) {
    const found = horizonAt(tokens, at, { year: base });
    if (found?.next === to) return { at, found };
  }
  return null;
}

/** Where the year is from to which a time is the next: the text around it, or the caller; `null` if it is not known. */
type Source = "text" | "caller" | null;

/** A time in the year after another; with the doubt of a given year, or without a day if that year is not known. */
function settled({ next: _, ...horizon }: HorizonMatch, source: Source): Horizon {
  if (source === null) return { ...horizon, kind: "by", from: null, due: null, doubts: [] };
  if (source === "caller") return horizon;
  return { ...horizon, doubts: horizon.doubts.filter(({ code }) => code !== "given-year") };
}

/** Whether every such year is meant: "mỗi năm tiếp theo". */
const isOfEvery = (tokens: Tokens, at: number): boolean =>
  yearlyWords.includes(tokens[at - 1]?.text ?? "");

/** Where a year that follows another and begins among the pieces of a part ends; `null` if none does. */
function yearEnd(tokens: Tokens, { from, to }: Part): number | null {
  for (let at = from; at < to; at++) {
    const found = phraseAt(next, tokens, at);
    if (found !== null && !isOfEvery(tokens, at)) return found.next;
  }
  return null;
}

/** Words of several years: "các năm sau" is no one year, and has no last day. */
const many: readonly string[] = ["các", "những", "mấy"];

/** The years of which a time may be in the next. */
interface Known {
  readonly said: number | undefined;
  readonly given: number | undefined;
}

/** The time with a year that follows another, if that year begins among the pieces of a part; `null` if there is none. */
function timeWith(tokens: Tokens, part: Part, { said, given }: Known): TimePart | null {
  const to = yearEnd(tokens, part);
  if (to === null) return null;
  const isTime = part.kind === "horizon";
  const from = isTime ? part.from : part.from - farthest;
  const time = timeUpTo(tokens, { from, to }, said ?? given ?? anyYear);
  // "Năm sau" alone is a time only where the year of the text is given.
  if (time === null || (time.at === part.from && !isTime)) return null;
  const isOfMany = many.includes(tokens[time.at - 1]?.text ?? "");
  if (isOfMany) return { kind: "horizon", from: time.at, to, horizon: settled(time.found, null) };
  const source = given === undefined ? null : "caller";
  const horizon = settled(time.found, said === undefined ? source : "text");
  return { kind: "horizon", from: time.at, to, horizon };
}

/** How many of the parts so far end before a piece. */
function firstAt(read: readonly Part[], from: number): number {
  let count = read.length;
  while (count > 0 && (read[count - 1]?.to ?? 0) > from) count -= 1;
  return count;
}

const saidIn = (part: Part): number | undefined =>
  part.kind === "horizon" ? yearOf(part.horizon) : undefined;

/**
 * The parts of a sentence, "ngày 31/01 năm sau" in the year after the one that was said last: in the sentence, in the heading
 * (`above`), or else by the caller (`year`). Where none is known the time has no day, and its clause takes no other.
 */
export function withNextYears(
  tokens: Tokens,
  parts: readonly Part[],
  { year: given, above }: Years,
): readonly Part[] {
  const read: Part[] = [];
  let said = above;
  for (const part of parts) {
    if (part.from < (read.at(-1)?.to ?? 0)) continue;
    const time = timeWith(tokens, part, { said, given });
    if (time === null) said = saidIn(part) ?? said;
    if (time !== null) read.length = firstAt(read, time.from);
    read.push(time ?? part);
  }
  return read;
}
