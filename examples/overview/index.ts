import { formatDay, type Plan } from "dxplan";
import { hue2023, hue2024, indicators, national, observations, plans } from "dxplan/seeds";
import type { Spoken } from "../language.ts";
import { type Context, contextOf } from "../scorecard/context.ts";
import { width, wrap } from "../scorecard/layout.ts";
import { methodText, nodeHeads, nodeRows } from "../scorecard/nodes.ts";
import { ranks } from "../scorecard/ranks.ts";
import { titlesIn } from "../scorecard/titles.ts";
import { comparisonSection } from "./comparison.ts";
import { dtiSection } from "./dti.ts";
import { findingsSection } from "./findings.ts";
import { pacesSection } from "./paces.ts";
import { type Words, wordsOf } from "./words.ts";

/** The plans of the provinces, without the nation's. */
const five = plans.filter(({ id }) => id !== national.id);

/** A plan with what its sections are printed with. */
interface Measured {
  readonly plan: Plan;
  readonly context: Context;
}

function standings(measured: readonly Measured[], { language, titles }: Words): string[] {
  return [
    titles.standings,
    nodeHeads(titlesIn[language]),
    ...measured.flatMap(({ plan, context }) => [
      "",
      ...wrap(`${plan.unit.name[language]} · ${plan.title[language]}`, 0),
      titles.commitments(plan.targets.length),
      ...nodeRows(context),
    ]),
    "",
    ...measured.slice(0, 1).flatMap(({ context }) => methodText(context)),
  ];
}

function rankTargets(measured: readonly Measured[], { language, titles }: Words): string[] {
  const sections = measured.map(({ plan, context }) => ({
    title: `${plan.unit.name[language]} (${plan.id})`,
    lines: ranks(context),
  }));
  const without = sections.filter(({ lines }) => lines.length === 0).map(({ title }) => title);
  return [
    titles.ranks,
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines }) => [title, ...lines.slice(1)]),
    ...wrap(`${titles.noRankTarget} ${without.join(", ")}`, 0),
  ];
}

/** The five plans, their paces, their ranks, their provinces, what they ask and what is odd in them, as text. */
export function overview({ asOf, language }: { asOf: string; language: Spoken }): string {
  const words = wordsOf(language);
  const { titles } = words;
  const order = { asOf, language, indicators };
  // No source is cited here: the scorecard does.
  const measured = five.map((plan) => ({
    plan,
    context: contextOf(plan, observations, order, () => 0),
  }));
  const nameOf = ({ id, unit }: Plan) => `${unit.name[language].toUpperCase()} (${id})`;
  const beside = (plan: Plan, against: Plan) =>
    comparisonSection(plan, against, [nameOf(plan), nameOf(against)], words);
  const sections = [
    standings(measured, words),
    pacesSection(measured, words),
    rankTargets(measured, words),
    dtiSection(words),
    ...five.map((plan) => beside(plan, national)),
    beside(hue2024, hue2023),
    findingsSection({ plans, observations }, words),
  ];
  const { asOf: asOfLabel, published } = titlesIn[language];
  return [
    "═".repeat(width),
    titles.title,
    `${asOfLabel} ${formatDay(asOf, { language })}, ${published}`,
    "═".repeat(width),
    ...sections.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])),
  ].join("\n");
}
