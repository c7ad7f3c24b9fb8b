import type { Token, Tokens } from "../tokens/token.ts";
import { cellValue } from "./cell-values.ts";
import type { Part } from "./part.ts";
import type { Row, RowValue } from "./row.ts";
import { type RowChange, rowChange } from "./row-change.ts";
import { withoutComparator } from "./row-comparator.ts";
import { isPlaceUnit } from "./row-units.ts";
import { partsOf } from "./scan.ts";
import { type Sentence, sentenceWith } from "./sentence.ts";

/** Parts that say something in a sentence, and nothing in the name of a row. */
const spoken: readonly Part["kind"][] = ["measure", "rank", "cue", "separator", "open", "close"];

const asWords = ({ from, to }: Part): Part => ({ kind: "words", from, to });

/** A piece that no cell prints. */
const unprinted = (text: string, at: number): Token => ({
  kind: "word",
  text,
  start: at,
  end: at,
  spaced: true,
});

/** The verb of a row: its number is what its name reaches, or changes by. The piece before it keeps the two apart. */
function verbOf(name: Tokens, cell: Tokens, change: RowChange | null): Tokens {
  const end = name.at(-1)?.end ?? 0;
  return [unprinted("", end), unprinted(change?.verb ?? "đạt", cell[0]?.start ?? end)];
}

/** The unit of a number that stands in a cell of its own; none if the number has one, or needs none. */
export function unitBeside({ unit: given }: Row, { cell, unit: headed }: RowValue): Tokens {
  const value = cellValue(cell);
  const unit = given.length > 0 ? given : headed;
  return value === null || value.hasUnit || isPlaceUnit(unit) ? [] : unit;
}

/** A number of a row with its name before it and its unit after it, as a sentence. */
export function rowSentence(row: Row, value: RowValue, year: number | undefined): Sentence {
  const { cell, horizon } = value;
  const next = cellValue(cell)?.next ?? cell.length;
  const unit = unitBeside(row, value);
  const change = rowChange(row.name);
  const whole = row.name.slice(change?.from ?? 0, change?.to ?? row.name.length);
  const { name, comparator } = withoutComparator(whole);
  const verb = verbOf(name, cell, change);
  const tokens = [
    ...name,
    ...verb,
    ...comparator,
    ...cell.slice(0, next),
    ...unit,
    ...cell.slice(next),
  ];
  const parts = partsOf(tokens, year).map((part): Part => {
    const isNamed = part.to <= name.length;
    const isIdle = spoken.includes(part.kind) || (part.kind === "horizon" && horizon !== null);
    if (part.from === name.length) return { kind: "aside", from: part.from, to: part.to };
    return isNamed && isIdle ? asWords(part) : part;
  });
  return sentenceWith(tokens, parts, false);
}
