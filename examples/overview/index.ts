import { type Observation, type Plan, scorePlan } from "dxplan";
import { hue2023, hue2024, indicators, national, observations, plans } from "dxplan/seeds";
import { formatDay, width, wrap } from "../scorecard/format.ts";
import type { Language } from "../scorecard/messages.ts";
import { type Context, methodText, nodeHeads, nodeRows, ranks } from "../scorecard/sections.ts";
import { comparisonSection } from "./comparison.ts";
import { dtiSection } from "./dti.ts";
import { type Words, wordsOf } from "./words.ts";

/** The plans of the provinces, without the nation's. */
const five = plans.filter(({ id }) => id !== national.id);

/** What the sections of a plan's card are printed with. No source is cited here: the scorecard does. */
const contextOf = (plan: Plan, asOf: string, { language, messages }: Words): Context => ({
  card: scorePlan(plan, observations, { asOf }),
  observations,
  indicators,
  messages,
  language,
  cite: (_: Observation) => 0,
});

function standings(asOf: string, words: Words): string[] {
  const { language, messages, own } = words;
  const contexts = five.map((plan) => ({ plan, context: contextOf(plan, asOf, words) }));
  return [
    own.standings,
    nodeHeads(messages),
    ...contexts.flatMap(({ plan, context }) => [
      "",
      ...wrap(`${plan.unit.name[language]} · ${plan.title[language]}`, 0),
      own.commitments(plan.targets.length),
      ...nodeRows(context),
    ]),
    "",
    ...contexts.slice(0, 1).flatMap(({ context }) => methodText(context)),
  ];
}

function rankTargets(asOf: string, words: Words): string[] {
  const { own } = words;
  const sections = five.map((plan) => {
    const lines = ranks(contextOf(plan, asOf, words));
    return { title: `${plan.unit.name[words.language]} (${plan.id})`, lines };
  });
  const without = sections.filter(({ lines }) => lines.length === 0).map(({ title }) => title);
  return [
    own.ranks,
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines }) => [title, ...lines.slice(1)]),
    ...wrap(`${own.noRankTarget} ${without.join(", ")}`, 0),
  ];
}

/** The five plans, their ranks, their provinces and what they ask, as text. */
export function overview({ asOf, language }: { asOf: string; language: Language }): string {
  const words = wordsOf(language);
  const { messages, own } = words;
  const beside = (plan: Plan, against: Plan) =>
    comparisonSection(plan, against, [nameOf(plan), nameOf(against)], words);
  const nameOf = ({ id, unit }: Plan) => `${unit.name[language].toUpperCase()} (${id})`;
  const sections = [
    standings(asOf, words),
    rankTargets(asOf, words),
    dtiSection(words),
    ...five.map((plan) => beside(plan, national)),
    beside(hue2024, hue2023),
  ];
  return [
    "═".repeat(width),
    own.title,
    `${messages.asOf} ${formatDay(asOf, messages)}, ${messages.published}`,
    "═".repeat(width),
    ...sections.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])),
  ].join("\n");
}
