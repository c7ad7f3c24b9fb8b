import { tiers as allTiers, type Tier } from "../../model/tier.ts";
import { inTurnWords } from "../lexicon/cues.ts";
import { phraseSet } from "../lexicon/phrase-table.ts";
import { relatingWords } from "../lexicon/subjects.ts";
import type { Tokens } from "../tokens/token.ts";
import { actingSubjects } from "./acting-subjects.ts";
import type { Clause } from "./clause.ts";
import { placeOf, type Subjects } from "./joints.ts";
import { measuresIn } from "./measured-subjects.ts";
import { netsIn } from "./nets.ts";
import type { Range } from "./part.ts";

const turns = /* @__PURE__ */ phraseSet(inTurnWords);
const relating = /* @__PURE__ */ phraseSet(relatingWords);

/** So far before its head a measure of two others may say so: "chênh lệch giữa tỷ lệ … và tỷ lệ …". */
const nearby = 4;

/** The subjects of words before a number; none if they name one. */
function subjectsIn(tokens: Tokens, whole: Range): Subjects {
  const from = Math.max(0, whole.from - nearby);
  if (placeOf(relating, tokens, { from, to: whole.to }) !== null) return [];
  for (const way of [measuresIn, netsIn, actingSubjects]) {
    const subjects = way(tokens, whole);
    if (subjects.length > 1) return subjects;
  }
  return [];
}

/** The words of a subject that are words of the name: no tier, no time, nothing in brackets. */
const namedIn = (name: readonly Range[], pieces: readonly Range[]): Range[] =>
  pieces.flatMap((piece) =>
    name
      .map(({ from, to }) => ({ from: Math.max(from, piece.from), to: Math.min(to, piece.to) }))
      .filter(({ from, to }) => from < to),
  );

/** The tiers that a subject names, up to the next one; those of the clause if it names none. */
function tiersOf({ stretch, member, tiers }: Clause, { from, to }: Range): readonly Tier[] {
  const own = stretch.parts
    .slice(member.from, member.at)
    .filter((part) => from <= part.from && part.from < to)
    .flatMap((part) => (part.kind === "tiers" ? part.tiers : []));
  return own.length > 0 ? allTiers.filter((tier) => own.includes(tier)) : tiers;
}

/** Where the own words of a subject begin. */
const startOf = (pieces: readonly Range[] | undefined, otherwise: number): number =>
  pieces?.at(-1)?.from ?? otherwise;

/** Longer words are a story. */
const mostWords = 120;

/** Whether a number is one of several that go in turn, and so not that of each subject: "PCI và PAPI lần lượt là …". */
const isInTurn = ({ stretch: { tokens }, member: { part } }: Clause, end: number): boolean =>
  placeOf(turns, tokens, { from: end, to: Math.min(part.from, end + mostWords) }) !== null;

/**
 * One clause for each subject of a number that stands after them: "tỷ lệ … và tỷ lệ … đều đạt 90%". One thing with two
 * nouns ("cơ quan, đơn vị") stays one.
 */
export function perSubject(clause: Clause): Clause[] {
  const { name, stretch } = clause;
  const { from = 0 } = name.before[0] ?? {};
  const { to = 0 } = name.before.at(-1) ?? {};
  if (to === 0 || to - from > mostWords) return [clause];
  const subjects = subjectsIn(stretch.tokens, { from, to });
  if (subjects.length === 0 || isInTurn(clause, to)) return [clause];
  return subjects.map((pieces, at) => ({
    ...clause,
    name: { ...name, before: namedIn(name.before, pieces) },
    tiers: tiersOf(clause, {
      from: startOf(pieces, from),
      to: startOf(subjects[at + 1], clause.member.part.from),
    }),
  }));
}
