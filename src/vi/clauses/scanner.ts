import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

/**
 * The part of one kind that begins at a place of a sentence; `null` if none does. `year` is that of the document, as far
 * as it is given.
 */
export type Scanner = (tokens: Tokens, from: number, year: number | undefined) => Part | null;
