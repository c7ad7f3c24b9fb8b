import type { Act, Figure, Indicator, Observation } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";
import { formatDay, formatNumber } from "./number.ts";
import { unitAfter } from "./required.ts";

/** What a figure says, without its day. */
function valueText(figure: Figure, indicator: Indicator | null, language: Language): string {
  const { words, phrases } = messages[language];
  const { value, qualifier, of, quantity } = figure;
  if (typeof value === "object")
    return `${phrases.nothingReported}: ${words.missing[value.missing]}`;
  const number = formatNumber(value, { language });
  const word = qualifier === undefined ? "" : `${words.qualifiers[qualifier.kind]} `;
  if (of !== undefined) return phrases.placeOf(number, of);
  if (quantity?.kind === "growth") return `${word}${number}${phrases.aYear}`;
  if (quantity?.kind === "change") {
    return indicator?.unitOfMeasure === "rank"
      ? phrases.moved(-value)
      : `${word}${number}${words.changeUnits[quantity.in]}`;
  }
  return `${word}${number}${unitAfter(indicator, language)}`;
}

const actText = ({ done }: Act, language: Language): string =>
  messages[language].phrases.done(done);

/**
 * What an observation says, in words: more than 60 % (2022-12-31), place 25 of 63 (2022-12-31).
 *
 * @param observation - A figure, or a report on a milestone.
 * @param indicator - The definition of its indicator; `null` if there is none.
 * @param options - The language.
 * @returns A few words with the last day of the period.
 * @example
 * ```ts
 * const place = observations.find(({ unit, of }) => unit === "gso63:84" && of === 63);
 * reportedText(place, null, { language: "en" });
 * // => "place 34 of 63 (2020-12-31)"
 * ```
 * @category Words
 */
export function reportedText(
  observation: Observation,
  indicator: Indicator | null,
  { language }: { readonly language: Language },
): string {
  const said =
    observation.indicator === undefined
      ? actText(observation, language)
      : valueText(observation, indicator, language);
  return `${said} (${formatDay(observation.period.end, { language })})`;
}

/** The day of publication; an inferred one is the last that it can be. */
export function publishedText(
  { publishedAt, doubts = [] }: Observation,
  language: Language,
): string {
  const { phrases } = messages[language];
  if (publishedAt === undefined) return phrases.notPrinted;
  const day = formatDay(publishedAt, { language });
  const isInferred = doubts.some(({ code }) => code === "implied-publication-date");
  return isInferred ? phrases.publishedBy(day) : day;
}

/** Who said it, where, and when. */
export const sourceText = (observation: Observation, language: Language): string => {
  const { publisher, title, url } = observation.source;
  const said = [publisher, title, publishedText(observation, language)].join(", ");
  return url === undefined ? said : `${said}, ${url}`;
};
