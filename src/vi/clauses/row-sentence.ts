import { rankWords } from "../lexicon/growth.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { cellValue } from "./cell-values.ts";
import type { Part } from "./part.ts";
import type { Row, RowValue } from "./row.ts";
import { isGrowth, type RowChange, rowChange, signedChange } from "./row-change.ts";
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
function verbOf(name: Tokens, cell: Tokens, change: RowChange | null, isPlace: boolean): Tokens {
  const end = name.at(-1)?.end ?? 0;
  const start = cell[0]?.start ?? end;
  const verb = [unprinted("", end), unprinted(change?.verb ?? "đạt", start)];
  return isPlace ? [...verb, unprinted("hạng", start)] : verb;
}

const ranks = /* @__PURE__ */ phraseSet(rankWords);

/** Whether only its unit says that a number is a place: "Chỉ số DTI | thứ hạng | 10". */
const isPlaceByUnit = ({ name, unit: given }: Row, { cell, unit }: RowValue): boolean =>
  isPlaceUnit(given.length > 0 ? given : unit) &&
  cellValue(cell)?.hasUnit === false &&
  !name.some((_, at) => isPhraseAt(ranks, name, at));

/** The unit of a number that stands in a cell of its own; none if the number has one, or needs none. */
export function unitBeside({ unit: given }: Row, { cell, unit: headed }: RowValue): Tokens {
  const value = cellValue(cell);
  const unit = given.length > 0 ? given : headed;
  return value === null || value.hasUnit || isPlaceUnit(unit) ? [] : unit;
}

/** What a row or the sign in a cell of it changes, and the cell without that sign: "Mức giảm hộ nghèo | % | -1,2". */
function changeIn({ name }: Row, { cell }: RowValue): { cell: Tokens; change: RowChange | null } {
  const named = rowChange(name);
  const signed = isGrowth(name) ? null : signedChange(cell);
  if (signed === null) return { cell, change: named };
  const whole = { verb: signed, from: named?.from ?? 0, to: named?.to ?? name.length };
  return { cell: cell.slice(1), change: whole };
}

/** A number of a row with its name before it and its unit after it, as a sentence. */
export function rowSentence(row: Row, value: RowValue, year: number | undefined): Sentence {
  const { horizon } = value;
  const unit = unitBeside(row, value);
  const { cell, change } = changeIn(row, value);
  const next = cellValue(cell)?.next ?? cell.length;
  const whole = row.name.slice(change?.from ?? 0, change?.to ?? row.name.length);
  const { name, comparator } = withoutComparator(whole);
  const verb = verbOf(name, cell, change, change === null && isPlaceByUnit(row, value));
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
