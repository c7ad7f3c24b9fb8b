import { changeNouns, movingVerbs } from "../lexicon/changes.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { numberOf } from "./bounds.ts";
import type { Clause } from "./clause.ts";
import type { Member } from "./members.ts";
import { wordsBefore } from "./name-words.ts";
import type { Part, Range } from "./part.ts";
import { phraseBefore } from "./phrase-before.ts";
import { withoutEnd } from "./runs.ts";
import type { Stretch } from "./stretch.ts";

/** The number that a change starts from: "từ 45% năm 2020 lên 60%"; `null` without one. */
export function startValue({ parts }: Stretch, { base }: Member): number | null {
  const part: Part | undefined = base === null ? undefined : parts[base];
  if (part?.kind === "rank") return part.value;
  if (part?.kind !== "measure" || part.numeral.kind !== "number") return null;
  return numberOf(part.numeral);
}

const verbs = /* @__PURE__ */ phraseTable([
  [true, movingVerbs],
  [false, changeNouns],
]);

/** A range without the verb of change at its start, as long as something is left of it. */
function withoutFirst({ tokens }: Stretch, { from, to }: Range): Range {
  const found = phraseAt(verbs, tokens, from);
  return { from: found?.value === true && found.next < to ? found.next : from, to };
}

/** A range without the verb of change at its end. */
function withoutLast({ tokens }: Stretch, { from, to }: Range): Range {
  const found = phraseBefore(verbs, tokens, to, from);
  return { from, to: found?.value === true ? found.from : to };
}

/** Ranges without the verbs of change around them: "giảm số hồ sơ quá hạn xuống dưới 1%". */
const withoutVerbs = (stretch: Stretch, ranges: readonly Range[]): Range[] =>
  ranges
    .map((range, at) => withoutLast(stretch, at === 0 ? withoutFirst(stretch, range) : range))
    .filter(({ from, to }) => from < to);

/** Where the words of a start begin: "giải quyết giảm từ 10 ngày" at its "từ". */
function startAt({ tokens, parts }: Stretch, base: number): number {
  const { from = 0, to = 0 } = parts[base] ?? {};
  const offset = tokens.slice(from, to).findIndex(({ text }) => text === "từ");
  return from + Math.max(0, offset);
}

/** The words of what changes that stand before a place. */
function namedBefore({ name, stretch }: Clause, start: number): Range[] {
  const cut = name.before
    .map(({ from, to }) => ({ from, to: Math.min(to, start) }))
    .filter(({ from, to }) => from < to);
  return withoutEnd(stretch.tokens, withoutVerbs(stretch, cut));
}

/** The words of what changes: before what it starts from, or else after that: "từ mức 61% đưa tỷ lệ … lên 85%". */
function changing(clause: Clause, base: number): readonly Range[] {
  const { name, stretch, member } = clause;
  const before = namedBefore(clause, startAt(stretch, base));
  if (before.length > 0) return before;
  const end = stretch.parts[base]?.to ?? 0;
  const after = name.before.filter(({ from }) => from >= end);
  return after.length > 0 ? after : wordsBefore(stretch, { ...member, at: base }, true);
}

/** Whether a number is where a change ends: "giảm còn 10 ngày". */
const isEnd = ({ part }: Member): boolean =>
  part.kind === "measure" && part.lead.isTo && part.lead.change === null;

/**
 * A clause whose name has neither the verb of change beside it nor what the change starts from: "tỷ lệ ký số tăng từ 45%"
 * is about "tỷ lệ ký số".
 */
export function withoutStart(clause: Clause): Clause {
  const { member, name } = clause;
  if (member.base !== null)
    return { ...clause, name: { ...name, before: changing(clause, member.base) } };
  const before = isEnd(member) ? namedBefore(clause, member.part.from) : [];
  return before.length > 0 ? { ...clause, name: { ...name, before } } : clause;
}
