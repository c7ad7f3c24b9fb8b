import { horizonAt } from "../dates/horizon-at.ts";
import { meant } from "../dates/meant.ts";
import { monthsOf } from "../dates/part.ts";
import { fourDigitsAt } from "../dates/year-at.ts";
import { columnActs } from "../lexicon/cues.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import type { Placed } from "./context.ts";
import type { DraftAct } from "./target-draft.ts";

const acts = /* @__PURE__ */ phraseTable<DraftAct>(columnActs);

/** What the head of a column says of the numbers under it. */
export interface Column {
  readonly horizon: Placed;
  readonly act: DraftAct | null;
}

const isDigits = ({ kind }: Token): boolean => kind === "digits";

/** The time at a place of the head of a column: a year may stand there without a word. */
function timeAt(
  cell: Tokens,
  at: number,
  year: number | undefined,
): (Placed & { readonly next: number }) | null {
  const bare = fourDigitsAt(cell, at);
  const found =
    bare === null
      ? horizonAt(cell, at, { year })
      : {
          ...meant("during", monthsOf({ year: bare, isGiven: false, next: at + 1 }, 1, 12, "year")),
          next: at + 1,
        };
  const [first, last] = [cell[at], cell[(found?.next ?? 0) - 1]];
  if (found === null || found.due === null || first === undefined || last === undefined)
    return null;
  return { horizon: found, span: { start: first.start, end: last.end }, next: found.next };
}

/** The act that the words of a head say. */
function actOf(cell: Tokens): DraftAct | null {
  for (let at = 0; at < cell.length; at++) {
    const found = phraseAt(acts, cell, at);
    if (found !== null) return found.value;
  }
  return null;
}

/** Heads of columns are short. */
const longestHead = 20;

/** The column that a cell heads; `null` if it names no time. */
function columnOf(cell: Tokens, year: number | undefined): Column | null {
  for (let at = 0; at < Math.min(cell.length, longestHead); at++) {
    const time = timeAt(cell, at, year);
    if (time !== null && !cell.slice(time.next).some(isDigits)) {
      return { horizon: { horizon: time.horizon, span: time.span }, act: actOf(cell) };
    }
  }
  return null;
}

/** The columns of a table that a row heads: years, and no other number; `null` if it heads none. */
export function columnsOf(
  cells: readonly Tokens[],
  year: number | undefined,
): readonly (Column | null)[] | null {
  const columns = cells.map((cell) => columnOf(cell, year));
  const hasNumber = cells.some((cell, at) => columns[at] === null && cell.some(isDigits));
  return hasNumber || columns.every((column) => column === null) ? null : columns;
}
