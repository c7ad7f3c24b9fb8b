import { meant } from "../dates/meant.ts";
import { monthsOf, type Part, type YearMatch } from "../dates/part.ts";
import { fourDigitsAt } from "../dates/year-at.ts";
import { notWholeYears, wholeYears } from "../lexicon/columns.ts";
import { quarters } from "../lexicon/dates.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { timeOfCell } from "./cell-time.ts";
import type { Placed } from "./context.ts";

const whole = /* @__PURE__ */ phraseSet(wholeYears);

/** The year after so many months: "9T/2026", "6 tháng đầu năm 2026", "6 tháng 2026"; else the one that is meant. */
function yearAfter(cell: Tokens, from: number, year: number | null): YearMatch | null {
  let at = from;
  while (["đầu", "năm"].includes(wordAt(cell, at)) || markAt(cell, at) === "/") at += 1;
  const printed = fourDigitsAt(cell, at);
  if (printed !== null) return { year: printed, isGiven: false, next: at + 1 };
  return year === null ? null : { year, isGiven: true, next: at };
}

const mostMonths = 12;

/** How many months of a year the digits at a place count: "6 tháng", "9T"; `null` if they count none. */
export function monthsAt(cell: Tokens, at: number): number | null {
  const count = Number(digitsAt(cell, at));
  const word = wordAt(cell, at + 1);
  const isMonths = word === "tháng" || (word === "t" && isGlued(cell, at + 1));
  const isLast = wordAt(cell, at + 2) === "cuối";
  return isMonths && !isLast && count >= 1 && count <= mostMonths ? count : null;
}

/** The quarter at a place without its year: "Q1", "Quý II". */
export function quarterAt(cell: Tokens, at: number): number | null {
  const word = wordAt(cell, at);
  const isNamed = word === "quý" || (word === "q" && isGlued(cell, at + 1));
  return isNamed ? (quarters.get(cell[at + 1]?.text ?? "") ?? null) : null;
}

/** The part of a year at a place of a head that only a table names so: "TH 6 tháng", "9T/2026", "Ước cả năm". */
function partAt(cell: Tokens, at: number, given: number | null): Part | null {
  const months = monthsAt(cell, at);
  if (months !== null) {
    const year = yearAfter(cell, at + 2, given);
    return year && monthsOf(year, 1, months, "month");
  }
  if (given === null) return null;
  const quarter = quarterAt(cell, at);
  if (quarter !== null) {
    const year = { year: given, isGiven: true, next: at + 2 };
    return monthsOf(year, 3 * quarter - 2, 3 * quarter, "quarter");
  }
  const next = phraseAt(whole, cell, at)?.next;
  // "Năm" alone heads years.
  const isAlone = at === 0 && next === 1;
  const isYear = next !== undefined && !isAlone && isOver(cell[next]) && !isCounted(cell[at - 1]);
  return isYear ? monthsOf({ year: given, isGiven: true, next }, 1, 12, "year") : null;
}

/** Whether the words of a head end before a piece. */
const isOver = (token: Token | undefined): boolean => token === undefined || token.kind === "mark";

/** Whether years are counted, or each is meant: "5 năm", "hằng năm". */
const isCounted = (token: Token | undefined): boolean =>
  token?.kind === "digits" || notWholeYears.includes(token?.text ?? "");

/** The part of a year in a head, with its place. */
function placedPart(cell: Tokens, year: number | null): Placed | null {
  for (let at = 0; at < cell.length; at++) {
    const part = partAt(cell, at, year);
    const first = cell[at];
    const last = cell[(part?.next ?? 0) - 1];
    if (part === null || first === undefined || last === undefined) continue;
    return { horizon: meant("during", part), span: { start: first.start, end: last.end } };
  }
  return null;
}

/**
 * The time of the numbers under a head; `null` if it tells none. `year` is meant where none is printed: that of the
 * other heads.
 */
export function timeOfHead(cell: Tokens, year: number | undefined): Placed | null {
  const printed = timeOfCell(cell, year);
  if (printed === null) return placedPart(cell, year ?? null);
  if (printed.horizon.precision !== "year") return printed;
  // Of a year that is printed the months beside it may be meant: "TH 9T/2026".
  return placedPart(cell, null) ?? printed;
}
