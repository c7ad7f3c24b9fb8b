import { quarters } from "../lexicon/dates.ts";
import { isGlued, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Given, monthsOf, type Part } from "./part.ts";
import { yearAfter } from "./year-at.ts";

/** "quý III/2024", "quý 3 năm 2024", "Q3/2024"; of the year that is given "quý III". */
export function quarterAt(tokens: Tokens, at: number, given: Given): Part | null {
  const word = wordAt(tokens, at);
  const isShort = word === "q" && isGlued(tokens, at + 1);
  if (word !== "quý" && !isShort) return null;
  const quarter = quarters.get(tokens[at + 1]?.text ?? "");
  if (quarter === undefined) return null;
  const year = yearAfter(tokens, at + 2, isShort ? { ...given, year: null } : given);
  return year && monthsOf(year, 3 * quarter - 2, 3 * quarter, "quarter");
}
