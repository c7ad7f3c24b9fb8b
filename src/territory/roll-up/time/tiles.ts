import { byText } from "../../../measure/order.ts";
import type { Figure } from "../../../model/types.ts";
import type { RollUpPeriod } from "../period.ts";

/** A figure of a part of the period. */
export interface Tile extends RollUpPeriod {
  readonly figure: Figure;
}

const msPerDay = 86_400_000;

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);

/** The day after a day: days beyond the year 9999 do not occur, as they cannot be written. */
const next = (day: string): string => (day === "9999-12-31" ? "9999-12-32" : shift(day, 1));

interface Path {
  readonly tiles: number;
  readonly last: Tile | null;
}

/**
 * The fewest figures that cover a period, each day once: that of a year before those of its quarters. `null` if no
 * figures do.
 */
export function tilesOf(
  all: readonly Tile[],
  { start, end }: RollUpPeriod,
): readonly Tile[] | null {
  const sorted = all.toSorted(
    (one, other) => byText(one.start, other.start) || byText(one.end, other.end),
  );
  // By the day on which what follows begins.
  const paths = new Map<string, Path>([[start, { tiles: 0, last: null }]]);
  for (const tile of sorted) {
    const before = paths.get(tile.start);
    const after = next(tile.end);
    const known = paths.get(after)?.tiles ?? Infinity;
    if (before !== undefined && before.tiles + 1 < known) {
      paths.set(after, { tiles: before.tiles + 1, last: tile });
    }
  }
  const found: Tile[] = [];
  for (let path = paths.get(next(end)); path !== undefined; ) {
    if (path.last === null) return found.reverse();
    found.push(path.last);
    path = paths.get(path.last.start);
  }
  return null;
}

/** The spans of a period that no figure covers. */
export function gapsIn(
  all: readonly RollUpPeriod[],
  { start, end }: RollUpPeriod,
): readonly RollUpPeriod[] {
  const gaps: RollUpPeriod[] = [];
  let open = start;
  for (const tile of all.toSorted((one, other) => byText(one.start, other.start))) {
    if (tile.start > open) gaps.push({ start: open, end: shift(tile.start, -1) });
    if (tile.end >= open) open = next(tile.end);
  }
  if (open <= end) gaps.push({ start: open, end });
  return gaps;
}
