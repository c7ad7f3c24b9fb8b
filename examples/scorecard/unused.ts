import { reportedText } from "dxplan";
import { type Context, indicatorOf } from "./context.ts";
import { wrap } from "./layout.ts";

/** What was reported but decided nothing and stands with no target. */
export function unused(context: Context): string[] {
  const { card, messages, titles, language, cite } = context;
  const elsewhere = card.unused.filter(({ reason }) => reason === "other-unit");
  const rest = card.unused.filter(({ reason }) => reason !== "related" && reason !== "other-unit");
  if (rest.length + elsewhere.length === 0) return [];
  return [
    "",
    `${titles.unusedTitle} (${titles.unusedLater})`,
    ...rest.flatMap(({ observation, reason }) => {
      if (observation.indicator === undefined) return [];
      const indicator = indicatorOf(observation.indicator, context);
      const said = reportedText(observation, indicator, { language });
      const name = indicator?.name[language] ?? observation.indicator;
      const why = messages.words.unused[reason];
      return wrap(`${name}: ${said} [${cite(observation)}]: ${why}`, 0);
    }),
    ...(elsewhere.length === 0 ? [] : [titles.elsewhere(elsewhere.length)]),
  ];
}
