import type { Token, Tokens } from "../tokens/token.ts";

/** What stands before an item of a list, and how deep such items lie: the higher the level, the deeper. */
export interface Marker {
  readonly level: number;
  /** The first piece after it. */
  readonly next: number;
}

/** Levels of what has no marker: a heading alone on its line. */
export const plainLevel = 3;

/** From here on down items are not headings of a part but entries. */
export const entryLevel = 6;

const bullets: Readonly<Record<string, number>> = {
  "-": 6,
  "•": 6,
  "*": 6,
  "●": 6,
  "○": 7,
  "+": 7,
  "▪": 7,
  "·": 6,
  "": 6,
  "✓": 7,
};

const closers = [".", ")", "/", "-", ":"];
const parts = ["phần", "chương", "mục", "điều"];
const mostDigits = 2;

const isRoman = (word: string): boolean => /^[ivxl]{1,6}$/.test(word);

/** Whether the mark at a place closes a marker: glued to it, and followed by a blank. */
const closesAt = (tokens: Tokens, at: number): boolean => {
  const mark = tokens[at];
  return (
    mark !== undefined &&
    closers.includes(mark.text) &&
    !mark.spaced &&
    tokens[at + 1]?.spaced !== false
  );
};

/** Numbers of more digits count or date something. */
const isShortNumber = (token: Token | undefined): boolean =>
  token?.kind === "digits" && token.text.length <= mostDigits;

/** How deep a number of so many parts lies: "1" at 2, "1.1" at 2.5, "1.1.1" at 3. */
const levelOf = (parts: number): number => 2 + Math.min(parts - 1, 2) / 2;

/** Whether a number goes on after a dot: "1.1"; "1. 90%" are two. */
const goesDeeper = (tokens: Tokens, at: number): boolean =>
  isShortNumber(tokens[at]) &&
  tokens[at + 1]?.text === "." &&
  isShortNumber(tokens[at + 2]) &&
  tokens[at + 2]?.spaced === false;

function numberedAt(tokens: Tokens): Marker | null {
  let parts = 1;
  let at = 0;
  while (goesDeeper(tokens, at)) {
    parts += 1;
    at += 2;
  }
  if (!isShortNumber(tokens[at])) return null;
  if (closesAt(tokens, at + 1)) return { level: levelOf(parts), next: at + 2 };
  // "1.1 Phát triển": no mark after the last number.
  const next = tokens[at + 1];
  const isOver = parts > 1 && next?.kind === "word" && next.spaced;
  return isOver ? { level: levelOf(parts), next: at + 1 } : null;
}

function lettered(tokens: Tokens): Marker | null {
  const first = tokens[0];
  if (first?.kind !== "word" || !closesAt(tokens, 1)) return null;
  if (isRoman(first.text)) return { level: 1, next: 2 };
  return first.text.length === 1 ? { level: 4, next: 2 } : null;
}

function bracketed(tokens: Tokens): Marker | null {
  const open = tokens[0];
  const inner = tokens[1];
  const close = tokens[2];
  if (open?.text !== "(" || close?.text !== ")" || inner === undefined) return null;
  const isShort = inner.kind === "digits" || inner.text.length === 1 || isRoman(inner.text);
  return isShort ? { level: 4.5, next: 3 } : null;
}

function part(tokens: Tokens): Marker | null {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined || second === undefined || !parts.includes(first.text)) return null;
  if (second.kind !== "digits" && !isRoman(second.text)) return null;
  return { level: 0, next: closesAt(tokens, 2) ? 3 : 2 };
}

/** The marker with which a line begins; `null` if it has none. */
export function markerOf(tokens: Tokens): Marker | null {
  const bullet = bullets[tokens[0]?.text ?? ""];
  if (bullet !== undefined && tokens.length > 1) return { level: bullet, next: 1 };
  return numberedAt(tokens) ?? lettered(tokens) ?? bracketed(tokens) ?? part(tokens);
}
