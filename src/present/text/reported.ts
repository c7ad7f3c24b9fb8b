import type { Indicator, Observation } from "../../model/types.ts";
import { anObservation } from "../check/observation.ts";
import { checkCall, language } from "../check/options.ts";
import { anIndicator } from "../check/target.ts";
import type { Language } from "../messages/index.ts";
import { usualDecimals } from "./digits.ts";
import { printedText, publishedOn } from "./printed.ts";
import { saidText } from "./said.ts";

/**
 * What an observation says, in words: more than 60 % (2022-12-31), place 25 of 63 (2022-12-31).
 *
 * @param observation - A figure, or a report on a milestone.
 * @param indicator - The definition of its indicator; `null` if there is none.
 * @param options - The language.
 * @returns A few words with the last day of the period.
 * @throws DxplanError `invalid-argument` for what is no observation and no indicator, for another
 *   language, and for an option that does not exist.
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
  options: { readonly language: Language },
): string {
  const given = [
    ["observation", observation, anObservation],
    ["indicator", indicator, anIndicator],
  ] as const;
  checkCall("reportedText", given, options, { language });
  return saidText(observation, indicator, { language: options.language, decimals: usualDecimals });
}

/**
 * The day of publication, as it is written in a language; an inferred one is the last that it can be.
 *
 * @param observation - A figure, or a report on a milestone.
 * @param options - The language.
 * @returns The day, "by" a day, or that none is printed.
 * @throws DxplanError `invalid-argument` for what is no observation, for another language, and for an
 *   option that does not exist.
 * @example
 * ```ts
 * const place = observations.find(({ unit, of }) => unit === "gso63:84" && of === 63);
 * publishedText(place, { language: "en" });
 * // => "date not printed"
 * ```
 * @category Words
 */
export function publishedText(
  observation: Observation,
  options: { readonly language: Language },
): string {
  checkCall("publishedText", [["observation", observation, anObservation]], options, { language });
  return publishedOn(observation, options.language);
}

/**
 * Who said it, where, and when: without its address, which stands in `source.url`.
 *
 * @param observation - A figure, or a report on a milestone.
 * @param options - The language.
 * @returns The publisher, the title and the day of publication.
 * @throws DxplanError `invalid-argument` for what is no observation, for another language, and for an
 *   option that does not exist.
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
  checkCall("sourceText", [["observation", observation, anObservation]], options, { language });
  return printedText(observation, options.language);
}
