import { append } from "../append.ts";
import { blocksOf } from "./blocks.ts";
import type { Clause } from "./clause.ts";
import type { Context } from "./context.ts";
import { type Aims, aimIn, deadlinesIn } from "./outlook.ts";
import type { Sentence } from "./sentence.ts";
import { maySay } from "./signals.ts";
import { statedIn } from "./stated-in.ts";
import { stretchesOf } from "./stretches.ts";
import type { TargetDraft } from "./target-draft.ts";

/** What is known of a sentence in which statements are sought. */
export interface StatementSetting {
  readonly text: string;
  readonly context: Context;
  /** The clauses of the sentence that have a number. */
  readonly clauses: readonly Clause[];
  /** Whether it is the entry of a list. */
  readonly isEntry: boolean;
}

const hasResult = ({ parts }: Sentence): boolean =>
  parts.some(
    (part) =>
      (part.kind === "cue" && part.act === "result") || (part.kind === "baseline" && part.isPast),
  );

const commits = ({ act }: Clause): boolean => act.act === "commitment";

const aimsOf = (sentence: Sentence, { clauses }: StatementSetting): Aims => ({
  deadlines: deadlinesIn(sentence),
  aim: aimIn(sentence),
  among: clauses.find(commits)?.member.at ?? Number.POSITIVE_INFINITY,
});

/** The clauses with a number, by the start of their stretch. */
function byStretch(clauses: readonly Clause[]): ReadonlyMap<number, readonly Clause[]> {
  const groups = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const { from } = clause.stretch;
    const group = groups.get(from);
    if (group === undefined) groups.set(from, [clause]);
    else group.push(clause);
  }
  return groups;
}

/** The commitments without a number in a sentence. */
export function statementsOf(sentence: Sentence, setting: StatementSetting): TargetDraft[] {
  if (!maySay(sentence, "statement") || hasResult(sentence)) return [];
  const aims = aimsOf(sentence, setting);
  const measured = byStretch(setting.clauses);
  const { text, context, isEntry } = setting;
  const drafts: TargetDraft[] = [];
  for (const stretch of stretchesOf(sentence)) {
    const beside = measured.get(stretch.from) ?? [];
    // Beside a figure of a report no aim is set.
    if (!beside.every(commits)) continue;
    const numbers = new Set(beside.map(({ member }) => member.at));
    const isBeside = beside.length > 0;
    const around = { text, context, isEntry, sentence, stretch, aims, isBeside };
    for (const block of blocksOf(stretch, numbers)) append(drafts, statedIn(block, around));
  }
  return drafts;
}
