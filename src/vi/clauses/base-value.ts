import { horizonAt } from "../dates/horizon-at.ts";
import { fourDigitsAt } from "../dates/year-at.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

/** The phrases before a value that a number is compared with. */
export const baseValueWords: readonly string[] = ["so với", "so với mức", "so với con số"];

const words = /* @__PURE__ */ phraseSet(baseValueWords);
const joiners = /* @__PURE__ */ phraseSet(["của", "trong", "vào", "ở"]);

/** The year alone that ends a comparison: "so với 2023"; "so với 2023 hộ" counts. */
export function baseYear(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly next: number } | null {
  const year = fourDigitsAt(tokens, at);
  const next = tokens[at + 1];
  const isOver = next === undefined || (next.kind === "mark" && ",;.)".includes(next.text));
  return year !== null && isOver ? { year, next: at + 1 } : null;
}

/**
 * "So với 75% của năm 2025": what it was then, and no number of its own. The year, where one is printed, is what the
 * number is compared with.
 */
export function baseValueAt(tokens: Tokens, from: number): Part | null {
  const found = phraseAt(words, tokens, from);
  const numeral = found === null ? null : numeralAt(tokens, found.next);
  // A year alone is no value.
  if (found === null || numeral === null || baseYear(tokens, found.next) !== null) return null;
  const at = phraseAt(joiners, tokens, numeral.next)?.next ?? numeral.next;
  const time = horizonAt(tokens, at);
  const due = time?.due ?? null;
  if (time === null || due === null) return { kind: "aside", from, to: numeral.next };
  return { kind: "baseline", from, to: time.next, year: Number(due.slice(0, 4)), isPast: false };
}
