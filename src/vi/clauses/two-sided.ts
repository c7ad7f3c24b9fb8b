import type { Comparator } from "../lexicon/comparators.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure, Part } from "./part.ts";

const lower: readonly (Comparator | null)[] = ["atLeast", "moreThan"];
const upper: readonly (Comparator | null)[] = ["atMost", "lessThan"];

/** Words between the two sides of one limit: "ít nhất 80% nhưng không quá 95%". */
const joints: readonly string[] = ["nhưng", "mà", "và", ",", "song", "-"];

/** More of them do not stand there. */
const mostJoints = 2;

const comparatorOf = ({ after, lead }: Measure): Comparator | null => after ?? lead.comparator;

/** Whether a number is the lower side: "ít nhất 70%", or "từ 70%" before "đến". */
const isLower = (part: Measure, next: Measure): boolean =>
  lower.includes(comparatorOf(part)) ||
  (comparatorOf(part) === null && part.lead.isFrom && next.lead.isTo && part.to === next.from);

/** Whether both sides are of one thing: the unit is said with either, or with the last alone. */
const areOfOne = ({ numeral: one }: Measure, { numeral: two }: Measure): boolean =>
  one.unit === null || one.unit.text === two.unit?.text;

/** Both sides in one; `null` if the two numbers are no sides of one limit. */
function bothOf(tokens: Tokens, part: Measure, next: Measure): Measure | null {
  const low = part.numeral;
  const high = next.numeral;
  if (low.kind !== "number" || high.kind !== "number" || low.value >= high.value) return null;
  const isReachedTwice = next.lead.isReached && tokens[next.from]?.text !== "đến";
  if (part.lead.change !== null || next.lead.change !== null || isReachedTwice) return null;
  if (!isLower(part, next) || !upper.includes(comparatorOf(next)) || !areOfOne(part, next))
    return null;
  const doubts = [...low.doubts, ...high.doubts];
  const ends = { low: low.value, high: high.value, joiner: "-", doubts };
  const { unit, perYear, next: end, unitFrom } = high;
  return {
    ...part,
    to: next.to,
    after: null,
    // No comparator of a clause before holds for it.
    lead: { ...part.lead, comparator: "reach" },
    numeral: { kind: "range", unit, perYear, next: end, unitFrom, form: low.form, ...ends },
  };
}

/** Where the next number stands after nothing but joints. */
function nextAt(tokens: Tokens, parts: readonly Part[], at: number): number {
  let place = at + 1;
  const last = place + mostJoints;
  while (place < last && joints.includes(tokens[parts[place]?.from ?? tokens.length]?.text ?? ""))
    place += 1;
  return place;
}

/** The part at a place; a lower limit with the upper one after it, and where that stands. */
function partAt(
  tokens: Tokens,
  parts: readonly Part[],
  at: number,
): { readonly part: Part | undefined; readonly last: number } {
  const part = parts[at];
  const last = nextAt(tokens, parts, at);
  const next = parts[last];
  if (part?.kind !== "measure" || next?.kind !== "measure") return { part, last: at };
  const both = bothOf(tokens, part, next);
  return both === null ? { part, last: at } : { part: both, last };
}

/** The parts of a sentence; a lower limit and an upper one of the same thing are one with two sides. */
export function withTwoSides(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  let at = 0;
  while (at < parts.length) {
    const { part, last } = partAt(tokens, parts, at);
    if (part !== undefined) joined.push(part);
    at = last + 1;
  }
  return joined;
}
