import { markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { dayText } from "./calendar.ts";
import type { Part } from "./part.ts";
import { fourDigitsAt } from "./year-at.ts";

/**
 * "năm học 2024 - 2025": from the opening of schools to the day by which the ministry lets the year end, as its decision
 * for every school year has it (for 2024-2025 Decision 2045/QĐ-BGDĐT of 2024-08-01, for 2025-2026 Decision
 * 2269/QĐ-BGDĐT of 2025-08-11). It may be meant to last until the next one: that is in doubt.
 */
export function schoolYearAt(tokens: Tokens, at: number): Part | null {
  if (wordAt(tokens, at) !== "năm" || wordAt(tokens, at + 1) !== "học") return null;
  const first = fourDigitsAt(tokens, at + 2);
  const second = fourDigitsAt(tokens, at + 4);
  if (first === null || second !== first + 1 || markAt(tokens, at + 3) !== "-") return null;
  const due = dayText(second, 5, 31);
  return {
    precision: "year",
    from: dayText(first, 9, 5),
    due,
    years: [],
    doubts: [{ code: "part-of-year", readings: [due, dayText(second, 8, 31)] }],
    next: at + 5,
  };
}
