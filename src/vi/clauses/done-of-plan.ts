import { doneLabels, planLabels } from "../lexicon/cues.ts";
import { isPhraseAt, type PhraseTable, phraseSet } from "../lexicon/phrase-table.ts";
import type { Clause } from "./clause.ts";
import { numeralOf } from "./numerals.ts";
import type { Range } from "./part.ts";

const plans = /* @__PURE__ */ phraseSet(planLabels);
const dones = /* @__PURE__ */ phraseSet(doneLabels);

/** The label of a number that is a cue; `null` if it has none. */
function labelOf({ stretch, member }: Clause, table: PhraseTable<true>): Range | null {
  const { parts, tokens } = stretch;
  const found = parts
    .slice(member.from, member.at)
    .findLast((part) => part.kind === "cue" && isPhraseAt(table, tokens, part.from));
  return found === undefined ? null : { from: found.from, to: found.to };
}

const singleOf = ({ member: { part } }: Clause): number => {
  const numeral = numeralOf(part);
  return numeral?.kind === "number" ? numeral.value : Number.NaN;
};

/** Shares of a plan are printed with one or two decimals, or none. */
const roundingError = 0.51;

/** Whether a number is the share of the plan that has come about: 45 of 60 is 75 %. */
function isShareOf(clause: Clause, plan: Clause, done: Clause): boolean {
  const share = (100 * singleOf(done)) / singleOf(plan);
  const isPercent = numeralOf(clause.member.part)?.unit?.measure === "percent";
  return isPercent && Math.abs(share - singleOf(clause)) < roundingError;
}

/** What has come about, in the time of its plan if it names none. */
const inTimeOf = (done: Clause, { time, isStated }: Clause): Clause =>
  done.time === null && time?.horizon.kind === "during" ? { ...done, time, isStated } : done;

/** The last plan of a sentence, the word for it, and what came of it, as far as it has been told. */
interface Told {
  readonly plan: Clause;
  readonly label: Range;
  readonly done: Clause | null;
}

/** A clause, and what is known of the plan before it for the next. */
interface Step {
  readonly clause: Clause;
  readonly told: Told | null;
}

/** Whether a number is said to be reached right after a separator, and in no time but that of the plan before it. */
const isReachedAt = ({ stretch, member, time, name }: Clause, plan: Clause): boolean =>
  name.head.length + name.tail.length === 0 &&
  stretch.parts[member.at - 1]?.kind === "separator" &&
  member.part.kind === "measure" &&
  member.part.lead.isReached &&
  member.part.lead.act === null &&
  time === plan.time;

/** A number after its plan with no word but "đạt", "chỉ tiêu giao 80%, đạt 55%": likely what came of it. */
const likelyDone = (clause: Clause, plan: Clause): Clause =>
  clause.act.act === "commitment" && isReachedAt(clause, plan)
    ? { ...clause, act: { act: "result", isDoubtful: true, basis: "form" } }
    : clause;

/** What came of a plan, or the share of it that was done. */
function afterPlan(clause: Clause, told: Told): Step {
  const { plan, label, done } = told;
  if (done !== null) {
    const isShare = clause.act.act === "result" && isShareOf(clause, plan, done);
    const denominator = clause.denominator ?? label;
    return { clause: isShare ? { ...inTimeOf(clause, plan), denominator } : clause, told: null };
  }
  if (labelOf(clause, dones) === null) return { clause: likelyDone(clause, plan), told: null };
  const dated = inTimeOf(clause, plan);
  return { clause: dated, told: { ...told, done: dated } };
}

function stepOf(clause: Clause, told: Told | null): Step {
  const label = clause.act.act === "commitment" ? labelOf(clause, plans) : null;
  if (label !== null) return { clause, told: { plan: clause, label, done: null } };
  return told === null ? { clause, told } : afterPlan(clause, told);
}

/**
 * The clauses of a sentence; what came of a plan is of the time of the plan, and a share that follows is the share of it
 * that was done: "kế hoạch năm 2023: 60%, thực hiện 45%, đạt 75%".
 */
export function besideTheirPlan(clauses: readonly Clause[]): readonly Clause[] {
  let told: Told | null = null;
  return clauses.map((clause) => {
    const step: Step = stepOf(clause, told);
    told = step.told;
    return step.clause;
  });
}
