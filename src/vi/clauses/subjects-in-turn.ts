import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { measureHeads } from "../lexicon/subjects.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";
import { segmentsOf } from "./joints.ts";
import type { Range } from "./part.ts";

const heads = /* @__PURE__ */ phraseSet(measureHeads);

/** Longer words are a story. */
const mostWords = 60;

/** Words cut at all of their joints: "chỉ số PCI, PAPI và PAR INDEX". */
const cut = (tokens: Tokens, whole: Range): Range[] => segmentsOf(tokens, whole, () => true);

/** The same, only where a measure begins anew: "tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo đa chiều, …". */
const cutAtHeads = (tokens: Tokens, whole: Range): Range[] =>
  segmentsOf(tokens, whole, (_, next) => phraseAt(heads, tokens, next) !== null);

/** Words cut at dashes: "nông nghiệp - công nghiệp - dịch vụ". */
function cutAtDashes(tokens: Tokens, { from, to }: Range): Range[] {
  const segments: Range[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.text !== "-") continue;
    segments.push({ from: start, to: at });
    start = at + 1;
  }
  return [...segments, { from: start, to }];
}

/** What a further subject shares with the first: all but so many words as it has of its own, and at least a head. */
function sharedBy(tokens: Tokens, first: Range, own: Range): Range[] {
  if (phraseAt(heads, tokens, own.from) !== null) return [];
  const head = phraseAt(heads, tokens, first.from)?.next ?? first.from;
  const to = Math.max(head, first.to - (own.to - own.from));
  return first.from < to ? [{ from: first.from, to }] : [];
}

/** Just so many subjects in words, each in pieces; none if there are more or fewer. */
function subjectsIn(tokens: Tokens, whole: Range, count: number): readonly (readonly Range[])[] {
  const found = [cutAtHeads, cut, cutAtDashes].map((way) => way(tokens, whole));
  const [first, ...others] = found.find(({ length }) => length === count) ?? [];
  if (first === undefined) return [];
  return [[first], ...others.map((own) => [...sharedBy(tokens, first, own), own])];
}

const clipped = (name: readonly Range[], pieces: readonly Range[]): Range[] =>
  pieces.flatMap((piece) =>
    name
      .map(({ from, to }) => ({ from: Math.max(from, piece.from), to: Math.min(to, piece.to) }))
      .filter(({ from, to }) => from < to),
  );

/**
 * Clauses whose numbers go in turn, each of its own subject where as many stand before them: "tỷ lệ hộ nghèo và tỷ lệ hộ
 * cận nghèo lần lượt là 2% và 3%".
 */
export function subjectsInTurn(clauses: readonly Clause[]): readonly Clause[] {
  const [first] = clauses;
  const { before = [] } = first?.name ?? {};
  const whole = { from: before[0]?.from ?? 0, to: before.at(-1)?.to ?? 0 };
  if (first === undefined || whole.to === 0 || whole.to - whole.from > mostWords) return clauses;
  const subjects = subjectsIn(first.stretch.tokens, whole, clauses.length);
  if (subjects.length === 0) return clauses;
  return clauses.map((clause, at) => ({
    ...clause,
    name: { ...first.name, before: clipped(before, subjects[at] ?? []) },
  }));
}
