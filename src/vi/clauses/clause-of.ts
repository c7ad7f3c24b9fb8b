import type { Tier } from "../../model/tier.ts";
import { actOf, besidePlan } from "./acts.ts";
import { areaTiers } from "./area-tiers.ts";
import { hasPlan } from "./bracket-kind.ts";
import type { Bracket } from "./brackets.ts";
import { changeBeforeColon } from "./change-before-colon.ts";
import type { Clause } from "./clause.ts";
import type { Closing } from "./closing-times.ts";
import type { Context } from "./context.ts";
import { distantChange } from "./distant-change.ts";
import { keptMember } from "./kept.ts";
import { meantTime, timeFor } from "./meant-time.ts";
import type { Member } from "./members.ts";
import { nameOf } from "./names.ts";
import { denominatorOf, exclusionsOf, tiersIn } from "./parts-of.ts";
import { hasPast } from "./past-beside.ts";
import type { Said } from "./said.ts";
import { saidAct } from "./said-act.ts";
import type { Sentence } from "./sentence.ts";
import { withoutStart } from "./start-of-change.ts";
import type { Found } from "./stretches.ts";
import type { DraftAct } from "./target-draft.ts";
import { type Time, timeOf } from "./times.ts";

/** What surrounds a clause. */
export interface Surroundings {
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
  const isTold = (saidAct(sentence, member)?.act ?? said.act) === "result";
  const isPeriod = closing.time?.horizon.kind === "during" && closing.act !== "commitment";
  const end = !isTold || isPeriod ? closing.time : null;
  return timeOf(sentence, member, { said: said.time, closing: end, context });
}

/** The clause of a number, by itself: what it shares with its neighbours is not known yet. */
export function clauseOf(
  { stretch, member: found }: Found,
  brackets: readonly Bracket[],
  around: Surroundings,
): Clause {
  const member = keptMember(stretch, found);
  const { sentence, context, said, closing, outer, last } = around;
  const own = tiersIn(stretch, member.from, member.to);
  const time = timeIn(around, member);
  const before = said.act ?? (closing.isAsOf ? "result" : null);
  const act = besidePlan(
    actOf(sentence, member, { context, before, time }),
    hasPlan(sentence, brackets, time.isOwn) || hasPast(sentence, brackets),
  );
  const meant = meantTime(stretch, member, timeFor(act, time, last), context);
  const clause = withoutStart({
    stretch,
    member,
    name: nameOf(stretch, member),
    inherited: null,
    tiers: areaTiers(stretch, member, own.tiers.length > 0 ? own.tiers : outer, context.year),
    tiersAt: own.at,
    time: meant.placed,
    isStated: meant.misprinted === null && time.isStated,
    misprinted: meant.misprinted,
    act,
    exclusions: exclusionsOf(stretch, member, brackets),
    denominator: denominatorOf(stretch, member),
    isOpen: false,
  });
  return distantChange(changeBeforeColon(clause));
}
