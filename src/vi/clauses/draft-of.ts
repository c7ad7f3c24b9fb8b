import type { Tokens } from "../tokens/token.ts";
import type { Span } from "../types.ts";
import { boundOf, comparatorOf } from "./bounds.ts";
import type { Clause } from "./clause.ts";
import { doubtsOf } from "./doubts.ts";
import { piecesOf } from "./names.ts";
import type { Part, Range } from "./part.ts";
import { isDown, quantityOf } from "./quantities.ts";
import { startValue } from "./start-of-change.ts";
import type { DraftBaseline, DraftBound, DraftSpans, TargetDraft } from "./target-draft.ts";
import { unitOf } from "./unit-of.ts";

/** Where pieces of a sentence stand in the text. */
export const spanOf = (tokens: Tokens, { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, to - 1)]?.end ?? 0,
});

/** Words as printed, with single blanks. */
export const printed = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, " ").trim();

/** The parts of a clause that stand outside of brackets. */
function ownParts({ stretch, member }: Clause): readonly Part[] {
  const { parts, outside } = stretch;
  return parts.slice(member.from, member.to).filter((_, at) => outside[member.from + at] === true);
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

/** What a clause is compared with. */
function baselineOf(clause: Clause): Base | null {
  const part = ownParts(clause).find((one) => one.kind === "baseline" && one.year !== null);
  if (part?.kind !== "baseline" || part.year === null) return startOfChange(clause);
  return baseOf(part.year, part);
}

function boundOfClause({ member, inherited }: Clause): DraftBound {
  const { part } = member;
  if (part.kind === "rank") return { kind: part.comparator, value: part.value };
  return boundOf(part.numeral, comparatorOf(part, inherited), isDown(part));
}

/** Where the clause stands: from its first own word to its last. */
function extentOf({ stretch, member }: Clause): Range {
  const { parts, tokens } = stretch;
  let from = parts[member.from]?.from ?? 0;
  let to = parts[member.to - 1]?.to ?? from;
  const blank = [",", ";", ".", ":", "-", "và", "…"];
  while (from < to - 1 && blank.includes(tokens[from]?.text ?? "")) from += 1;
  while (to > from + 1 && blank.includes(tokens[to - 1]?.text ?? "")) to -= 1;
  return { from, to };
}

function unitSpan({ member: { part } }: Clause, at: (range: Range) => Span): DraftSpans {
  if (part.kind === "rank" || part.numeral.unitFrom >= part.numeral.next) return {};
  return { unit: at({ from: part.numeral.unitFrom, to: part.numeral.next }) };
}

/** Where the parts of a clause stand. */
function spansOf(clause: Clause, at: (range: Range) => Span): DraftSpans {
  const { part } = clause.member;
  const { exclusions, denominator, tiersAt, time } = clause;
  const valueEnd = part.kind === "rank" ? part.valueEnd : part.numeral.unitFrom;
  const [name] = piecesOf(clause.name);
  const baseline = baselineOf(clause);
  return {
    bound: at(part),
    value: at({ from: part.at, to: valueEnd }),
    ...unitSpan(clause, at),
    ...(tiersAt !== null && { tiers: at(tiersAt) }),
    ...(time !== null && { due: time.span }),
    ...(baseline !== null && { baseline: at(baseline.at) }),
    ...(denominator !== null && { denominator: at(denominator) }),
    ...(exclusions.length > 0 && { exclusions: exclusions.map(at) }),
    ...(name !== undefined && { name: at(name) }),
  };
}

/** Where the deadline of a clause comes from. */
const basisOf = ({ time, isStated }: Clause): TargetDraft["dueBasis"] => {
  if (time === null) return null;
  return isStated ? "stated" : "implied";
};

/** The draft of a clause. */
export function draftOf(text: string, clause: Clause): TargetDraft {
  const { tokens } = clause.stretch;
  const { part } = clause.member;
  const pieces = piecesOf(clause.name);
  const at = (range: Range): Span => spanOf(tokens, range);
  const setting = { tokens, name: pieces, isYearly: ownParts(clause).some(isYearly) };
  const span = at(extentOf(clause));
  const draft = {
    text: text.slice(span.start, span.end),
    span,
    act: clause.act.act,
    quantity: quantityOf(part, setting),
    bound: boundOfClause(clause),
    unit: unitOf(part, setting),
    name: pieces.map((piece) => printed(text, at(piece))).join(" "),
    tiers: clause.tiers,
    due: clause.time?.horizon.due ?? null,
    dueBasis: basisOf(clause),
    baseline: baselineOf(clause)?.value ?? null,
    denominator: denominatorOf(text, clause, at),
    exclusions: clause.exclusions.map((range) => printed(text, at(range))),
    indicator: null,
    spans: spansOf(clause, at),
  };
  return { ...draft, doubts: doubtsOf(clause, draft) };
}

const isYearly = (part: Part): boolean => part.kind === "horizon" && part.horizon.kind === "yearly";

/** What a share is a share of, as printed; of "4/12" it is the second number. */
function denominatorOf(
  text: string,
  { denominator, member }: Clause,
  at: (range: Range) => Span,
): string | null {
  if (denominator !== null) return printed(text, at(denominator));
  const { part } = member;
  if (part.kind === "rank" || part.numeral.kind !== "fraction" || part.numeral.form !== "digits")
    return null;
  return String(part.numeral.denominator);
}
