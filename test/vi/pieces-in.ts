import type { Tokens } from "../../src/vi/tokens/token.ts";
import { tokensOf } from "../../src/vi/tokens/tokens-of.ts";

/** What is read in a text, as a reader of clauses meets it: from the left, going on after each piece. */
export function piecesIn(
  text: string,
  readAt: (tokens: Tokens, at: number) => { readonly next: number } | null,
): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const piece = readAt(tokens, at);
    if (piece === null) at += 1;
    else {
      found.push(text.slice(tokens[at]?.start, tokens[piece.next - 1]?.end));
      at = piece.next;
    }
  }
  return found;
}
