import type { TargetResult } from "../../composite/card.ts";
import { messages } from "../messages/index.ts";
import { signedAmountText } from "../text/amount.ts";
import { withUnit } from "../text/asked.ts";
import { dayText, figureText, type Writing } from "../text/digits.ts";
import { saidText } from "../text/said.ts";
import type { Step } from "./explanation.ts";
import { type Formula, formulaText } from "./formula.ts";
import { growthSteps } from "./growth-step.ts";
import { type Known, reasonText, step, term } from "./known.ts";

/** What it is counted from: the base of a change or a growth, or the baseline of a progress. */
export function baseSteps({ base, target, indicator }: TargetResult, writing: Writing): Step[] {
  if (base === null) return [];
  const { language } = writing;
  const { steps, phrases } = messages[language];
  const { quantity } = target;
  const number = figureText(base.value, writing);
  const value =
    quantity.kind === "rank"
      ? phrases.placeOf(number, quantity.of)
      : withUnit(number, indicator, language);
  const date = base.date === null ? null : dayText(base.date, language);
  return quantity.kind === "change" || quantity.kind === "growth"
    ? [step("base", steps.base(value, date, base.assumed))]
    : [step("baseline", steps.baseline(value, date))];
}

/** What was reported; of a count, how many are met. */
export function reportedOf(result: TargetResult, writing: Writing): string | null {
  const { observations, target, indicator, value } = result;
  const [observation] = observations;
  if (observation === undefined) return null;
  if (target.quantity.kind === "count" && "targets" in target.quantity) {
    const { targetsMet } = messages[writing.language].phrases;
    return value === null ? null : targetsMet(figureText(value, writing));
  }
  const isDisputed = result.reason === "conflicting-observations";
  const said = isDisputed ? observations : [observation];
  return said.map((one) => saidText(one, indicator, writing)).join("; ");
}

/** The ratio, or why there is none. */
export function attainmentStep(result: TargetResult, writing: Writing): Step {
  const { steps, words } = messages[writing.language];
  const found: Formula | null = formulaText(result, writing);
  const reason = reasonText(result, writing.language) ?? words.reasons.overflow;
  return step(
    "attainment",
    found === null ? steps.noAttainment(reason) : steps.attainment(found.formula, found.ratio),
  );
}

/** The gap, as the difference that it is: from the value to the near edge of what is accepted. */
function gapText({ gap, gapUnit, value, scale, indicator }: Known, writing: Writing): string {
  const { low = null, high = null } = scale.accept ?? {};
  const isBelow = low !== null && (high === null || low.at - value >= value - high.at);
  const edge = term((isBelow ? low?.at : high?.at) ?? 0, writing);
  const difference = isBelow
    ? `${edge} − ${term(value, writing)}`
    : `${figureText(value, writing)} − ${edge}`;
  const amount = signedAmountText(gap, gapUnit, indicator, writing.language);
  return messages[writing.language].steps.gap(difference, amount);
}

/** What follows from a value alone: its rate, its ratio and its gap; an act has no gap. */
export const valueSteps = (result: Known, writing: Writing): Step[] => [
  ...growthSteps(result, writing),
  attainmentStep(result, writing),
  ...(result.scale.reads.kind === "act" ? [] : [step("gap", gapText(result, writing))]),
];
