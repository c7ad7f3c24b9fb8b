import type { Tokens } from "../tokens/token.ts";
import type { Span } from "../types.ts";
import { boundOf, comparatorOf } from "./bounds.ts";
import type { Clause } from "./clause.ts";
import { doubtsOf } from "./doubts.ts";
import { piecesOf } from "./names.ts";
import type { Part, Range } from "./part.ts";
import { isDown, quantityOf, type Setting } from "./quantities.ts";
import { startValue } from "./start-of-change.ts";
import type { DraftBaseline, DraftBound, DraftSpans, TargetDraft } from "./target-draft.ts";
import { unitOf } from "./unit-of.ts";
import { saysYearly } from "./yearly.ts";

/** Where pieces of a sentence stand in the text. */
export const spanOf = (tokens: Tokens, { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, to - 1)]?.end ?? 0,
});

/** What single blanks stand for; most texts have no such blanks, and finding none is quick. */
const otherBlanks = /[^\S ]|\s\s/u;

/** Words as printed, with single blanks. */
export function printed(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return (otherBlanks.test(words) ? words.replace(/\s+/gu, " ") : words).trim();
}

/** The first part of a clause outside of brackets that is of a kind; `null` without one. */
function ownPart<T extends Part>(
  { stretch: { parts, outside }, member: { from, to } }: Clause,
  isOfKind: (part: Part) => part is T,
): T | null {
  for (let at = from; at < to; at++) {
    const part = parts[at];
    if (part !== undefined && outside[at] === true && isOfKind(part)) return part;
  }
  return null;
}

interface Base {
  readonly value: DraftBaseline;
  readonly at: Range;
}

const baseOf = (year: number, at: Range): Base => ({ value: { year, date: `${year}-12-31` }, at });

/** The year that a change starts from, with what it was then: "từ 60% năm 2023 lên 80%". */
function startOfChange({ stretch, member }: Clause): Base | null {
  const { base, at } = member;
  if (base === null) return null;
  const time = stretch.parts.slice(base, at).find(({ kind }) => kind === "horizon");
  const due = time?.kind === "horizon" ? time.horizon.due : null;
  if (time === undefined || due === null) return null;
  const start = baseOf(Number(due.slice(0, 4)), time);
  const value = startValue(stretch, member);
  return value === null ? start : { ...start, value: { ...start.value, value } };
}

type DatedBaseline = Extract<Part, { readonly kind: "baseline" }> & { readonly year: number };

const isDated = (part: Part): part is DatedBaseline =>
  part.kind === "baseline" && part.year !== null;

/** What a clause is compared with. */
function baselineOf(clause: Clause): Base | null {
  const part = ownPart(clause, isDated);
  return part === null ? startOfChange(clause) : baseOf(part.year, part);
}

function boundOfClause({ member, inherited }: Clause): DraftBound {
  const { part } = member;
  if (part.kind === "rank") return { kind: part.comparator, value: part.value };
  return boundOf(part.numeral, comparatorOf(part, inherited), isDown(part));
}

/** What a clause neither begins nor ends with. */
const blank: readonly string[] = [",", ";", ".", ":", "-", "và", "…"];

/** Where the clause stands: from its first own word to its last. */
function extentOf({ stretch, member }: Clause): Range {
  const { parts, tokens } = stretch;
  let from = parts[member.from]?.from ?? 0;
  let to = parts[member.to - 1]?.to ?? from;
  while (from < to - 1 && blank.includes(tokens[from]?.text ?? "")) from += 1;
  while (to > from + 1 && blank.includes(tokens[to - 1]?.text ?? "")) to -= 1;
  return { from, to };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Where the parts of a clause stand; set one by one, since a spread for each costs more than all of them. */
function spansOf(clause: Clause, { tokens, name }: Setting, base: Base | null): DraftSpans {
  const { exclusions, denominator, tiersAt, time, member } = clause;
  const { part } = member;
  const valueEnd = part.kind === "rank" ? part.valueEnd : part.numeral.unitFrom;
  const unitEnd = part.kind === "rank" ? part.valueEnd : part.numeral.next;
  const first = name[0];
  const spans: Writable<DraftSpans> = {
    bound: spanOf(tokens, part),
    value: spanOf(tokens, { from: part.at, to: valueEnd }),
  };
  if (valueEnd < unitEnd) spans.unit = spanOf(tokens, { from: valueEnd, to: unitEnd });
  if (tiersAt !== null) spans.tiers = spanOf(tokens, tiersAt);
  if (time !== null) spans.due = time.span;
  if (base !== null) spans.baseline = spanOf(tokens, base.at);
  if (denominator !== null) spans.denominator = spanOf(tokens, denominator);
  if (exclusions.length > 0) spans.exclusions = exclusions.map((range) => spanOf(tokens, range));
  if (first !== undefined) spans.name = spanOf(tokens, first);
  return spans;
}

/** Where the deadline of a clause comes from. */
const basisOf = ({ time, isStated }: Clause): TargetDraft["dueBasis"] => {
  if (time === null || time.horizon.due === null) return null;
  return isStated ? "stated" : "implied";
};

/** The draft of a clause. */
export function draftOf(text: string, clause: Clause): TargetDraft {
  const { tokens } = clause.stretch;
  const { part } = clause.member;
  const name = piecesOf(clause.name);
  const words = (range: Range): string => printed(text, spanOf(tokens, range));
  const setting = { tokens, name, isYearly: saysYearly(clause) };
  const span = spanOf(tokens, extentOf(clause));
  const base = baselineOf(clause);
  const draft: Writable<TargetDraft> = {
    text: text.slice(span.start, span.end),
    span,
    act: clause.act.act,
    quantity: quantityOf(part, setting),
    bound: boundOfClause(clause),
    unit: unitOf(part, setting),
    name: name.map(words).join(" "),
    tiers: clause.tiers,
    due: clause.time?.horizon.due ?? null,
    dueBasis: basisOf(clause),
    baseline: base?.value ?? null,
    denominator: denominatorOf(clause, words),
    exclusions: clause.exclusions.map(words),
    indicator: null,
    spans: spansOf(clause, setting, base),
    doubts: [],
  };
  draft.doubts = doubtsOf(clause, draft);
  return draft;
}

/** What a share is a share of, as printed; of "4/12" it is the second number. */
function denominatorOf(
  { denominator, member }: Clause,
  words: (range: Range) => string,
): string | null {
  if (denominator !== null) return words(denominator);
  const { part } = member;
  if (part.kind === "rank" || part.numeral.kind !== "fraction" || part.numeral.form !== "digits")
    return null;
  return String(part.numeral.denominator);
}
