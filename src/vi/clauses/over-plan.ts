import { planWholes, setWords } from "../lexicon/cues.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { measureAt } from "./measure-at.ts";
import type { Measure, Range } from "./part.ts";

/** The phrases before a plan that is surpassed. */
export const overWords: readonly string[] = ["vượt"];

const over = /* @__PURE__ */ phraseSet(overWords);
const plans = /* @__PURE__ */ phraseSet(planWholes);
const set = /* @__PURE__ */ phraseSet(setWords);

/** The words of the plan after "vượt"; `null` if none stand there. */
export function planOver(tokens: Tokens, from: number): Range | null {
  const verb = phraseAt(over, tokens, from);
  const plan = verb === null ? null : phraseAt(plans, tokens, verb.next);
  return verb === null || plan === null ? null : { from: verb.next, to: plan.next };
}

/** "Vượt kế hoạch (đề ra) 2,4%": so much more than the plan, as in "vượt 2,4% kế hoạch". */
export function overPlanAt(tokens: Tokens, from: number): Measure | null {
  const plan = planOver(tokens, from);
  if (plan === null) return null;
  const at = phraseAt(set, tokens, plan.to)?.next ?? plan.to;
  const measure = measureAt(tokens, at);
  if (measure === null || measure.numeral.unit?.measure !== "percent") return null;
  const { change, isReached } = measure.lead;
  return change === null && !isReached
    ? { ...measure, from, lead: { ...measure.lead, change: "rise" } }
    : null;
}
