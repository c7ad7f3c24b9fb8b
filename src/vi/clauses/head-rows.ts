import type { Tokens } from "../tokens/token.ts";
import type { Cells } from "./cells.ts";
import type { Column } from "./column.ts";

/** The two rows of a head, cell under cell. */
export interface HeadRows {
  readonly upper: readonly Tokens[];
  readonly lower: readonly Tokens[];
}

/** Whether two rows are opened and closed alike, by a bar or by none. */
const areAlike = (one: Cells, other: Cells): boolean =>
  (one.all[0] === one.cells[0]) === (other.all[0] === other.cells[0]) &&
  (one.all.at(-1) === one.cells.at(-1)) === (other.all.at(-1) === other.cells.at(-1));

const isFilled = ({ length }: Tokens): boolean => length > 0;

const blanks = (count: number): Tokens[] => Array.from({ length: count }, (): Tokens => []);

/** Cells without the blank ones around them. */
function filled(cells: readonly Tokens[]): readonly Tokens[] {
  return cells.slice(cells.findIndex(isFilled), cells.findLastIndex(isFilled) + 1);
}

/** How many columns each head spans: so many under one of values, and one under others. */
function widened(columns: readonly Column[], given: HeadRows, times: number): HeadRows {
  const upper: Tokens[] = [];
  const lower: Tokens[] = [];
  let next = 0;
  columns.forEach(({ role }, at) => {
    const head = given.upper[at] ?? [];
    const isValue = role === "value";
    for (let left = isValue ? times : 1; left > 0; left--) {
      upper.push(head);
      lower.push(isValue ? (given.lower[next++] ?? []) : []);
    }
  });
  return { upper, lower };
}

/**
 * A second row that prints no blank cells under the heads of names and units: its cells stand under those of values and
 * under what those span. `null` if they are not as many.
 */
function spread(columns: readonly Column[], given: HeadRows): HeadRows | null {
  const { upper, lower } = given;
  if (!lower.every(isFilled)) return null;
  const first = columns.findIndex(({ role }) => role === "value");
  const places = columns.filter(({ role }) => role === "value").length;
  const isUnder = (at: number): boolean =>
    columns[at]?.role === "value" || (at > first && first >= 0 && upper[at]?.length === 0);
  const under = [...upper.keys()].filter(isUnder);
  if (under.length === lower.length) {
    return { upper, lower: upper.map((_, at) => lower[under.indexOf(at)] ?? []) };
  }
  const times = lower.length / places;
  const isSpanning = upper.every(isFilled) && Number.isInteger(times) && times > 1;
  return isSpanning ? widened(columns, given, times) : null;
}

const spannable: readonly Column["role"][] = ["value", "open"];

/** A second row that is shorter, or whose first row has lost the blank cells at its end. */
function padded(columns: readonly Column[], { upper, lower }: HeadRows): HeadRows | null {
  const missing = upper.length - lower.length;
  if (missing < 0) {
    const isPlaced = lower[0]?.length === 0;
    return isPlaced ? { upper: [...upper, ...blanks(-missing)], lower } : null;
  }
  // Its cells are the last ones, unless those are no values.
  const isLast = spannable.includes(columns.at(-1)?.role ?? "open");
  return isLast ? { upper, lower: [...blanks(missing), ...lower] } : null;
}

/** The rows of a head as they stand one over the other; `null` if that cannot be told. */
export function headRows(head: Cells, columns: readonly Column[], found: Cells): HeadRows | null {
  const isAlike = areAlike(head, found);
  const upper = isAlike ? head.cells : head.all;
  const lower = isAlike ? found.cells : found.all;
  if (upper.length === lower.length) return { upper, lower };
  const under = { upper: head.cells, lower: filled(found.cells) };
  return spread(columns, under) ?? (isAlike ? padded(columns, { upper, lower }) : null);
}
