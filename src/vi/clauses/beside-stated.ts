import type { Span } from "../types.ts";
import type { Clause } from "./clause.ts";
import type { Part, Range } from "./part.ts";
import { firstAfter, trimmed } from "./trimmed.ts";

/** Whether a part says of a number what it is compared with, or that it is of every year. */
const isOfNumber = (part: Part): boolean =>
  part.kind === "baseline" || (part.kind === "horizon" && part.horizon.kind === "yearly");

/** The first part of a clause after the statement before its number, and the first after the clause before the next. */
function partsWithout({ stretch, member }: Clause, spans: readonly Span[]): Range {
  const { tokens, parts } = stretch;
  const startOf = (at: number): number => tokens[parts[at]?.from ?? 0]?.start ?? 0;
  const next = firstAfter(spans, startOf(member.at));
  const before = spans[next - 1]?.end ?? 0;
  const after = spans[next]?.start ?? Number.POSITIVE_INFINITY;
  let { from, to } = member;
  while (from < member.at && startOf(from) < before) from += 1;
  while (to > member.at + 1 && startOf(to - 1) >= after) to -= 1;
  return { from, to };
}

/** The parts of a clause that are its own beside statements; all where what is cut off says something of its number. */
function ownParts(clause: Clause, spans: readonly Span[]): Range {
  const { stretch, member } = clause;
  const { from, to } = partsWithout(clause, spans);
  const cut = [...stretch.parts.slice(member.from, from), ...stretch.parts.slice(to, member.to)];
  return cut.some(isOfNumber) ? member : { from, to };
}

/** A clause without the words that statements beside it say. */
export function besideStated(clause: Clause, spans: readonly Span[]): Clause {
  if (spans.length === 0) return clause;
  const { name, member, stretch } = clause;
  const { from, to } = ownParts(clause, spans);
  const own = (ranges: readonly Range[]): Range[] =>
    ranges.map((range) => trimmed(stretch.tokens, range, spans)).filter((one) => one.from < one.to);
  return {
    ...clause,
    member: { ...member, from, to },
    name: { ...name, before: own(name.before), head: own(name.head), tail: own(name.tail) },
  };
}
