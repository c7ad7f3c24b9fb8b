import { append } from "../append.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens-of.ts";
import { markerOf } from "./marker.ts";

const closing = [".", ";", ":", "!", "?", "…"];

/** How many marks part the cells of a line, if it is a row of a table. */
function marksIn(text: string, line: Tokens): number {
  const printed = text.slice(line[0]?.start, line.at(-1)?.end);
  return printed.split("|").length + printed.split("\t").length - 2;
}

/** Marks of a row that has a serial number, or a unit. */
const marksOfRow = 2;

/** Whether two lines are rows of a table, each of its own: "a | Cấp tỉnh | % | 90" begins with a small letter. */
function areRows(text: string, line: Tokens, next: Tokens): boolean {
  const marks = marksIn(text, next);
  if (marks === 0) return false;
  const before = marksIn(text, line);
  return before === marks || (before >= marksOfRow && marks >= marksOfRow);
}

/** Whether a line goes on with the next: nothing closes it, and the next begins in the middle of a sentence. */
function goesOn(text: string, line: Tokens, next: Tokens): boolean {
  const last = line.at(-1);
  const first = next[0];
  if (last === undefined || first === undefined || closing.includes(last.text)) return false;
  if (markerOf(next) !== null) return false;
  if (first.kind === "digits") return openers.has(last.text);
  const letter = text.slice(first.start, first.start + 1);
  return first.kind === "word" && letter !== letter.toUpperCase();
}

/** Words after which a number must come. */
const openers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "đạt",
  "trên",
  "dưới",
  "thiểu",
  "nhất",
  "năm",
  "khoảng",
  "hơn",
  "chiếm",
  ",",
  "và",
  "tăng",
  "giảm",
]);

function hasBreak(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.kind === "break") return true;
  return false;
}

/** The pieces between ends of lines. */
function splitAtBreaks(tokens: Token[]): Token[][] {
  if (!hasBreak(tokens)) return [tokens];
  const breaks = [...tokens.keys()].filter((at) => tokens[at]?.kind === "break");
  return [...breaks, tokens.length].map((end, at) => tokens.slice((breaks[at - 1] ?? -1) + 1, end));
}

/** The lines of a text as printed, empty ones included. One at a time: the pieces of all would fill the memory. */
function* printedLines(text: string): Generator<Token[]> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield* splitAtBreaks(tokensOf(text, start, end));
    start = end + 1;
  }
}

/** Lines with nothing on them say only that the next is one of its own. */
interface Printed {
  readonly line: Token[];
  readonly isAfterBlank: boolean;
}

function* filledLines(text: string): Generator<Printed> {
  let isAfterBlank = false;
  for (const line of printedLines(text)) {
    if (line.length > 0) yield { line, isAfterBlank };
    isAfterBlank = line.length === 0;
  }
}

/**
 * The lines of a text as they are meant: one that was broken for want of room is one. Lines with nothing on them are
 * left out.
 */
export function* linesOf(text: string): Generator<Tokens> {
  let line: Token[] = [];
  let last: Tokens = [];
  for (const { line: next, isAfterBlank } of filledLines(text)) {
    const isOne = !isAfterBlank && goesOn(text, line, next) && !areRows(text, last, next);
    if (line.length > 0 && !isOne) yield line;
    line = isOne ? append(line, next) : next;
    last = next;
  }
  if (line.length > 0) yield line;
}
