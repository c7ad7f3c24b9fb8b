import { falls, rises } from "../lexicon/changes.ts";
import { inTurnWords } from "../lexicon/cues.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Clause } from "./clause.ts";
import type { Context, Placed } from "./context.ts";
import { eachTier } from "./each-tier.ts";
import { yearAct } from "./implied-act.ts";
import type { Lead, Range } from "./part.ts";
import { phraseBefore } from "./phrase-before.ts";
import { tidy } from "./runs.ts";
import type { Sentence } from "./sentence.ts";
import { seriesOf, withFirstName, withLastName } from "./series.ts";
import { withTurnBound, withTurnChange } from "./shared-change.ts";
import { maySay } from "./signals.ts";
import { subjectsInTurn } from "./subjects-in-turn.ts";
import { tiersFor, timesFor } from "./turns.ts";
import { yearHorizon } from "./year-horizon.ts";

const words = /* @__PURE__ */ phraseSet(inTurnWords);
const changes = /* @__PURE__ */ phraseTable<Lead["change"]>([
  ["rise", rises],
  ["fall", falls],
]);

/** Words that say that numbers go in turn, with the verb of a change right before them: "tăng lần lượt". */
interface Turn extends Range {
  readonly change: Lead["change"];
}

/** Where a sentence says that its numbers go in turn: "lần lượt"; `null` if it does not. */
function turnIn(sentence: Sentence): Turn | null {
  if (!maySay(sentence, "turn")) return null;
  const { tokens, parts, outside } = sentence;
  for (let at = 0; at < parts.length; at++) {
    const from = parts[at]?.from ?? tokens.length;
    const found = outside[at] === true ? phraseAt(words, tokens, from) : null;
    if (found === null) continue;
    const verb = phraseBefore(changes, tokens, from, 0);
    return { from: verb?.from ?? from, to: found.next, change: verb?.value ?? null };
  }
  return null;
}

/** The numbers after one that go on with it past semicolons, with no word between: "lần lượt đạt 67,5; 43,2 và 88,1 điểm". */
function goingOn(clauses: readonly Clause[], last: Clause | undefined): readonly Clause[] {
  if (last === undefined) return [];
  const later = clauses.slice(clauses.indexOf(last) + 1);
  const end = later.findIndex(
    ({ stretch: { from }, member }) => member.from === from && member.at > from,
  );
  return end < 0 ? later : later.slice(0, end);
}

/** The numbers that go in turn: those after the words in their stretch, or else those before. */
function turning(clauses: readonly Clause[], { from }: Range): readonly Clause[] {
  const beside = clauses.filter(({ stretch: { parts, from: first, to } }) => {
    const start = parts[first];
    const end = parts[to - 1];
    return start !== undefined && end !== undefined && start.from <= from && from < end.to;
  });
  const after = beside.filter(({ member: { part } }) => part.from >= from);
  return after.length > 0 ? [...after, ...goingOn(clauses, after.at(-1))] : beside;
}

/** Pieces without those of a range. */
const without = (ranges: readonly Range[], cut: Range): Range[] =>
  ranges
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, cut.from) },
      { from: Math.max(from, cut.to), to },
    ])
    .filter(({ from, to }) => from < to);

function named(clause: Clause, cut: Range): Clause {
  const { name, stretch } = clause;
  const before = tidy(stretch.tokens, without(name.before, cut));
  return { ...clause, name: { ...name, before: tidy(stretch.tokens, before) } };
}

function timed(clause: Clause, time: Placed | undefined, context: Context): Clause {
  if (time === undefined) return clause;
  const isOpen = !["before", "after", "deadline"].includes(clause.act.basis);
  const act = isOpen ? { ...yearAct(time, context), basis: "year" as const } : clause.act;
  return { ...clause, time, isStated: true, act };
}

/** The years that a time names one by one, if they are as many as numbers; else none. */
function yearsFor(clauses: readonly Clause[]): readonly Placed[] {
  const placed = clauses[0]?.time ?? null;
  const years = placed?.horizon.years ?? [];
  if (placed === null || years.length < 2 || years.length !== clauses.length) return [];
  return years.map((year) => ({ horizon: yearHorizon(year), span: placed.span }));
}

/** Numbers in one row under as many years, each with its own. */
function dated(clauses: readonly Clause[], times: readonly Placed[], context: Context) {
  if (times.length === 0) return clauses;
  return withFirstName(withLastName(clauses)).map((clause, at) =>
    timed(clause, times[at], context),
  );
}

/** The clauses of a sentence with series under as many years: "các năm 2025, 2026 đạt 80%, 85% hộ". */
function underYears(
  sentence: Sentence,
  clauses: readonly Clause[],
  context: Context,
): readonly Clause[] {
  const rows = seriesOf(clauses);
  const times = rows.length === 1 ? timesFor(sentence, clauses) : [];
  if (times.length > 0) return dated(clauses, times, context);
  const isOfYears = rows.some((row) => yearsFor(row).length > 0);
  if (!isOfYears) return eachTier(sentence, clauses);
  return rows.flatMap((row) => dated(row, yearsFor(row), context));
}

/** The clauses of a sentence whose numbers go in turn, each with its own time or tier: "lần lượt đạt 50%, 75% và 100%". */
export function inTurn(
  sentence: Sentence,
  clauses: readonly Clause[],
  context: Context,
): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  const words_ = turnIn(sentence);
  if (words_ === null) return underYears(sentence, clauses, context);
  const turn = turning(clauses, words_);
  if (turn.length < 2) return clauses;
  const times = timesFor(sentence, turn);
  const tiers = tiersFor(sentence, turn);
  const all = withTurnChange(
    withLastName(turn.map((clause) => named(clause, words_))),
    words_.change,
  );
  const isOpen = times.length + tiers.length === 0;
  const settled = (isOpen ? subjectsInTurn(all) : all).map((clause, at) => {
    const tier = tiers[at];
    const own = timed(clause, times[at], context);
    return tier === undefined ? own : { ...own, tiers: [tier.tier], tiersAt: tier.at };
  });
  const places = new Map(turn.map((clause, at) => [clause, at]));
  const limited = withTurnBound(settled);
  return clauses.map((clause) => limited[places.get(clause) ?? -1] ?? clause);
}
