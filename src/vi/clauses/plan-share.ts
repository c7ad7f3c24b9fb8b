import { fold } from "../characters/fold.ts";
import { planWholes } from "../lexicon/cues.ts";
import type { Act } from "./acts.ts";
import type { Clause } from "./clause.ts";
import type { Placed } from "./context.ts";
import { planOver } from "./over-plan.ts";
import type { Part, Range } from "./part.ts";
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

/** Whether the year that is printed with a clause is after that of the text: nobody can tell of it. */
const isAhead = ({ time, isStated }: Clause, year: number | null): boolean =>
  year !== null && isStated && Number(time?.horizon.due?.slice(0, 4)) > year;

/** Whether a share of a plan is told of: nobody plans 87 % or 102 % of a plan. */
function isTold(clause: Clause, year: number | null): boolean {
  const { part } = clause.member;
  if (isAimed(clause) || part.kind === "rank" || isAhead(clause, year)) return false;
  const { basis } = clause.act;
  const isOpen = basis === "nothing" || basis === "year";
  const { numeral, lead } = part;
  const isAll = numeral.kind === "number" && numeral.value === all && lead.change === null;
  return isOpen || !isAll;
}

const result: Act = { act: "result", isDoubtful: false, basis: "form" };

/** The year of a plan: "vượt 3% kế hoạch năm 2023". */
const timeOfPlan = ({ stretch, member }: Clause, { to }: Range): Placed | null =>
  placedIn(stretch, member.at, to);

/** A clause that tells, and when. */
const reported = (clause: Clause, time: Placed | null): Clause => {
  const told = { ...clause, act: result };
  if (clause.time !== null || time === null) return told;
  return { ...told, time, isStated: true };
};

/** What leads up to a share of a plan tells too. */
interface Followed {
  readonly clause: Clause;
  readonly time: Placed | null;
}

const leadsUp = (clause: Clause, next: Followed | null): next is Followed =>
  next !== null && next.clause.stretch === clause.stretch && !isAimed(clause);

/** A share of a plan, and what it tells of the clause that leads up to it. */
function shareOf(
  clause: Clause,
  plan: Range,
  year: number | null,
): { share: Clause; next: Followed | null } {
  const share = { ...clause, denominator: clause.denominator ?? plan };
  if (!isTold(clause, year)) return { share, next: null };
  const time = timeOfPlan(clause, plan);
  return { share: reported(share, time), next: { clause, time } };
}

/** Clauses, those that are a share of a plan and those that lead up to them as what has come about. `year` is that of the text. */
export function toldOfPlan(clauses: readonly Clause[], year: number | null): readonly Clause[] {
  const told: Clause[] = [];
  let next: Followed | null = null;
  for (const clause of clauses.toReversed()) {
    const plan = planOf(clause);
    if (plan === null) {
      told.push(leadsUp(clause, next) ? reported(clause, next.time) : clause);
      next = null;
    } else {
      const found = shareOf(clause, plan, year);
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
