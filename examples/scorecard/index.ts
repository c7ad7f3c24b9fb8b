import { formatDay, type Observation, type Plan, pillars, sourceText } from "dxplan";
import { baseline, contextOf, type Order } from "./context.ts";
import { width, wrap } from "./layout.ts";
import { nodes } from "./nodes.ts";
import { ranks } from "./ranks.ts";
import { pillar } from "./targets.ts";
import { unused } from "./unused.ts";

/** A plan's scorecard as text, at most 100 columns wide. */
export function scorecard(plan: Plan, observations: readonly Observation[], order: Order): string {
  const { asOf, language } = order;
  const sources: string[] = [];
  const cite = (observation: Observation): number => {
    const text = sourceText(observation, { language });
    if (!sources.includes(text)) sources.push(text);
    return sources.indexOf(text) + 1;
  };
  const context = contextOf(plan, observations, order, cite);
  const { card, titles } = context;
  const from = card.synthetic === "none" ? titles.published : titles.synthetic;
  const body = [
    ...nodes(context),
    ...wrap(titles.baseline(formatDay(baseline, { language })), 0),
    ...ranks(context),
    ...pillar("general", card.general, context),
    ...pillars.flatMap((standing) => pillar(standing, card.pillars[standing], context)),
    ...unused(context),
  ];
  return [
    "═".repeat(width),
    ...wrap(`${plan.unit.name[language]} · ${plan.title[language]}`, 0),
    `${titles.asOf} ${formatDay(asOf, { language })}, ${from}`,
    "═".repeat(width),
    ...body,
    "",
    titles.sources,
    ...sources.flatMap((text, at) => wrap(`[${at + 1}] ${text}`, 0)),
  ].join("\n");
}
