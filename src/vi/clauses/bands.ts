import { bandOpeners } from "../lexicon/columns.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { timeOfCell } from "./cell-time.ts";
import { isSerial } from "./cell-values.ts";
import type { Cells } from "./cells.ts";
import type { Context, Placed, Scope } from "./context.ts";
import { onlyTiers } from "./only-tiers.ts";
import type { Reading } from "./read-sentences.ts";
import { bandLevel } from "./row.ts";
import type { Table } from "./rows.ts";

/** A row with one cell of words that stands over the rows under it: "II | Đến năm 2030 | | |". */
export interface Band {
  readonly cell: Tokens;
  readonly scope: Scope;
}

const openers = /* @__PURE__ */ phraseSet(bandOpeners);

/** The time that a cell names, with nothing else but what it is of: "Mục tiêu đến năm 2030". */
function onlyTime(cell: Tokens, year: number | undefined): Placed | null {
  const time = timeOfCell(cell, year);
  const first = cell[phraseAt(openers, cell, 0)?.next ?? 0];
  const isAlone = time?.span.start === first?.start && time?.span.end === cell.at(-1)?.end;
  return isAlone ? time : null;
}

/** The one cell of a row besides its number, under the head of names or before it; `null` if there are more. */
function onlyCell({ cells }: Cells, { columns }: Table): Tokens | null {
  const filled = [...cells.keys()].filter((at) => cells[at]?.length !== 0);
  const [place, another] = isSerial(cells[filled[0] ?? 0] ?? []) ? filled.slice(1) : filled;
  const last = columns.findIndex(({ role }) => role === "name");
  if (place === undefined || another !== undefined || place > Math.max(0, last)) return null;
  return cells[place] ?? null;
}

const isWord = ({ kind }: Token): boolean => kind === "word";

/** What a row says of the rows under it; `null` of a row that says nothing, or is none of a table. */
export function bandOf(found: Cells, table: Table | null, { year }: Reading): Band | null {
  if (table === null || table.head.cut !== found.cut) return null;
  const cell = onlyCell(found, table);
  if (cell === null) return null;
  const horizon = onlyTime(cell, year);
  const tiers = onlyTiers(cell);
  // "II" and "B" number parts of a table, which end what was said before; "2" numbers a row.
  const isPart = found.cells[0] !== cell && found.cells[0]?.some(isWord) === true;
  if (horizon === null && tiers.length === 0 && !isPart) return null;
  const scope = {
    level: bandLevel,
    isOpening: false,
    isWork: false,
    isFunding: false,
    legend: null,
    act: null,
    horizon,
    tiers,
  };
  return { cell, scope };
}

/** The context outside of the bands of a table. */
export const withoutBand = (context: Context): Context =>
  context.scopes.some(({ level }) => level === bandLevel)
    ? { ...context, scopes: context.scopes.filter(({ level }) => level !== bandLevel) }
    : context;

/** The context under a band: what was said in the one before it is over. */
export function underBand(given: Context, { scope }: Band): Context {
  const context = withoutBand(given);
  return { ...context, scopes: [...context.scopes, scope] };
}
