import type { Token, Tokens } from "./token.ts";

/** The text of a piece, if it is of that kind; "" if not, or if there is none. */
const textOf = (token: Token | undefined, kind: Token["kind"]): string =>
  token?.kind === kind ? token.text : "";

/** The word at a place; "" if there is none. */
export const wordAt = (tokens: Tokens, at: number): string => textOf(tokens[at], "word");

/** The digits at a place; "" if there are none. */
export const digitsAt = (tokens: Tokens, at: number): string => textOf(tokens[at], "digits");

/** The mark at a place; "" if there is none. */
export const markAt = (tokens: Tokens, at: number): string => textOf(tokens[at], "mark");

/** Whether something stands at a place with no blank before it. */
export const isGlued = (tokens: Tokens, at: number): boolean => tokens[at]?.spaced === false;

/** Whether a line, or the text, begins at a place. */
export const isLineStart = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === "break";
