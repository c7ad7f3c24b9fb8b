import type { Tier } from "../../model/tier.ts";
import { actOf, saidAct } from "./acts.ts";
import { bracketClauses } from "./bracket-clauses.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import { type Closing, closingTimes } from "./closing-times.ts";
import { type Context, governing } from "./context.ts";
import { distantChange } from "./distant-change.ts";
import { isTarget } from "./is-target.ts";
import { meantTime, timeFor } from "./meant-time.ts";
import type { Member } from "./members.ts";
import { nameOf } from "./names.ts";
import { denominatorOf, exclusionsOf, tiersIn } from "./parts-of.ts";
import { type Said, saidAtFirst, saidBetween } from "./said.ts";
import type { Sentence } from "./sentence.ts";
import { sharedNames } from "./shared-names.ts";
import { type Found, foundIn } from "./stretches.ts";
import type { DraftAct } from "./target-draft.ts";
import { type Time, timeOf } from "./times.ts";

/** Tiers that the sentence names before its first clause, and so for all of them. */
function preambleTiers({ stretch, member }: Found): readonly Tier[] {
  const start = nameOf(stretch, member).before[0]?.from ?? member.part.from;
  let place = stretch.from;
  while (place < member.at && (stretch.parts[place]?.from ?? start) < start) place += 1;
  return tiersIn(stretch, stretch.from, place).tiers;
}

/** The tiers of what names none: those of the sentence, or of the heading. */
function outerTiers(first: Found, context: Context): readonly Tier[] {
  const preamble = preambleTiers(first);
  if (preamble.length > 0) return preamble;
  return governing(context, ({ tiers }) => (tiers.length > 0 ? tiers : null)) ?? [];
}

/** What surrounds a clause. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly said: Said;
  readonly closing: Closing;
  readonly outer: readonly Tier[];
  /** What the clause does whose time was said last. */
  readonly last: DraftAct | null;
}

/** The time of a clause. A result takes no deadline that closes a list of commitments. */
function timeIn({ sentence, context, said, closing }: Surroundings, member: Member): Time {
  const isTold = (saidAct(sentence, member) ?? said.act) === "result";
  const isPeriod = closing.time?.horizon.kind === "during" && closing.act !== "commitment";
  const end = !isTold || isPeriod ? closing.time : null;
  return timeOf(sentence, member, { said: said.time, closing: end, context });
}

function clauseOf(
  { stretch, member }: Found,
  brackets: readonly Bracket[],
  around: Surroundings,
): Clause {
  const { sentence, context, said, outer, last } = around;
  const own = tiersIn(stretch, member.from, member.to);
  const time = timeIn(around, member);
  const act = actOf(sentence, member, { context, before: said.act, time });
  const meant = meantTime(stretch, member, timeFor(act, time, last), context);
  return distantChange({
    stretch,
    member,
    name: nameOf(stretch, member),
    inherited: null,
    tiers: own.tiers.length > 0 ? own.tiers : outer,
    tiersAt: own.at,
    time: meant.placed,
    isStated: meant.misprinted === null && time.isStated,
    misprinted: meant.misprinted,
    act,
    exclusions: exclusionsOf(stretch, member, brackets),
    denominator: denominatorOf(stretch, member),
    isOpen: false,
  });
}

/** For each number the brackets among its parts. */
function bracketsAmong({ brackets }: Sentence, found: readonly Found[]): Bracket[][] {
  let at = 0;
  return found.map(({ member: { from, to } }) => {
    const start = at;
    while ((brackets[at]?.open ?? to) < to) at += 1;
    return brackets.slice(start, at).filter(({ open }) => open >= from);
  });
}

const noClosing: Closing = { time: null, act: null };

/** The clauses of a sentence, with what they share with each other. */
export function clausesOf(sentence: Sentence, context: Context): Clause[] {
  const found = foundIn(sentence);
  const [first] = found;
  if (first === undefined) return [];
  const outer = outerTiers(first, context);
  const closing = closingTimes(sentence, found);
  const brackets = bracketsAmong(sentence, found);
  const clauses: Clause[] = [];
  const inner = new Map<Clause, readonly Clause[]>();
  let said = saidAtFirst(sentence);
  let dated: Clause | null = null;
  let passed = 0;
  found.forEach((one, at) => {
    said = saidBetween(sentence, said, passed, one.member.from);
    const own = brackets[at] ?? [];
    const end = closing[at] ?? noClosing;
    const around = { sentence, context, said, closing: end, outer, last: dated?.act.act ?? null };
    const clause = clauseOf(one, own, around);
    if (clause.time !== null && clause.time !== dated?.time) dated = clause;
    clauses.push(clause);
    inner.set(clause, bracketClauses(sentence, clause, own, context));
    passed = Math.max(passed, one.member.from);
    said = saidBetween(sentence, said, passed, one.member.at);
    passed = one.member.at;
  });
  return sharedNames(clauses, inner).filter(isTarget);
}
