import { comparatorsAfter } from "../lexicon/comparators.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import { scaleAt } from "../numbers/scale-at.ts";
import { unitAt } from "../numbers/unit-at.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { leadAt } from "./lead.ts";

const after = /* @__PURE__ */ phraseTable(comparatorsAfter);

/** The number of a cell. */
export interface CellValue {
  /** The first piece after its digits. */
  readonly next: number;
  /** The first piece after the words that compare it. */
  readonly end: number;
  /** Whether it has a unit of its own. */
  readonly hasUnit: boolean;
}

const signs: readonly string[] = ["-", "+"];

/** Whether a sign stands right before the digits with which a cell begins: "-1,5"; "- 1,5" is an entry of a list. */
export const isSigned = ([sign, digits]: Tokens): boolean =>
  signs.includes(sign?.text ?? "") && digits?.kind === "digits" && !digits.spaced;

/** The number with which a cell begins, be it with a comparator or a sign; `null` if it begins with none. */
export function cellValue(cell: Tokens): CellValue | null {
  const numeral = numeralAt(cell, isSigned(cell) ? 1 : leadAt(cell, 0).next);
  if (numeral === null) return null;
  const { next, unit } = numeral;
  return { next, end: phraseAt(after, cell, next)?.next ?? next, hasUnit: unit !== null };
}

/** Whether a cell holds a number and nothing else. */
export const isNumberCell = (cell: Tokens): boolean => cellValue(cell)?.end === cell.length;

/** Whether a cell holds a unit and nothing else, be it with a scale: "triệu đồng". */
export const isUnitCell = (cell: Tokens): boolean =>
  cell.length > 0 && unitAt(cell, scaleAt(cell, 0).next).next === cell.length;

const nothing: Tokens = [];

/**
 * The unit that a cell holds, be it told of something else: of "phút/hồ sơ" the minutes, of "% dân số" the share; none if
 * it holds another thing.
 */
export function knownUnit(cell: Tokens): Tokens {
  if (isUnitCell(cell)) return cell;
  if (cell[0]?.text === "%") return cell.slice(0, 1);
  const { unit, next } = unitAt(cell, scaleAt(cell, 0).next);
  return unit !== null && cell[next]?.text === "/" ? cell.slice(0, next) : nothing;
}

const isWord = ({ kind }: Token): boolean => kind === "word";

/** How many words a cell has. */
export const wordsIn = (cell: Tokens): number => cell.filter(isWord).length;

/** The longest serial number: "1.2.3", "(iv)", "II.". */
const longestSerial = 6;

const isNumeral = ({ text, kind }: Token): boolean =>
  kind !== "word" || text.length === 1 || /^[ivxl]+$/.test(text);

/** Years have more digits. */
const longestNumber = 2;

/** Whether a cell says nothing: the numbers of columns, "A", "(2)", "3=2/1", and the line under a head have no words. */
export const isNumbering = (cell: Tokens): boolean =>
  cell.every(
    (token) => isNumeral(token) && (token.kind !== "digits" || token.text.length <= longestNumber),
  );

/** Whether a cell numbers its row, or is empty. */
export const isSerial = (cell: Tokens): boolean =>
  cell.length <= longestSerial && cell.every(isNumeral);
