import { agreements } from "./agreement.ts";
import type { Clause, Expected } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { isMatch } from "./is-match.ts";
import type { Match } from "./match.ts";

/** The labels of a clause beside its drafts. */
export interface ClauseMeasure {
  readonly id: string;
  readonly text: string;
  /** Labels that a draft meets, each draft used once. */
  readonly matches: readonly Match[];
  /** Labels that no draft meets. */
  readonly missed: readonly Expected[];
  /** Drafts that no label asked for. */
  readonly unasked: readonly Draft[];
}

/** How well drafts fit the labels of a corpus; every share is from 0 to 1. */
export interface CorpusMeasure {
  /** Drafts that a label asked for, of all drafts; `null` without drafts. */
  readonly precision: number | null;
  /** Labels that were met, of all labels; `null` without labels. */
  readonly recall: number | null;
  /** Of the matches, how many agree in what the match does not ask for; `null` without matches. */
  readonly agreement: Readonly<Record<keyof typeof agreements, number | null>>;
  /** Clauses with neither a miss nor a draft too many, of all clauses. */
  readonly clausesRight: number | null;
  /** The clauses that are not right. */
  readonly faults: readonly ClauseMeasure[];
}

/** Labels that leave nothing open come first: one that accepts every horizon can take what they leave. */
const openLast = (a: Expected, b: Expected): number =>
  Number(a.doubt !== undefined) - Number(b.doubt !== undefined);

/** Pairs labels with drafts, each used once. */
export const measureClause = (
  { id, text, targets }: Clause,
  drafts: readonly Draft[],
): ClauseMeasure => {
  const left = [...drafts];
  const matches: Match[] = [];
  const missed: Expected[] = [];
  for (const expected of targets.toSorted(openLast)) {
    const at = left.findIndex((draft) => isMatch(expected, draft));
    const [draft] = at < 0 ? [] : left.splice(at, 1);
    if (draft) matches.push({ expected, draft });
    else missed.push(expected);
  }
  return { id, text, matches, missed, unasked: left };
};

const total = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Measures what `read` makes of every clause against the labels. */
export const measure = (
  clauses: readonly Clause[],
  read: (clause: Clause) => readonly Draft[],
): CorpusMeasure => {
  const measured = clauses.map((clause) => measureClause(clause, read(clause)));
  const matches = measured.flatMap((clause) => clause.matches);
  const agreed = (agree: (match: Match) => boolean) =>
    share(matches.filter(agree).length, matches.length);
  const faults = measured.filter(({ missed, unasked }) => missed.length + unasked.length > 0);
  return {
    precision: share(matches.length, matches.length + total(measured, (c) => c.unasked.length)),
    recall: share(matches.length, matches.length + total(measured, (c) => c.missed.length)),
    agreement: {
      act: agreed(agreements.act),
      unit: agreed(agreements.unit),
      tiers: agreed(agreements.tiers),
      baseline: agreed(agreements.baseline),
      exclusions: agreed(agreements.exclusions),
      of: agreed(agreements.of),
    },
    clausesRight: share(measured.length - faults.length, measured.length),
    faults,
  };
};
