import { digitsAt, isGlued, markAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";

/** Runs of digits with the marks between them, as printed. */
export interface WrittenDigits {
  /** The runs; those that blanks separated are one. */
  readonly runs: readonly string[];
  /** The dots and commas between the runs, one fewer. */
  readonly separators: readonly string[];
  /** The first run as it stands before a blank, if blanks group it; `null` if none do. */
  readonly beforeBlank: string | null;
  /** How many digits there are. */
  readonly length: number;
  /** The first piece after them. */
  readonly next: number;
}

/** A double has 309 digits before the mark, a hundred groups and some; more runs are no number. */
const mostRuns = 120;

const isSeparator = (mark: string): boolean => mark === "." || mark === ",";

/** Whether digits are joined to those before them by a dot or a comma, with no blank. */
export const isJoined = (tokens: Tokens, at: number): boolean =>
  isSeparator(markAt(tokens, at - 1)) &&
  isGlued(tokens, at) &&
  isGlued(tokens, at - 1) &&
  digitsAt(tokens, at - 2) !== "";

/** The first piece after groups of three that follow blanks; the place itself if they are not all of three. */
function afterBlanks(tokens: Tokens, at: number): number {
  const first = digitsAt(tokens, at);
  if (first.length > 3 || first.startsWith("0")) return at + 1;
  let next = at + 1;
  while (digitsAt(tokens, next).length === 3 && next - at < mostRuns) next += 1;
  return digitsAt(tokens, next) === "" ? next : at + 1;
}

/** How many digits runs have together. */
const lengthOf = (runs: readonly string[]): number =>
  runs.reduce((length, run) => length + run.length, 0);

/** The digits from a place on; `null` if there are more runs than a number has. */
export function writtenDigitsAt(tokens: Tokens, at: number): WrittenDigits | null {
  let next = afterBlanks(tokens, at);
  const first = digitsAt(tokens, at);
  const isAlone = next === at + 1;
  const whole = isAlone
    ? first
    : tokens
        .slice(at, next)
        .map(({ text }) => text)
        .join("");
  const runs = [whole];
  const separators: string[] = [];
  while (isJoined(tokens, next + 1)) {
    if (runs.length === mostRuns) return null;
    separators.push(markAt(tokens, next));
    runs.push(digitsAt(tokens, next + 1));
    next += 2;
  }
  const beforeBlank = isAlone ? null : first;
  return { runs, separators, beforeBlank, length: lengthOf(runs), next };
}
