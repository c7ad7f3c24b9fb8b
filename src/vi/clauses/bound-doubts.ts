import { comparatorsBefore } from "../lexicon/comparators.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import { isMultiple } from "./numerals.ts";
import type { Measure, Part } from "./part.ts";
import type { DraftBound, DraftSpans } from "./target-draft.ts";

interface Bounded {
  readonly bound: DraftBound | null;
  readonly spans: DraftSpans;
}

const comparators = /* @__PURE__ */ phraseTable(comparatorsBefore);

/** The last comparator within a number that leaves its own end out: "từ 70% đến dưới 90%"; `null` without one. */
function openEnd(tokens: Tokens, { from, to }: Measure): "moreThan" | "lessThan" | null {
  let open: "moreThan" | "lessThan" | null = null;
  for (let at = from; at < to; ) {
    const found = phraseAt(comparators, tokens, at);
    if (found?.value === "moreThan" || found?.value === "lessThan") open = found.value;
    // "Không quá" has "quá" in it.
    at = found?.next ?? at + 1;
  }
  return open;
}

/** What a range with a comparator says: of both sides, or of one end. */
export function rangeDoubt(
  { member: { part }, stretch: { tokens } }: Clause,
  { bound, spans }: Bounded,
): DraftDoubt | null {
  if (part.kind === "rank" || part.numeral.kind !== "range" || bound === null) return null;
  const span = spans.bound ?? null;
  if (bound.kind !== "between") {
    return { code: "implied-bound", span, readings: [bound.kind, "between"] };
  }
  const open = openEnd(tokens, part);
  return open === null ? null : { code: "implied-bound", span, readings: ["between", open] };
}

/** Words between the two ends of a range of places. */
const placeJoiners: readonly string[] = ["-", "đến"];

/** "Hạng 10 - 15": at most 15, or between the two. */
export function placesDoubt(
  { member: { part }, stretch: { tokens } }: Clause,
  { bound, spans }: Bounded,
): DraftDoubt | null {
  if (part.kind !== "rank" || part.comparator !== "atMost" || bound === null) return null;
  const isRange = tokens
    .slice(part.at, part.valueEnd)
    .some(({ text }) => placeJoiners.includes(text));
  if (!isRange) return null;
  return { code: "implied-bound", span: spans.bound ?? null, readings: ["atMost", "between"] };
}

/** "Giảm 2 lần": half of the base, though the number printed is 2. */
export function fallDoubt(
  { member: { part } }: Clause,
  { bound, spans }: Bounded,
): DraftDoubt | null {
  if (part.kind === "rank" || bound === null) return null;
  if (part.lead.change !== "fall" || !isMultiple(part.numeral)) return null;
  const { numeral } = part;
  const taken = bound.kind === "between" ? bound.low : bound.value;
  const printed = numeral.kind === "range" ? numeral.high : numeral.value;
  const readings = [String(taken), String(printed)] as const;
  return { code: "number", span: spans.value ?? null, readings };
}

const numberOf = (part: Part | undefined, measure: string | undefined): number | null =>
  part?.kind === "measure" &&
  part.numeral.kind === "number" &&
  part.numeral.unit?.measure === measure
    ? part.numeral.value
    : null;

/** "Thành thị/nông thôn đạt 95%/85%": the number after the bar, of which nothing tells what it is of, may be meant as well. */
export function barredDoubt(
  { member, stretch: { tokens, parts } }: Clause,
  { spans }: Bounded,
): DraftDoubt | null {
  const { part, at } = member;
  const bar = parts[at + 1];
  if (part.kind === "rank" || bar?.kind !== "words" || tokens[bar.from]?.text !== "/") return null;
  const measure = part.numeral.unit?.measure;
  const [value, other] = [numberOf(part, measure), numberOf(parts[at + 2], measure)];
  if (value === null || other === null || value === other) return null;
  return { code: "number", span: spans.value ?? null, readings: [String(value), String(other)] };
}
