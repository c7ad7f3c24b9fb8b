import type { Clause } from "./clause.ts";
import type { Context, Placed } from "./context.ts";
import type { Sentence } from "./sentence.ts";
import type { TargetDraft } from "./target-draft.ts";
import { placedAt } from "./times.ts";
import { tellsPlan } from "./told-plan.ts";

/** The last deadline of a sentence. */
export function lastTime(sentence: Sentence): Placed | null {
  const at = sentence.times.lastIndexOf("deadline");
  return at < 0 ? null : placedAt(sentence, at);
}

/** The first time of a sentence, be it that of a document. */
function firstTime(sentence: Sentence): Placed | null {
  const at = sentence.times.findIndex((time) => time !== null && time !== "open");
  return at < 0 ? null : placedAt(sentence, at);
}

/** The year of the latest day that is named: the text is no older. */
function yearIn({ parts }: Sentence, year: number | null): number | null {
  const years = parts.flatMap((part) => {
    if (part.kind !== "horizon") return [];
    const { kind, precision, due } = part.horizon;
    return kind === "during" && precision === "day" && due !== null ? Number(due.slice(0, 4)) : [];
  });
  return years.reduce<number | null>((last, one) => Math.max(last ?? one, one), year);
}

const hasAim = ({ parts }: Sentence): boolean =>
  parts.some((part) => part.kind === "cue" && part.act === "commitment");

const dueOf = (placed: Placed | null): string => placed?.horizon.due ?? "";

const later = (one: Placed | null, other: Placed | null): Placed | null =>
  dueOf(other) > dueOf(one) ? other : one;

/** A sentence and what was read in it. */
export interface Read {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly drafts: readonly TargetDraft[];
}

/** Whether a sentence commits to something. */
const commits = ({ sentence, drafts }: Read): boolean =>
  drafts.length === 0 ? hasAim(sentence) : drafts.some(({ act }) => act === "commitment");

/** The times that hold after a sentence. */
function timesAfter(context: Context, read: Read): Pick<Context, "running" | "latest" | "weak"> {
  const { sentence, clauses } = read;
  const isPast = clauses.some(({ act }) => act.act === "result");
  const weak = context.weak ?? (isPast ? null : firstTime(sentence));
  const meant = clauses.find(({ misprinted }) => misprinted !== null)?.time ?? lastTime(sentence);
  if (meant === null || !commits(read)) {
    const { running, latest } = context;
    return { running, latest, weak };
  }
  return { running: meant, latest: later(context.latest, meant), weak };
}

/** The context after a sentence. What stands in brackets alone holds for nothing after it. */
export function contextAfter(context: Context, read: Read, isYearGiven: boolean): Context {
  const year = isYearGiven ? context.year : yearIn(read.sentence, context.year);
  if (read.sentence.isAside) return { ...context, year };
  const last = read.clauses.at(-1)?.act;
  const act = last === undefined || last.isDoubtful ? context.act : last.act;
  const { running, latest, weak } = timesAfter(context, read);
  const isOfPlan = context.isOfPlan || tellsPlan(read.sentence);
  return { scopes: context.scopes, running, latest, weak, act, isOfPlan, year };
}
