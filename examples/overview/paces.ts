import { explain, formatDay, type Plan, paceReasons, statuses, type TargetResult } from "dxplan";
import { baseline, type Context } from "../scorecard/context.ts";
import { wrap } from "../scorecard/layout.ts";
import { paceSteps } from "../scorecard/pace.ts";
import { tally } from "./tally.ts";
import type { Words } from "./words.ts";

/** How many of a plan's targets stand where. */
const statusText = ({ card, messages }: Context): string =>
  tally(
    statuses,
    card.targets.map(({ status }) => status),
    (status, count) => `${messages.words.statuses[status]} ${count}`,
  ).join(" · ");

/** Why targets have no pace, and how many: of those alone that have a threshold. */
function reasonLines({ card, messages }: Context, { titles }: Words): string[] {
  const reasons = tally(
    paceReasons,
    card.targets
      .filter(({ status }) => status !== "not-measurable")
      .map(({ pace }) => pace.paceReason),
    (reason, count) => `${messages.words.paceReasons[reason]} (${count})`,
  );
  return reasons.length === 0 ? [] : wrap(`${titles.noPace}: ${reasons.join(", ")}`, 2);
}

const isUnmet = ({ kind, met }: TargetResult): boolean => kind !== "unmeasured" && met === false;

/** Where an unmet target stands, and how it comes on. */
const unmetLines = (result: TargetResult, context: Context): string[] => {
  const { sentence } = explain(result, { language: context.language });
  const steps = paceSteps(result, context).map(({ text }) => text);
  return wrap([sentence, ...steps].join(" "), 2);
};

/** Each plan: its targets by status, those that are not met with their paces, and why others have none. */
export function pacesSection(
  plans: readonly { readonly plan: Plan; readonly context: Context }[],
  words: Words,
): string[] {
  const { titles, language } = words;
  return [
    titles.inTime,
    ...wrap(titles.inTimeNote(formatDay(baseline, { language })), 0),
    ...plans.flatMap(({ plan, context }) => [
      ...wrap(`${plan.unit.name[language]} (${plan.id}): ${statusText(context)}`, 0),
      ...context.card.targets.filter(isUnmet).flatMap((result) => unmetLines(result, context)),
      ...reasonLines(context, words),
    ]),
  ];
}
