import { quarters } from "../lexicon/dates.ts";
import { isGlued, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Given, monthsOf, type Part } from "./part.ts";
import { quartersAt } from "./quarters-at.ts";
import { yearAfter } from "./year-at.ts";

/** One quarter, after "quý" or "q". */
function oneAt(tokens: Tokens, at: number, given: Given): Part | null {
  const isShort = wordAt(tokens, at) === "q";
  const quarter = quarters.get(tokens[at + 1]?.text ?? "");
  if (quarter === undefined) return null;
  const year = yearAfter(tokens, at + 2, isShort ? { ...given, year: null } : given);
  return year && monthsOf(year, 3 * quarter - 2, 3 * quarter, "quarter");
}

/** "quý III/2024", "quý 3 năm 2024", "Q3/2024", "các quý I, II/2025"; of the year that is given "quý III". */
export function quarterAt(tokens: Tokens, at: number, given: Given): Part | null {
  const isMany = wordAt(tokens, at) === "các";
  const named = isMany ? at + 1 : at;
  const isShort = wordAt(tokens, named) === "q" && isGlued(tokens, named + 1);
  if (wordAt(tokens, named) !== "quý" && !isShort) return null;
  return quartersAt(tokens, named + 1) ?? (isMany ? null : oneAt(tokens, named, given));
}
