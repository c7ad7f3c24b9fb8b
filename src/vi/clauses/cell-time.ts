import { horizonAt } from "../dates/horizon-at.ts";
import { meant } from "../dates/meant.ts";
import { monthsOf } from "../dates/part.ts";
import { fourDigitsAt } from "../dates/year-at.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import type { Placed } from "./context.ts";

type PlacedMatch = Placed & { readonly next: number };

const isDigits = ({ kind }: Token): boolean => kind === "digits";

/** The time at a place of a cell: a year may stand there without a word. */
function timeAt(cell: Tokens, at: number, year: number | undefined): PlacedMatch | null {
  const bare = fourDigitsAt(cell, at);
  const found =
    bare === null
      ? horizonAt(cell, at, { year })
      : {
          ...meant("during", monthsOf({ year: bare, isGiven: false, next: at + 1 }, 1, 12, "year")),
          next: at + 1,
        };
  const first = cell[at];
  const last = cell[(found?.next ?? 0) - 1];
  if (found === null || found.due === null || first === undefined || last === undefined)
    return null;
  return { horizon: found, span: { start: first.start, end: last.end }, next: found.next };
}

/** Cells with a time are short. */
const longestCell = 20;

/** The first time that a cell names, with no number after it; `null` if it names none. */
export function timeOfCell(cell: Tokens, year: number | undefined): Placed | null {
  for (let at = 0; at < Math.min(cell.length, longestCell); at++) {
    const time = timeAt(cell, at, year);
    if (time !== null && !cell.slice(time.next).some(isDigits)) {
      return { horizon: time.horizon, span: time.span };
    }
  }
  return null;
}
