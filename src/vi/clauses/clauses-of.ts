import { bracketClauses } from "./bracket-clauses.ts";
import { withShare } from "./bracket-share.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clause-of.ts";
import { type Closing, closingTimes } from "./closing-times.ts";
import { type Context, governing } from "./context.ts";
import { withGrowthParts } from "./growth-parts.ts";
import { inTurn } from "./in-turn.ts";
import { isTarget } from "./is-target.ts";
import { laterTimes } from "./later-times.ts";
import { outerTiers } from "./outer-tiers.ts";
import { isReport, type Said, saidAtFirst, saidBetween, saidUpTo } from "./said.ts";
import type { Sentence } from "./sentence.ts";
import { settledActs } from "./settled-acts.ts";
import { withSharedChange } from "./shared-change.ts";
import { sharedNames } from "./shared-names.ts";
import type { CountSetting } from "./stands.ts";
import { type Found, foundIn } from "./stretches.ts";
import { isScope, isSupport } from "./support.ts";
import type { DraftAct } from "./target-draft.ts";

/** For each number the brackets among its parts. */
function bracketsAmong({ brackets }: Sentence, found: readonly Found[]): Bracket[][] {
  const among: Bracket[][] = [];
  let at = 0;
  for (const { member } of found) {
    const start = at;
    while ((brackets[at]?.open ?? member.to) < member.to) at += 1;
    among.push(brackets.slice(start, at).filter(({ open }) => open >= member.from));
  }
  return among;
}

/** What the clause does whose time was said last; `null` if another time was said since. */
function lastAct(dated: Clause | null, { time }: Said): DraftAct | null {
  const start = dated?.time?.span.start ?? 0;
  return time !== null && time.span.start > start ? null : (dated?.act.act ?? null);
}

const noClosing: Closing = { time: null, act: null, isAsOf: false };

/** What a sentence is for the counts in it. */
function settingOf(sentence: Sentence, context: Context): CountSetting {
  const above = governing(context, ({ act }) => act);
  if (above === "result" || isReport(sentence)) return "report";
  const isWork = context.scopes.at(-1)?.isWork === true;
  const isUnder = above !== null || governing(context, ({ horizon }) => horizon) !== null;
  return isUnder && !isWork ? "list" : "other";
}

/** The clauses of a sentence, with what they share with each other. */
export function clausesOf(sentence: Sentence, context: Context): Clause[] {
  const found = foundIn(sentence, settingOf(sentence, context));
  const first = found[0];
  if (first === undefined || isSupport(sentence) || isScope(sentence)) return [];
  const outer = outerTiers(first, context);
  const closing = closingTimes(sentence, found);
  const brackets = bracketsAmong(sentence, found);
  const later = laterTimes(sentence, found);
  const clauses: Clause[] = [];
  const inner = new Map<Clause, readonly Clause[]>();
  let said = saidAtFirst(sentence, first.member.at);
  let dated: Clause | null = null;
  let passed = 0;
  found.forEach((one, at) => {
    said = saidBetween(sentence, said, passed, one.member.from);
    const own = brackets[at] ?? [];
    const end = closing[at] ?? noClosing;
    const around = { sentence, context, said, closing: end, outer, last: lastAct(dated, said) };
    const read = withSharedChange(clauseOf(one, own, around), clauses.at(-1));
    const clause = withShare(sentence, read, own);
    if (clause.time !== null && clause.time !== dated?.time) dated = clause;
    clauses.push(clause);
    inner.set(clause, bracketClauses(sentence, clause, own, { later: later[at] ?? null, context }));
    passed = Math.max(passed, one.member.from);
    said = saidUpTo(sentence, said, passed, one.member);
    passed = one.member.at;
  });
  const named = withGrowthParts(sentence, sharedNames(clauses, inner));
  return inTurn(sentence, settledActs(named, context), context).filter(isTarget);
}
