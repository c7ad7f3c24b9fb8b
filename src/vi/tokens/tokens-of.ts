import {
  classes,
  classOf,
  combining,
  digit,
  ignorable,
  letter,
  lineEnd,
  space,
} from "../characters/character-class.ts";
import { fold } from "../characters/fold.ts";
import { foldMark } from "../characters/fold-mark.ts";
import type { Token, TokenKind } from "./token.ts";

/** What goes on with a piece that has begun, and what stands within it without ending it, but is no part of its end. */
interface Members {
  readonly own: number;
  readonly between: number;
}

/** A kind of pieces; `null` for marks, each of which is one character. */
interface Kind {
  readonly kind: TokenKind;
  readonly members: Members | null;
}

/** The kind of the piece that begins with a character of a class. */
const kinds: Readonly<Record<number, Kind>> = {
  [letter]: { kind: "word", members: { own: letter | combining, between: ignorable } },
  [digit]: { kind: "digits", members: { own: digit, between: ignorable } },
  [lineEnd]: { kind: "break", members: { own: lineEnd, between: space | ignorable } },
};

const anyMark: Kind = { kind: "mark", members: null };

/** Where a piece with such members that begins at a place ends. */
function endWith(text: string, at: number, end: number, { own, between }: Members): number {
  let last = at + 1;
  for (let next = last; next < end; next++) {
    const unit = text.charCodeAt(next);
    const one = classes[unit] || classOf(unit);
    if ((one & own) !== 0) last = next + 1;
    else if ((one & between) === 0) break;
  }
  return last;
}

/** A mark is one character: a pair of UTF-16 units stays together. */
function endOfMark(text: string, at: number, end: number): number {
  const isPair = at + 1 < end && (text.codePointAt(at) ?? 0) > 0xff_ff;
  return at + (isPair ? 2 : 1);
}

/** The digits 0 to 9 of digits of either width. */
const foldDigits = (piece: string): string =>
  /^[0-9]+$/.test(piece) ? piece : piece.normalize("NFKC").replace(/[^0-9]/g, "");

/** More than one end of a line; CR and LF together are one. */
const isBlankBetween = (piece: string): boolean =>
  piece.replaceAll("\r\n", "\n").replace(/[^\n\v\f\r\u0085\u2028\u2029]/g, "").length > 1;

const folding: Readonly<Record<TokenKind, (piece: string) => string>> = {
  word: fold,
  digits: foldDigits,
  mark: foldMark,
  break: (piece) => (isBlankBetween(piece) ? "\n\n" : "\n"),
};

/** Words come again and again: each is folded once, as long as there are not too many. */
const mostFolded = 20_000;

/** Longer pieces are seldom seen twice, and a slice of so many units may hold the whole text in memory. */
const longestKept = 12;

/** Pieces in one form; what a piece is folded to never changes. */
const folded: Map<string, string> = /* @__PURE__ */ new Map();

/** A piece that is not known yet in one form. */
function foldPiece(kind: TokenKind, piece: string): string {
  const text = folding[kind](piece);
  if (piece.length <= longestKept && folded.size < mostFolded) folded.set(piece, text);
  return text;
}

/**
 * The pieces of a text, or of a part of it, in their order. Places are those in the whole text. One pass: the time is
 * linear in the length.
 */
export function tokensOf(text: string, start = 0, end: number = text.length): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const one = classes[unit] || classOf(unit);
    if (one === space || one === ignorable) {
      spaced ||= one === space;
      at += 1;
      continue;
    }
    const { kind, members } = kinds[one] ?? anyMark;
    const next = members === null ? endOfMark(text, at, end) : endWith(text, at, end, members);
    const piece = text.slice(at, next);
    const form = folded.get(piece) ?? foldPiece(kind, piece);
    tokens.push({ kind, text: form, start: at, end: next, spaced });
    spaced = kind === "break";
    at = next;
  }
  return tokens;
}
