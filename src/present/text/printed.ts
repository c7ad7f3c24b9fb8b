import type { Observation } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";
import { dayText } from "./digits.ts";

/** The day of publication; an inferred one is the last that it can be. */
export function publishedOn({ publishedAt, doubts = [] }: Observation, language: Language): string {
  const { phrases } = messages[language];
  if (publishedAt === undefined) return phrases.notPrinted;
  const day = dayText(publishedAt, language);
  const isInferred = doubts.some(({ code }) => code === "implied-publication-date");
  return isInferred ? phrases.publishedBy(day) : day;
}

/** Who said it, where, and when. */
export const printedText = (observation: Observation, language: Language): string =>
  messages[language].notation.list([
    observation.source.publisher,
    observation.source.title,
    publishedOn(observation, language),
  ]);
