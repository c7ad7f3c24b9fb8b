import { type Indicator, type Observation, type Plan, pillars, scorePlan } from "dxplan";
import { formatDay, width, wrap } from "./format.ts";
import { type Language, languages } from "./messages.ts";
import { sourceText } from "./phrase.ts";
import { nodes, pillar, ranks, unused } from "./sections.ts";

/** How to print a scorecard. */
export interface ScorecardOptions {
  readonly asOf: string;
  readonly language: Language;
  /** The catalogue, for the names of figures that no target of the plan is on. */
  readonly indicators: readonly Indicator[];
}

/** A plan's scorecard as text, at most 100 columns wide. */
export function scorecard(
  plan: Plan,
  observations: readonly Observation[],
  { asOf, language, indicators }: ScorecardOptions,
): string {
  const messages = languages[language];
  const card = scorePlan(plan, observations, { asOf });
  const sources: string[] = [];
  const cite = (observation: Observation): number => {
    const text = sourceText(observation, messages);
    if (!sources.includes(text)) sources.push(text);
    return sources.indexOf(text) + 1;
  };
  const context = { card, observations, indicators, messages, language, cite };
  const from = card.synthetic === "none" ? messages.published : messages.synthetic;
  const body = [
    ...nodes(context),
    ...ranks(context),
    ...pillar("general", card.general, context),
    ...pillars.flatMap((standing) => pillar(standing, card.pillars[standing], context)),
    ...unused(context),
  ];
  return [
    "═".repeat(width),
    ...wrap(`${plan.unit.name[language]} · ${plan.title[language]}`, 0),
    `${messages.asOf} ${formatDay(asOf, messages)}, ${from}`,
    "═".repeat(width),
    ...body,
    "",
    messages.sources,
    ...sources.flatMap((text, at) => wrap(`[${at + 1}] ${text}`, 0)),
  ].join("\n");
}
