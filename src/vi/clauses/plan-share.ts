import { fold } from "../characters/fold.ts";
import { planWholes } from "../lexicon/cues.ts";
import type { Act } from "./acts.ts";
import type { Clause } from "./clause.ts";
import { type Context, governing, type Placed } from "./context.ts";
import { type Side, sideOf } from "./implied-act.ts";
import { planOver } from "./over-plan.ts";
import type { Measure, Part, Range } from "./part.ts";
import { placedIn } from "./placed-in.ts";
import { planAfter } from "./plan-after.ts";
import type { DraftAct, TargetDraft } from "./target-draft.ts";

/** Verbs that tell how far a plan has come. */
const verbs: readonly string[] = ["đạt", "bằng", "vượt", "hoàn", "thành", "tăng"];

/** The plan of which the number of a clause is a share: "đạt 102% kế hoạch", "vượt kế hoạch 2%"; `null` if of none. */
function planOf({ member: { part }, stretch: { tokens } }: Clause): Range | null {
  if (part.kind === "rank" || part.numeral.unit?.measure !== "percent") return null;
  const isTold = verbs.includes(tokens[part.from]?.text ?? "") && part.at > part.from;
  return isTold ? (planOver(tokens, part.from) ?? planAfter(tokens, part.numeral.next)) : null;
}

/** So many parts before a number its aim may stand. */
const nearby = 60;

/** The act that a part says; `null` if it says none. */
const actOf = (part: Part | undefined): DraftAct | null => {
  if (part?.kind === "cue") return part.act;
  return part?.kind === "measure" ? part.lead.act : null;
};

/** Whether the words of a commitment or of a report that stand last before a number, in its sentence, are of an aim. */
function isAimed({ stretch: { parts, outside }, member: { at } }: Clause): boolean {
  for (let place = at; place >= Math.max(0, at - nearby); place--) {
    const act = outside[place] === true ? actOf(parts[place]) : null;
    if (act !== null) return act === "commitment";
  }
  return false;
}

const all = 100;

const result = (isDoubtful: boolean): Act => ({ act: "result", isDoubtful, basis: "form" });

/** Shares of a plan that somebody may aim at are printed with whole fives, and are not far from all of it. */
const step = 5;
const leastAim = 90;

/** Whether a share may be aimed at: 100 %, "giải ngân đạt 95% kế hoạch", "vượt 5% dự toán"; nobody aims at 87 %. */
function isRound({ lead, numeral }: Measure): boolean {
  if (numeral.kind !== "number") return true;
  return numeral.value % step === 0 && (lead.change !== null || numeral.value >= leastAim);
}

/** Whether a share is all of a plan. */
const isAll = ({ lead, numeral }: Measure): boolean =>
  numeral.kind === "number" && numeral.value === all && lead.change === null;

/** What a share of a plan does under a heading of aims: it is one of them if it can be, and else told there. */
const actUnderAims = (side: Side, part: Measure): Act => {
  if (side === "gone") return result(false);
  if (!isRound(part)) return result(true);
  return { act: "commitment", isDoubtful: true, basis: "context" };
};

/** What a share of a plan does where that is not said: it tells how far the plan has come, if it can have come so far; `null` if nothing but what is read already. */
function toldAct(clause: Clause, context: Context): Act | null {
  const { part } = clause.member;
  if (isAimed(clause) || part.kind === "rank") return null;
  const side = clause.time === null ? null : sideOf(clause.time, context);
  if (side === "ahead") return null;
  const { basis, isDoubtful, act } = clause.act;
  if (basis === "nothing") return result(isRound(part));
  if (basis === "year") return result(isDoubtful);
  if (isAll(part)) return null;
  const isUnderAims =
    act === "commitment" && governing(context, (scope) => scope.act) === "commitment";
  return isUnderAims && basis !== "before" ? actUnderAims(side, part) : result(false);
}

/** The year of a plan: "vượt 3% kế hoạch năm 2023". */
const timeOfPlan = ({ stretch, member }: Clause, { to }: Range): Placed | null =>
  placedIn(stretch, member.at, to);

/** A clause that tells, and when. */
const reported = (clause: Clause, { act, time }: Pick<Followed, "act" | "time">): Clause => {
  const told = { ...clause, act };
  if (act.act === "commitment" || clause.time !== null || time === null) return told;
  return { ...told, time, isStated: true };
};

/** What leads up to a share of a plan tells too. */
interface Followed {
  readonly clause: Clause;
  readonly act: Act;
  readonly time: Placed | null;
}

const leadsUp = (clause: Clause, next: Followed | null): next is Followed =>
  next !== null && next.clause.stretch === clause.stretch && !isAimed(clause);

/** A share of a plan, and what it tells of the clause that leads up to it. */
function shareOf(
  clause: Clause,
  plan: Range,
  context: Context,
): { share: Clause; next: Followed | null } {
  const share = { ...clause, denominator: clause.denominator ?? plan };
  const act = toldAct(clause, context);
  if (act === null) return { share, next: null };
  const next = { clause, act, time: timeOfPlan(clause, plan) };
  return { share: reported(share, next), next };
}

/** Clauses, those that are a share of a plan and those that lead up to them as what has come about. */
export function toldOfPlan(clauses: readonly Clause[], context: Context): readonly Clause[] {
  const told: Clause[] = [];
  let next: Followed | null = null;
  for (const clause of clauses.toReversed()) {
    const plan = planOf(clause);
    if (plan === null) {
      told.push(leadsUp(clause, next) ? reported(clause, next) : clause);
      next = null;
    } else {
      const found = shareOf(clause, plan, context);
      told.push(found.share);
      next = found.next;
    }
  }
  return told.reverse();
}

const plans: ReadonlySet<string> = /* @__PURE__ */ new Set(planWholes);

/** Whether a draft is a share of a plan, and so no level of an indicator. */
export const isShareOfPlan = ({ denominator }: TargetDraft): boolean =>
  denominator !== null && plans.has(fold(denominator));
