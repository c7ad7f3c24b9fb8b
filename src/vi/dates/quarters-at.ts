import { quarters } from "../lexicon/dates.ts";
import { markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { monthsOf, type Part, unknown } from "./part.ts";
import { yearAfter } from "./year-at.ts";

/** Quarters that follow one another. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

const quarterIn = (tokens: Tokens, at: number): number | undefined =>
  quarters.get(tokens[at]?.text ?? "");

/** The place of the quarter after a joiner: "II", "quý II", "Q2". */
function afterJoiner(tokens: Tokens, at: number): number {
  const word = wordAt(tokens, at + 1);
  return word === "quý" || word === "q" ? at + 2 : at + 1;
}

/** Whether a joiner can lead from one quarter to another: a list names each, a dash the first and the last. */
function isNext(tokens: Tokens, at: number, last: number, quarter: number): boolean {
  if (markAt(tokens, at) === "-") return quarter > last;
  const isListed = markAt(tokens, at) === "," || wordAt(tokens, at) === "và";
  return isListed && quarter === last + 1;
}

/** The run with the quarter after it; `null` if none goes on. */
function longer(tokens: Tokens, { first, last, next }: Run): Run | null {
  const at = afterJoiner(tokens, next);
  const quarter = quarterIn(tokens, at);
  if (quarter === undefined || !isNext(tokens, next, last, quarter)) return null;
  return { first, last: quarter, next: at + 1 };
}

/**
 * "I, II/2025", "I và quý II năm 2025", "I - III/2025" after "quý": quarters without a gap, of a year that is printed.
 * Of "II và IV" the time between is not meant: that is no one period.
 */
export function quartersAt(tokens: Tokens, at: number): Part | null {
  const first = quarterIn(tokens, at);
  if (first === undefined) return null;
  let run: Run = { first, last: first, next: at + 1 };
  for (let more = longer(tokens, run); more !== null; more = longer(tokens, run)) run = more;
  if (run.last === first) return null;
  const year = yearAfter(tokens, run.next, unknown);
  return year && monthsOf(year, 3 * run.first - 2, 3 * run.last, "quarter");
}
