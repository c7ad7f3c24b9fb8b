import type { Tokens } from "./token.ts";

/** The word at a place; "" if there is none. Asked for very often: no common function stands between. */
export function wordAt(tokens: Tokens, at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : "";
}

/** The digits at a place; "" if there are none. */
export function digitsAt(tokens: Tokens, at: number): string {
  const token = tokens[at];
  return token?.kind === "digits" ? token.text : "";
}

/** The mark at a place; "" if there is none. */
export function markAt(tokens: Tokens, at: number): string {
  const token = tokens[at];
  return token?.kind === "mark" ? token.text : "";
}

/** Whether something stands at a place with no blank before it. */
export const isGlued = (tokens: Tokens, at: number): boolean => tokens[at]?.spaced === false;

/** Whether a line, or the text, begins at a place. */
export const isLineStart = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === "break";

/** The first piece that begins at a place of the text or after it, found by halving: pieces stand in their order. */
export function indexAt(tokens: Tokens, start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((tokens[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
