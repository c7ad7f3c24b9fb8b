import type { Act, Figure, Indicator, Observation } from "../../model/types.ts";
import { messages } from "../messages/index.ts";
import { withUnit } from "./asked.ts";
import { dayText, figureText, type Writing } from "./digits.ts";

/** What a figure says, without its day. */
function valueText(figure: Figure, indicator: Indicator | null, writing: Writing): string {
  const { language } = writing;
  const { words, phrases, notation } = messages[language];
  const { value, qualifier, of, quantity } = figure;
  if (typeof value === "object")
    return `${phrases.nothingReported}: ${words.missing[value.missing]}`;
  const number = figureText(value, writing);
  const qualified = (said: string): string =>
    qualifier === undefined ? said : phrases.bounded(words.qualifiers[qualifier.kind], said);
  if (of !== undefined) return phrases.placeOf(number, of);
  if (quantity?.kind === "growth") return qualified(phrases.aYear(notation.percent(number)));
  if (quantity?.kind === "change") {
    return indicator?.unitOfMeasure === "rank"
      ? phrases.moved(-value)
      : qualified(words.changeUnits[quantity.in](number));
  }
  return qualified(withUnit(number, indicator, language));
}

const actText = ({ done }: Act, { language }: Writing): string =>
  messages[language].phrases.done(done);

/** What an observation says, with the last day of its period. */
export function saidText(
  observation: Observation,
  indicator: Indicator | null,
  writing: Writing,
): string {
  const said =
    observation.indicator === undefined
      ? actText(observation, writing)
      : valueText(observation, indicator, writing);
  return `${said} (${dayText(observation.period.end, writing.language)})`;
}
