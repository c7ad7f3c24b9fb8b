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

/**
 * The day of publication, as it is written in a language; an inferred one is the last that it can be.
 *
 * @param observation - A figure, or a report on a milestone.
 * @param options - The language.
 * @returns The day, "by" a day, or that none is printed.
 * @example
 * ```ts
 * const place = observations.find(({ unit, of }) => unit === "gso63:84" && of === 63);
 * publishedText(place, { language: "en" });
 * // => "date not printed"
 * ```
 * @category Words
 */
export function publishedText(
  { publishedAt, doubts = [] }: Observation,
  { language }: { readonly language: Language },
): string {
  const { phrases } = messages[language];
  if (publishedAt === undefined) return phrases.notPrinted;
  const day = formatDay(publishedAt, { language });
  const isInferred = doubts.some(({ code }) => code === "implied-publication-date");
  return isInferred ? phrases.publishedBy(day) : day;
}

/**
 * Who said it, where, and when: without its address, which stands in `source.url`.
 *
 * @param observation - A figure, or a report on a milestone.
 * @param options - The language.
 * @returns The publisher, the title and the day of publication.
 * @example
 * ```ts
 * const place = observations.find(({ unit, period }) => unit === "gso63:84" && period.end === "2022-12-31");
 * sourceText(place, { language: "vi" }).startsWith(place.source.publisher);
 * // => true
 * ```
 * @category Words
 */
export function sourceText(
  observation: Observation,
  options: { readonly language: Language },
): string {
  const { publisher, title } = observation.source;
  return [publisher, title, publishedText(observation, options)].join(", ");
}
