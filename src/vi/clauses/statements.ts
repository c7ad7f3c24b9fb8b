import type { Clause } from "./clause.ts";
import { type Context, governing, type Placed } from "./context.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import { printed, spanOf } from "./draft-of.ts";
import { yearAct } from "./implied-act.ts";
import type { Range } from "./part.ts";
import { tiersIn } from "./parts-of.ts";
import type { Sentence } from "./sentence.ts";
import { setsAim, statementIn } from "./statement-in.ts";
import type { Stretch } from "./stretch.ts";
import { stretchesOf } from "./stretches.ts";
import type { TargetDraft } from "./target-draft.ts";
import { placedAt } from "./times.ts";

/** What is known of a sentence in which statements are sought. */
export interface StatementSetting {
  readonly text: string;
  readonly context: Context;
  /** The clauses of the sentence that have a number. */
  readonly clauses: readonly Clause[];
  /** Whether it is the entry of a list. */
  readonly isEntry: boolean;
}

interface Outlook {
  readonly time: Placed | null;
  readonly isStated: boolean;
  /** Whether the sentence itself looks ahead. */
  readonly isAim: boolean;
}

const hasResult = ({ parts }: Sentence): boolean =>
  parts.some(
    (part) =>
      (part.kind === "cue" && part.act === "result") || (part.kind === "baseline" && part.isPast),
  );

/** Whether a year lies ahead of the text for all that is known. */
function isFuture(time: Placed, context: Context): boolean {
  const { act, isDoubtful } = yearAct(time, context);
  return act === "commitment" && (!isDoubtful || context.year === null);
}

/** What a whole sentence says of its stretches, found in one pass: a sentence may have very many. */
interface Aims {
  /** Up to each part, and to the end, the place of the last deadline before it; `null` without one. */
  readonly deadlines: readonly (number | null)[];
  /** Whether it sets an aim in so many words. */
  readonly isAim: boolean;
  /** Whether a number in it is a commitment. */
  readonly isAmong: boolean;
}

function deadlinesIn({ times, outside }: Sentence): (number | null)[] {
  const deadlines: (number | null)[] = [null];
  times.forEach((time, at) => {
    const isDeadline = time === "deadline" && outside[at] === true;
    deadlines.push(isDeadline ? at : (deadlines[at] ?? null));
  });
  return deadlines;
}

const aimsOf = (sentence: Sentence, { clauses }: StatementSetting): Aims => ({
  deadlines: deadlinesIn(sentence),
  isAim: setsAim(sentence.tokens),
  isAmong: clauses.some(({ act }) => act.act === "commitment"),
});

/** What the sentence itself says ahead of a stretch. */
function ownOutlook(
  sentence: Sentence,
  { to }: Stretch,
  context: Context,
  { deadlines, isAim }: Aims,
): Outlook | null {
  const at = deadlines[to] ?? null;
  const time = at === null ? null : placedAt(sentence, at);
  if (time === null) return null;
  const isAhead = time.horizon.kind !== "during" || isFuture(time, context);
  return isAhead || isAim ? { time, isStated: true, isAim: true } : null;
}

/** What lies ahead of a stretch; `null` if nothing says that it looks ahead. */
function outlookOf(
  sentence: Sentence,
  stretch: Stretch,
  setting: StatementSetting,
  aims: Aims,
): Outlook | null {
  const { context, isEntry } = setting;
  const own = ownOutlook(sentence, stretch, context, aims);
  if (own !== null) return own;
  const above = governing(context, ({ horizon }) => horizon);
  const isReport = governing(context, (scope) => scope.act) === "result";
  if (above !== null && isEntry && !isReport) return { time: above, isStated: true, isAim: true };
  const { isAim, isAmong } = aims;
  if (!isAim && !isAmong) return null;
  return { time: above ?? context.running ?? context.weak, isStated: above !== null, isAim };
}

/** The doubt about a deadline that is not printed with its statement. */
function doubtsAbout({ time, isStated }: Outlook): DraftDoubt[] {
  if (isStated) return [];
  const due = time?.horizon.due ?? null;
  const readings = [due ?? "none", due === null ? "unknown" : "none"] as const;
  return [{ code: "implied-horizon", span: time?.span ?? null, readings }];
}

const basisOf = ({ time, isStated }: Outlook): TargetDraft["dueBasis"] => {
  if (time === null) return null;
  return isStated ? "stated" : "implied";
};

function statementDraft(
  stretch: Stretch,
  range: Range,
  outlook: Outlook,
  text: string,
): TargetDraft {
  const span = spanOf(stretch.tokens, range);
  const named = tiersIn(stretch, stretch.from, stretch.to);
  return {
    text: text.slice(span.start, span.end),
    span,
    act: "commitment",
    quantity: { kind: "statement" },
    bound: null,
    unit: null,
    name: printed(text, span),
    tiers: named.tiers,
    due: outlook.time?.horizon.due ?? null,
    dueBasis: basisOf(outlook),
    baseline: null,
    denominator: null,
    exclusions: [],
    indicator: null,
    spans: {
      name: span,
      ...(named.at !== null && { tiers: spanOf(stretch.tokens, named.at) }),
      ...(outlook.time !== null && { due: outlook.time.span }),
    },
    doubts: doubtsAbout(outlook),
  };
}

/** The commitments without a number in a sentence. */
export function statementsOf(sentence: Sentence, setting: StatementSetting): TargetDraft[] {
  if (hasResult(sentence)) return [];
  const aims = aimsOf(sentence, setting);
  const measured = new Set(setting.clauses.map(({ stretch }) => stretch.from));
  return stretchesOf(sentence).flatMap((stretch) => {
    if (measured.has(stretch.from)) return [];
    const outlook = outlookOf(sentence, stretch, setting, aims);
    const range = outlook === null ? null : statementIn(stretch, outlook.isAim);
    return outlook === null || range === null
      ? []
      : [statementDraft(stretch, range, outlook, setting.text)];
  });
}
