import { untilWords } from "../lexicon/dates.ts";
import { markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Given, Part } from "./part.ts";
import { partAt } from "./part-at.ts";

const ends: readonly string[] = ["hết", "cuối"];

/** The place after "đến", "đến hết" or a dash; `null` if none stands there. */
function afterUntil(tokens: Tokens, at: number): number | null {
  if (markAt(tokens, at) === "-") return at + 1;
  if (!untilWords.includes(wordAt(tokens, at))) return null;
  return ends.includes(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
}

function lastAt(tokens: Tokens, at: number, given: Given): Part | null {
  const from = afterUntil(tokens, at);
  return from === null ? null : partAt(tokens, from, given);
}

/** The first part, which may leave its year to the last: "tháng 01 đến tháng 6/2025". */
function firstOfTwo(tokens: Tokens, at: number, given: Given): Part | null {
  const printed = partAt(tokens, at, { ...given, year: null });
  if (printed !== null) return printed;
  const told = partAt(tokens, at, { ...given, year: anyYear });
  const last = told && lastAt(tokens, told.next, { ...given, year: null });
  if (!last?.due) return given.year === null ? null : partAt(tokens, at, given);
  const first = partAt(tokens, at, { ...given, year: Number(last.due.slice(0, 4)) });
  return first && { ...first, doubts: first.doubts.filter(({ code }) => code !== "given-year") };
}

/** A leap year, so that each day exists. */
const anyYear = 2000;

/** Whether the last part ends after the first begins. */
const isInOrder = (first: Part, last: Part): boolean =>
  first.from !== null && last.due !== null && first.from <= last.due;

/** "từ năm 2021 đến năm 2025" from its first part on; the first part alone if no last one follows. */
export function fromTo(tokens: Tokens, at: number, given: Given): FromTo | null {
  const first = firstOfTwo(tokens, at, given);
  if (first === null) return null;
  if (first.precision === "years") return { part: first, isClosed: true };
  const last = lastAt(tokens, first.next, given);
  if (last === null || !isInOrder(first, last)) return { part: first, isClosed: false };
  const doubts = [...first.doubts, ...last.doubts];
  const precision = last.precision === "year" ? "years" : last.precision;
  return { part: { ...last, from: first.from, precision, doubts }, isClosed: true };
}

/** What stands after "từ". */
export interface FromTo {
  readonly part: Part;
  /** Whether its last day is told. */
  readonly isClosed: boolean;
}
