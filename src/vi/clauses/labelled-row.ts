import type { Tokens } from "../tokens/token.ts";
import { cellValue, isNumberCell, wordsIn } from "./cell-values.ts";
import { markerOf } from "./marker.ts";
import type { Row } from "./row.ts";
import { withoutUnit } from "./row-units.ts";

/** What closes an entry of a list. */
const closers: readonly string[] = [".", ";", ","];

/** The number alone that an entry of a list says; `null` if it says more, or its unit once more. */
function numberOf(rest: Tokens): Tokens | null {
  const isClosed = closers.includes(rest.at(-1)?.text ?? "");
  const cell = isClosed ? rest.slice(0, -1) : rest;
  return isNumberCell(cell) && cellValue(cell)?.hasUnit === false ? cell : null;
}

/**
 * An entry of a list that says its unit in brackets before the colon, "Diện tích trồng rừng (ha): 3.200", as a row; `null` of
 * any other line.
 */
export function labelledRow(line: Tokens): Row | null {
  if (line.at(closers.includes(line.at(-1)?.text ?? "") ? -2 : -1)?.kind !== "digits") return null;
  const colon = line.findLastIndex(({ text }) => text === ":");
  if (line[colon - 1]?.text !== ")") return null;
  const cell = numberOf(line.slice(colon + 1));
  if (cell === null) return null;
  const { name, unit } = withoutUnit(line.slice(markerOf(line)?.next ?? 0, colon));
  if (unit.length === 0 || wordsIn(name) < 2) return null;
  const value = { cell, horizon: null, act: null, tiers: [], unit: [] };
  return { name, unit, term: null, values: [value], task: null };
}
