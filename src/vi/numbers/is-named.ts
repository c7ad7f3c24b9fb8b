import { numberedThings } from "../lexicon/idioms.ts";
import { numberedPlaces } from "../lexicon/numbers.ts";
import { datedUnits } from "../lexicon/units.ts";
import { digitsAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";

const named: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...numberedThings, ...numberedPlaces]))();

const joiners: readonly string[] = [",", "và", "-"];

/** Whether another number of one list stands before: levels have one or two digits, years four. */
const isListed = (tokens: Tokens, at: number): boolean =>
  joiners.includes(tokens[at - 1]?.text ?? "") && /^\d\d?$/.test(digitsAt(tokens, at - 2));

/** More numbers than this stand behind no name. */
const mostNumbers = 3;

/** The first of a short list of numbers: "mức độ 3, | 4". */
function firstOf(tokens: Tokens, at: number): number {
  let first = at;
  for (let step = 1; step < mostNumbers && isListed(tokens, first); step++) first -= 2;
  return first;
}

/** Whether the word before a number makes it a name or a date: "mức độ 4", "phường 3, 4", "năm 2025". */
export function isNamed(tokens: Tokens, at: number): boolean {
  if (datedUnits.includes(wordAt(tokens, at - 1))) return true;
  const first = firstOf(tokens, at);
  const before = wordAt(tokens, first - 1);
  return named.has(before) || named.has(`${wordAt(tokens, first - 2)} ${before}`);
}
