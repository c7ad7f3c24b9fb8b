import type { TargetResult } from "../../composite/card.ts";
import { messages } from "../messages/index.ts";
import { askedText } from "../text/asked.ts";
import { dayText, type Writing } from "../text/digits.ts";
import { saidText } from "../text/said.ts";
import type { Step } from "./explanation.ts";
import { isKnown, reasonText, statusText, step } from "./known.ts";
import { progressSteps } from "./progress-steps.ts";
import { attainmentStep, baseSteps, reportedOf, valueSteps } from "./value-steps.ts";

function requiredStep({ target, indicator, base, due }: TargetResult, writing: Writing): Step {
  const day = due === null ? null : dayText(due, writing.language);
  const asked = askedText(target, indicator, base, writing);
  return step("required", messages[writing.language].steps.required(asked, day));
}

/** What was reported, or that nothing was, and why if the publisher says it. */
function reportedStep(result: TargetResult, writing: Writing): Step {
  const { steps, phrases } = messages[writing.language];
  const nothing =
    result.missing === null ? phrases.nothingReported : reasonText(result, writing.language);
  const said = reportedOf(result, writing) ?? nothing ?? phrases.nothingReported;
  return step("value", steps.value(said));
}

/** When it was first met, and since when it has been without a break. */
function historySteps({ history, met }: TargetResult, { language }: Writing): Step[] {
  const { steps } = messages[language];
  const { firstMet } = history;
  const since = met === true ? history.sustainedSince : null;
  return [
    ...(firstMet === null || firstMet === since
      ? []
      : [step("history", steps.firstMet(dayText(firstMet, language)))]),
    ...(since === null ? [] : [step("history", steps.sustained(dayText(since, language)))]),
  ];
}

const afterwardsSteps = ({ afterwards, indicator }: TargetResult, writing: Writing): Step[] =>
  (afterwards?.observations ?? []).map((one) => {
    const said = saidText(one, indicator, writing);
    return step("afterwards", messages[writing.language].steps.afterwards(said));
  });

/** How a result came about, one step after the other; of a statement, where it stands. */
export function stepsOf(result: TargetResult, writing: Writing): Step[] {
  const { language } = writing;
  const status = step("status", messages[language].steps.status(statusText(result, language)));
  if (result.target.quantity.kind === "statement") return [status];
  return [
    requiredStep(result, writing),
    ...baseSteps(result, writing),
    reportedStep(result, writing),
    ...(isKnown(result)
      ? [...valueSteps(result, writing), ...progressSteps(result, writing)]
      : [attainmentStep(result, writing)]),
    ...afterwardsSteps(result, writing),
    ...historySteps(result, writing),
    status,
  ];
}
