import { perWords, yearWord } from "../lexicon/numbers.ts";
import { datedUnits, notUnits, unitRows } from "../lexicon/units.ts";
import { digitsAt, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens-of.ts";
import type { NumberUnit } from "./parsed-number.ts";

/** A unit at a place. */
export interface UnitMatch {
  /** `null` if there is none. */
  readonly unit: NumberUnit | null;
  /** Whether it is of each year. */
  readonly perYear: boolean;
  /** The first piece after it. */
  readonly next: number;
}

/** The units by their words, with one blank where there is one. */
const units: ReadonlyMap<string, NumberUnit> = /* @__PURE__ */ (() =>
  new Map(
    unitRows.flatMap(([measure, text, others = []]) =>
      [text.toLowerCase(), ...others].map((form) => [form, { measure, text }] as const),
    ),
  ))();

/** For the first piece of units, the most pieces that one of them has. */
const mostPieces: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const most = new Map<string, number>();
  for (const form of units.keys()) {
    const pieces = tokensOf(form);
    const first = pieces[0]?.text ?? "";
    most.set(first, Math.max(pieces.length, most.get(first) ?? 0));
  }
  return most;
})();

/** Whether a word begins a date ("năm 2025") and is no unit of what stands before it. */
const isDate = (tokens: Tokens, unit: NumberUnit, next: number): boolean =>
  datedUnits.includes(unit.text) &&
  (digitsAt(tokens, next) !== "" || /^i{1,3}$|^iv$/.test(wordAt(tokens, next)));

/** Whether a unit is the beginning of another word. */
const goesOn = (tokens: Tokens, form: string, next: number): boolean =>
  notUnits.get(form)?.includes(wordAt(tokens, next)) === true;

/** Where the longest unit that begins with the piece at a place can end. */
const farthest = (tokens: Tokens, at: number): number =>
  at + (mostPieces.get(tokens[at]?.text ?? "") ?? 0);

/** The longest unit of the table at a place. */
function knownAt(tokens: Tokens, at: number): UnitMatch | null {
  const end = farthest(tokens, at);
  let found: UnitMatch | null = null;
  let form = "";
  for (let next = at; next < end; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "break") break;
    form += token.spaced && next > at ? ` ${token.text}` : token.text;
    const unit = units.get(form);
    if (unit !== undefined && !isDate(tokens, unit, next + 1) && !goesOn(tokens, form, next + 1))
      found = { unit, perYear: false, next: next + 1 };
  }
  return found;
}

const per = ({ unit, ...match }: UnitMatch, word: string): UnitMatch => ({
  ...match,
  unit: { measure: unit?.measure ?? "count", text: `${unit?.text ?? ""}/${word}` },
});

const mostBars = 3;

/** With what it is told of: "/người", "/năm". */
function withPer(tokens: Tokens, match: UnitMatch): UnitMatch {
  let found = match;
  for (let bars = 0; bars < mostBars && markAt(tokens, found.next) === "/"; bars++) {
    const word = wordAt(tokens, found.next + 1);
    const next = found.next + 2;
    if (word === yearWord && digitsAt(tokens, next) !== "") break;
    if (word === yearWord) found = { ...found, perYear: true, next };
    else if (perWords.includes(word)) found = { ...per(found, word), next };
    else break;
  }
  return found;
}

/** The unit at a place, with "/năm" and the like. */
export const unitAt = (tokens: Tokens, at: number): UnitMatch =>
  withPer(tokens, knownAt(tokens, at) ?? { unit: null, perYear: false, next: at });
