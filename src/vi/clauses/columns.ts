import type { Tier } from "../../model/tier.ts";
import { columnRoles } from "../lexicon/columns.ts";
import { columnActs } from "../lexicon/cues.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { isUnitCell } from "./cell-values.ts";
import type { Cells } from "./cells.ts";
import { timeOfHead } from "./column-time.ts";
import type { Placed } from "./context.ts";
import { onlyTiers, tiersAmong } from "./only-tiers.ts";
import type { DraftAct } from "./target-draft.ts";

const acts = /* @__PURE__ */ phraseTable<DraftAct>(columnActs);
const roles = /* @__PURE__ */ phraseTable(columnRoles);

/** What the head of a column says of the cells under it. */
export interface Column {
  /** What its cells are; `open` where the head does not tell. */
  readonly role: "serial" | "name" | "unit" | "term" | "apart" | "value" | "open";
  readonly horizon: Placed | null;
  readonly act: DraftAct | null;
  readonly tiers: readonly Tier[];
  /** The unit that its head says; none if it says none. */
  readonly unit: Tokens;
}

const isDigits = ({ kind }: Token): boolean => kind === "digits";

/** The act that the words of a head say. */
function actOf(cell: Tokens): DraftAct | null {
  for (let at = 0; at < cell.length; at++) {
    const found = phraseAt(acts, cell, at);
    if (found !== null) return found.value;
  }
  return null;
}

/** The unit in the last brackets of a cell; none if they hold something else. */
export function unitInBrackets(cell: Tokens): Tokens {
  const open = cell.findLastIndex(({ text }) => text === "(");
  if (open < 0 || cell.at(-1)?.text !== ")") return [];
  const inner = cell.slice(open + 1, -1);
  return isUnitCell(inner) ? inner : [];
}

/** The unit that a head says: "Kế hoạch (%)", "Điểm tự chấm". */
function unitOfHead(cell: Tokens): Tokens {
  const bracketed = unitInBrackets(cell);
  const first = cell.slice(0, 1);
  return bracketed.length === 0 && first[0]?.text === "điểm" ? first : bracketed;
}

const sides: readonly string[] = ["kh", "th"];

/** Whether a piece is a side of a comparison: a year, "KH", "TH". */
const isSide = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === "digits" && token.text.length === 4) || sides.includes(token.text));

/** Whether a head compares two others: "KH 2026/TH 2025 (%)", "2026 so với 2025". */
const isComparison = (cell: Tokens): boolean =>
  cell.some(({ text }, at) => {
    if (text === "so") return at > 0;
    return text === "/" && isSide(cell[at - 1]) && isSide(cell[at + 1]);
  });

/** Heads of columns are short. */
const longestHead = 20;

/** The column that a cell heads. `hasName` tells whether a cell before it names what is measured. */
function columnOf(given: Tokens, year: number | undefined, hasName: boolean): Column {
  const cell = given.slice(0, longestHead);
  const plain = { horizon: null, act: null, tiers: tiersAmong(cell), unit: unitOfHead(cell) };
  const role = phraseAt(roles, cell, 0)?.value ?? null;
  if (role !== null && role !== "name") return { ...plain, role };
  if (isComparison(cell)) return { ...plain, role: "apart" };
  const horizon = timeOfHead(cell, year);
  const act = actOf(cell);
  if (horizon !== null) return { ...plain, role: "value", horizon, act };
  if (role === "name" && !hasName) return { ...plain, role };
  const isValue = act !== null || onlyTiers(cell).length > 0;
  return { ...plain, role: isValue ? "value" : "open", act };
}

/** "Chỉ tiêu năm 2025 | Cấp tỉnh | Cấp xã": the head of the names dates the columns of values where none has a time. */
function datedByName(cells: readonly Tokens[], columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex(({ role }) => role !== "serial");
  const horizon = columns[first]?.horizon ?? null;
  const isName = phraseAt(roles, cells[first] ?? [], 0)?.value === "name";
  const others = columns.slice(first + 1);
  const isAlone = others.every((column) => column.horizon === null);
  if (horizon === null || !isName || !isAlone || !others.some(({ role }) => role === "value"))
    return columns;
  return columns.map((column, at) => {
    if (at === first) return { ...column, role: "name", horizon: null };
    return column.role === "value" ? { ...column, horizon } : column;
  });
}

/** The columns that cells head, from left to right: what is measured is named once. */
function columnsUnder(cells: readonly Tokens[], year: number | undefined): readonly Column[] {
  const columns: Column[] = [];
  let hasName = false;
  for (const cell of cells) {
    const column = columnOf(cell, year, hasName);
    hasName ||= column.role === "name";
    columns.push(column);
  }
  return datedByName(cells, columns);
}

/** So many heads that are known make a row the head of a table. */
const fewestKnown = 3;

const isKnown = ({ role }: Column): boolean => role !== "open";

/**
 * The columns of a table that a row heads: years, or words that name what its cells are, and no other number; `null` if
 * it heads none.
 */
export function columnsOf(
  { cells, cut }: Pick<Cells, "cells" | "cut">,
  year: number | undefined,
): readonly Column[] | null {
  // Asked first: nearly every line of a plan that could be parted at its semicolons has a number.
  const hasNumber = cells.some((cell) => cell.some(isDigits) && timeOfHead(cell, year) === null);
  if (hasNumber) return null;
  const columns = columnsUnder(cells, year);
  // Bars alone make a row: where blanks do, words have to.
  const isDated = cut === "bar" && columns.some(({ horizon }) => horizon !== null);
  return isDated || columns.filter(isKnown).length >= fewestKnown ? columns : null;
}
