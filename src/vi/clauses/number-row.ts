import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { leadAt } from "./lead.ts";
import type { Lead } from "./part.ts";

type Single = Extract<Numeral, { readonly kind: "number" }>;

/** One of several numbers in a row, with the words before it ("90%/trên 80%"). */
export interface RowNumber {
  readonly at: number;
  readonly numeral: Single;
  readonly lead: Lead;
}

/** A number of a row with its unit has no more pieces. */
const longest = 12;

/** Two numbers with a dash between them are a range; three are a row. */
const fewestDashed = 3;

/** The number at a place, which ends at a mark or is the last. */
function single(tokens: Tokens, at: number, mark: string): Single | null {
  const stop = tokens.slice(at, at + longest).findIndex(({ text }) => text === mark);
  // What stands before and after it would make it part of a day, of a code or of a whole.
  const found = numeralAt(tokens.slice(at, stop < 0 ? at + longest : at + stop), 0);
  return found?.kind === "number"
    ? { ...found, unitFrom: found.unitFrom + at, next: found.next + at }
    : null;
}

/** Whether a number counts, or is a share: sums have scale words, which are not said with each. */
const isPlain = ({ unit }: Single): boolean => unit === null || unit.measure !== "amount";

/** Numbers with a mark between them from a place on, up to one more than are asked for. */
function numbersFrom(tokens: Tokens, from: number, mark: string, count: number): RowNumber[] {
  const row: RowNumber[] = [];
  for (let place = from; row.length <= count; ) {
    const { lead, next: at } = leadAt(tokens, place);
    const numeral = single(tokens, at, mark);
    if (numeral === null || !isPlain(numeral)) break;
    row.push({ at, numeral, lead });
    if (tokens[numeral.next]?.text !== mark) break;
    place = numeral.next + 1;
  }
  return row;
}

/** A number of a row with the unit that is said with the last alone: "90/80/60%". */
function withUnit(one: RowNumber, { numeral: { unit } }: RowNumber): RowNumber {
  return one.numeral.unit === null ? { ...one, numeral: { ...one.numeral, unit } } : one;
}

/** Rows of more numbers are no list that somebody reads. */
const mostDashed = 12;

/** Whether all numbers of a row are of the unit of the last. */
const areOfOne = (row: readonly RowNumber[], { numeral: { unit } }: RowNumber): boolean =>
  row.every(({ numeral }) => numeral.unit?.measure === unit?.measure);

/** Three numbers or more in a row from a place on, of one unit, with dashes between them: "15% - 45% - 40%"; none otherwise. */
export function dashedRow(tokens: Tokens, from: number): readonly RowNumber[] {
  const row = numbersFrom(tokens, from, "-", mostDashed);
  const last = row.at(-1);
  if (last === undefined || row.length < fewestDashed) return [];
  const whole = row.map((one) => withUnit(one, last));
  return areOfOne(whole, last) ? whole : [];
}

/** Just so many numbers in a row from a place on, of one unit, with bars or dashes between them; none otherwise. */
export function numberRow(tokens: Tokens, from: number, count: number): readonly RowNumber[] {
  for (const mark of ["/", "-"]) {
    if (mark === "-" && count < fewestDashed) continue;
    const row = numbersFrom(tokens, from, mark, count);
    const last = row.at(-1);
    if (last === undefined || row.length !== count) continue;
    const whole = row.map((one) => withUnit(one, last));
    if (areOfOne(whole, last)) return whole;
  }
  return [];
}
