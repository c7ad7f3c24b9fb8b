import { partOfRow, unnamedRows } from "../lexicon/columns.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Context, Placed, Scope } from "./context.ts";
import { onlyTiers } from "./only-tiers.ts";
import { type Reading, readSentences } from "./read-sentences.ts";
import { cellLevel, type Row, type RowValue } from "./row.ts";
import { rowDraft } from "./row-draft.ts";
import { rowSentence } from "./row-sentence.ts";
import { readTask } from "./row-task.ts";
import type { TargetDraft } from "./target-draft.ts";

/** What the head of a column says of a number under it; the deadline of the row is that of what it commits to. */
function scopeOf({ term }: Row, { act, horizon, tiers }: RowValue): Scope {
  const own = act === "result" ? horizon : (term ?? horizon);
  return {
    level: cellLevel,
    isOpening: false,
    isWork: false,
    isFunding: false,
    legend: null,
    tiers,
    act,
    horizon: own,
  };
}

/** Whether a time is none of what was done: a deadline, or a year to come. */
const isAhead = ({ horizon }: Placed, { year }: Context): boolean =>
  horizon.kind !== "during" || (year !== null && Number(horizon.due?.slice(0, 4)) > year);

/** A context without the times that what was done cannot have: "Hiện trạng" under "Chỉ tiêu đến năm 2030". */
function behind(context: Context): Context {
  const kept = (time: Placed | null): Placed | null =>
    time !== null && isAhead(time, context) ? null : time;
  return {
    ...context,
    scopes: context.scopes.map((scope) => ({ ...scope, horizon: kept(scope.horizon) })),
    running: kept(context.running),
    weak: kept(context.weak),
  };
}

/** The context of a number of a row: what surrounds its table, and the head of its column. */
function contextOf(row: Row, value: RowValue, context: Context): Context {
  const outer = value.act === "result" && value.horizon === null ? behind(context) : context;
  return { ...outer, scopes: [...outer.scopes, scopeOf(row, value)], act: null };
}

const openers = /* @__PURE__ */ phraseSet(partOfRow);

/** A name without the words that say that it is a part of the row above: "Trong đó: cấp xã", "- Cấp xã". */
function withoutOpeners(name: Tokens): Tokens {
  let from = 0;
  while (from < name.length) {
    const next = phraseAt(openers, name, from)?.next;
    if (next === undefined && name[from]?.kind !== "mark") break;
    from = next ?? from + 1;
  }
  return name.slice(from);
}

/** The words of the tiers of which alone a row speaks; `null` if it names something else. */
function tiersOf(name: Tokens): Tokens | null {
  const rest = withoutOpeners(name);
  return onlyTiers(rest).length > 0 ? rest : null;
}

const unnamed = /* @__PURE__ */ phraseSet(unnamedRows);

/** Whether a row measures something: "Khác", "Tổng cộng" and "Trong đó:" alone do not. */
const isNamed = ({ name }: Row): boolean =>
  withoutOpeners(name).length > 0 && phraseAt(unnamed, name, 0)?.next !== name.length;

/** The drafts of a row. */
export interface ReadRow {
  readonly drafts: readonly TargetDraft[];
  /** What the row measures: a row below it may be a part of it. */
  readonly name: Tokens;
}

/** The drafts of the numbers of a row, each with what the head of its column says; nothing of it holds after it. */
export function readRow(row: Row, above: Tokens, context: Context, reading: Reading): ReadRow {
  if (!isNamed(row)) return { drafts: [], name: above };
  if (row.task !== null)
    return { drafts: readTask(row, row.task, context, reading), name: row.name };
  const tiers = tiersOf(row.name);
  const named = tiers === null ? row : { ...row, name: [...above, ...tiers] };
  const drafts = row.values.flatMap((value) => {
    const under = contextOf(row, value, context);
    const sentence = rowSentence(named, value, reading.year);
    return readSentences([sentence], under, reading, false).drafts.map((draft) =>
      rowDraft(reading.text, row, value, draft),
    );
  });
  return { drafts, name: tiers === null ? row.name : above };
}
