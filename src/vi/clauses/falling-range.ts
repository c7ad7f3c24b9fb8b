import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt, unsignedAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { isShare } from "./numerals.ts";
import type { Scanner } from "./scanner.ts";

/** The second end of what is printed like a range of shares, but does not rise: "90-80%"; `null` for any other number. */
export function secondEnd(tokens: Tokens, numeral: Numeral): Numeral | null {
  if (numeral.unit !== null || numeral.kind !== "number") return null;
  if (tokens[numeral.next]?.text !== "-") return null;
  const second = unsignedAt(tokens, numeral.next + 1, null);
  return second?.kind === "number" && isShare(second) ? second : null;
}

/** "90-80%": which of the two is meant cannot be told, so the numbers are words. */
export const fallingRange: Scanner = (tokens, from) => {
  if (tokens[from]?.kind !== "digits") return null;
  const numeral = numeralAt(tokens, from);
  const second = numeral === null ? null : secondEnd(tokens, numeral);
  if (numeral?.kind !== "number" || second?.kind !== "number") return null;
  return second.value < numeral.value ? { kind: "words", from, to: second.next } : null;
};
