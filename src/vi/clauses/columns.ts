import type { Tier } from "../../model/tier.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Cells } from "./cells.ts";
import { type Column, columnOf, isNameHead } from "./column.ts";
import { tiersOfHeads } from "./head-tiers.ts";
import { isScore } from "./head-units.ts";
import type { HeadYears } from "./head-year.ts";
import { holdsNumber } from "./holds-number.ts";

/** "Chỉ tiêu năm 2025 | Cấp tỉnh | Cấp xã": the head of the names dates the columns of values where none has a time. */
function datedByName(cells: readonly Tokens[], columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex(({ role }) => role !== "serial");
  const horizon = columns[first]?.horizon ?? null;
  const others = columns.slice(first + 1);
  const isAlone = others.every((column) => column.horizon === null);
  const isName = isNameHead(cells[first] ?? []);
  if (horizon === null || !isName || !isAlone || !others.some(({ role }) => role === "value"))
    return columns;
  return columns.map((column, at) => {
    if (at === first) return { ...column, role: "name", horizon: null };
    return column.role === "value" ? { ...column, horizon } : column;
  });
}

/** "Điểm năm 2025 | Mục tiêu 2026": what one column scores the others do too, where no column says the units. */
function scoredAlike(columns: readonly Column[]): readonly Column[] {
  const scored = columns.find(({ role, unit }) => role === "value" && isScore(unit));
  if (scored === undefined || columns.some(({ role }) => role === "unit")) return columns;
  return columns.map((column) =>
    column.role === "value" && column.unit.length === 0 ? { ...column, unit: scored.unit } : column,
  );
}

/** The heads of a table, and what is known of them. */
export interface Heads extends Pick<Cells, "cells" | "cut"> {
  /** For each the tiers that it names, where two rows of heads say so; else they are told from the cells. */
  readonly tiers?: readonly (readonly Tier[])[];
}

/** The columns that cells head, from left to right: what is measured is named once. */
function columnsUnder({ cells, tiers }: Heads, years: HeadYears): readonly Column[] {
  const columns: Column[] = [];
  const named = tiers ?? tiersOfHeads(cells);
  let hasName = false;
  cells.forEach((cell, at) => {
    const ofTiers = hasName ? (named[at] ?? []) : [];
    const column = columnOf(cell, { years, before: columns, hasName, tiers: ofTiers });
    hasName ||= column.role === "name" || column.isNaming || (at === 0 && cell.length === 0);
    columns.push(column);
  });
  return scoredAlike(datedByName(cells, columns));
}

/** So many heads that are known make a row the head of a table. */
const fewestKnown = 3;

const isKnown = ({ role }: Column): boolean => role !== "open";

/**
 * The columns of a table that a row heads: years, or words that name what its cells are, and no other number; `null` if
 * it heads none. `years` may be meant where none is printed.
 */
export function columnsOf(heads: Heads, years: HeadYears): readonly Column[] | null {
  const year = years.own ?? years.above;
  // Asked first: nearly every line of a plan that could be parted at its semicolons has a number.
  if (heads.cells.some((cell) => holdsNumber(cell, year))) return null;
  const columns = columnsUnder(heads, years);
  // Bars alone make a row: where blanks do, words have to.
  const isDated = heads.cut === "bar" && columns.some(({ horizon }) => horizon !== null);
  return isDated || columns.filter(isKnown).length >= fewestKnown ? columns : null;
}
