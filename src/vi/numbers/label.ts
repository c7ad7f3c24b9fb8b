import { notLabels } from "../lexicon/numbers.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { powerAt } from "./scale-at.ts";

/** Marks within a noun: "tỉnh/thành phố", "cán bộ - công chức". */
const inner: readonly string[] = ["-", "/", ","];

/** A word without digits of other scripts. */
const isPlain = ({ kind, text }: Token): boolean =>
  kind === "word" && !/\p{Nd}/u.test(text.replace(/[0-9]/g, ""));

const isInner = ({ kind, text }: Token): boolean => kind === "mark" && inner.includes(text);

/** Whether a piece can begin a noun: a word that belongs to no number. */
const isBeginning = (rest: Tokens, at: number): boolean => {
  const first = rest[at];
  if (first === undefined || !isPlain(first)) return false;
  return !notLabels.has(first.text) && powerAt(rest, at) === 0;
};

/**
 * Whether pieces can be a noun after a number, or go on with a known one ("cán bộ | - công chức"), or are none at all.
 */
export function isLabel(rest: Tokens, isKnown: boolean): boolean {
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return true;
  const from = isKnown && isInner(first) ? 1 : 0;
  if (!isBeginning(rest, from) || !isPlain(last)) return false;
  return rest.every((token) => isPlain(token) || isInner(token));
}

const printed = (text: string, { kind, text: folded, start, end }: Token): string =>
  kind === "mark"
    ? folded
    : text
        .slice(start, end)
        .normalize("NFC")
        .replace(/\p{Cf}/gu, "");

/** A noun as printed, but with letters put together, single blanks and one dash. */
export const labelOf = (text: string, rest: Tokens): string =>
  rest.map((token, at) => `${at > 0 && token.spaced ? " " : ""}${printed(text, token)}`).join("");
