import { packed } from "../append.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Bracket, bracketsOf, outsideOf } from "./brackets.ts";
import { type TimeKind, timesOf } from "./horizons.ts";
import { type Legend, legendIn } from "./legend.ts";
import type { Part, Range } from "./part.ts";
import { withRoads } from "./roads.ts";
import { partsOf } from "./scan.ts";
import { settledParts } from "./settled-parts.ts";
import { type Signals, signalsOf } from "./signals.ts";
import type { Years } from "./years.ts";

/** A sentence in its parts. */
export interface Sentence {
  readonly tokens: Tokens;
  readonly parts: readonly Part[];
  readonly brackets: readonly Bracket[];
  readonly outside: readonly boolean[];
  /** For each part, what kind of time it is; `inner` is one in brackets with a number of their own. */
  readonly times: readonly (TimeKind | null)[];
  /** What it says of all figures in brackets; `null` if nothing. Its time is no time of the sentence. */
  readonly legend: Legend | null;
  /** What it may say. */
  readonly signals: Signals;
  /** Whether all of it stands in brackets: what it says holds for nothing after it. */
  readonly isAside: boolean;
}

/** A sentence all of which stands in brackets, without them. */
function unwrapped(tokens: Tokens): Tokens | null {
  if (tokens[0]?.text !== "(") return null;
  const end = tokens.findIndex(({ text }) => text === ")");
  if (end < 0) return tokens.slice(1);
  const rest = tokens.slice(end + 1);
  return rest.every(({ kind }) => kind === "mark") && end > 1 ? tokens.slice(1, end) : null;
}

const holds = ({ from, to }: Range, at: number): boolean => at >= from && at < to;

/** A sentence of which the parts are known. */
export function sentenceWith(tokens: Tokens, given: readonly Part[], isAside: boolean): Sentence {
  const parts = packed(given);
  const brackets = bracketsOf(parts);
  const outside = outsideOf(parts, brackets);
  const found = timesOf(tokens, parts, brackets);
  const signals = signalsOf(tokens);
  const legend = legendIn({ tokens, signals }, parts, brackets);
  const times =
    legend === null ? found : found.map((time, at) => (holds(legend, at) ? null : time));
  return { tokens, parts, brackets, outside, times, legend, signals, isAside };
}

/** The parts of a sentence. `year` is that of the document, and `around` are those that the text around tells. */
export function sentenceOf(
  given: Tokens,
  year: number | undefined,
  around: Years = { year, above: undefined, listed: 0 },
): Sentence {
  const inner = unwrapped(given);
  const printed = inner ?? given;
  const settled = settledParts(printed, partsOf(printed, year), around);
  const { tokens, parts } = withRoads(printed, settled);
  return sentenceWith(tokens, parts, inner !== null);
}
