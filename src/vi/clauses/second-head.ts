import type { Tier } from "../../model/tier.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Cells } from "./cells.ts";
import type { Column } from "./column.ts";
import { columnsOf } from "./columns.ts";
import { type HeadRows, headRows } from "./head-rows.ts";
import { tiersOfHeads } from "./head-tiers.ts";
import type { HeadYears } from "./head-year.ts";
import type { Table } from "./rows.ts";

/** The head above a cell; where that is blank, the one before it, if it spans columns of values. */
function headAbove(upper: readonly Tokens[], at: number, names: number): Tokens {
  let place = at;
  while (place > names && upper[place]?.length === 0) place -= 1;
  return upper[place] ?? [];
}

/** The heads of two rows, each with what stands over it. */
function joined({ upper, lower }: HeadRows): readonly Tokens[] {
  // Columns of names and units span no others.
  const first = lower.findIndex(({ length }) => length > 0);
  return lower.map((cell, at) =>
    cell.length === 0 ? (upper[at] ?? []) : [...headAbove(upper, at, first), ...cell],
  );
}

/** The tiers that the heads of two rows name: those of the lower one, or else those that it stands under. */
function tiersOf({ upper, lower }: HeadRows): readonly (readonly Tier[])[] {
  const first = lower.findIndex(({ length }) => length > 0);
  const over = tiersOfHeads(
    lower.map((cell, at) => (cell.length === 0 ? [] : headAbove(upper, at, first))),
  );
  return tiersOfHeads(lower).map((tiers, at) => (tiers.length > 0 ? tiers : (over[at] ?? [])));
}

/** How much columns tell of their values. */
const known = (columns: readonly Column[]): number =>
  columns.reduce(
    (sum, { horizon, act, tiers }) =>
      sum + Number(horizon !== null) + Number(act !== null) + Number(tiers.length > 0),
    0,
  );

/**
 * A table with the second row of its head: "Năm 2025 | | Năm 2026 |" over "Thực hiện | Kế hoạch | Thực hiện | Kế hoạch";
 * `null` if the row tells nothing more of the columns, and so is none.
 */
export function withSecondHead(
  { head, columns: before }: Table,
  found: Cells,
  years: HeadYears,
): Table | null {
  const rows = found.cut === head.cut ? headRows(head, before, found) : null;
  if (rows === null) return null;
  const cells = joined(rows);
  const columns = columnsOf({ cells, cut: head.cut, tiers: tiersOf(rows) }, years);
  return columns !== null && known(columns) > known(before)
    ? { head: { cells, all: cells, bare: cells, cut: head.cut }, columns }
    : null;
}
