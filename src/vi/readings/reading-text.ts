import { language as aLanguage, checkCall } from "../../present/check/options.ts";
import { isCalendarDay } from "../../present/check/values.ts";
import * as english from "../../present/messages/en-readings.ts";
import type { Language } from "../../present/messages/index.ts";
import * as vietnamese from "../../present/messages/vi-readings.ts";
import { aText } from "../short-text.ts";

const rules = { language: aLanguage };

type Words = Readonly<Record<string, string>>;

/** The words for readings that are codes, of one language. */
function wordsIn(language: Language): Words {
  const { bounds, changeUnits, tiers, draftActs, readingCodes } =
    language === "vi" ? vietnamese : english;
  return { ...bounds, ...changeUnits, ...tiers, ...draftActs, ...readingCodes };
}

/** A number as a language writes it, every digit of it. */
function numberText(number: string, language: Language): string {
  const { decimalMark, groupMark, minus } = (language === "vi" ? vietnamese : english).notation;
  const [whole = "", decimals] = number.replace("-", "").split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, groupMark);
  const size = decimals === undefined ? grouped : `${grouped}${decimalMark}${decimals}`;
  return number.startsWith("-") ? `${minus}${size}` : size;
}

/** A reading with no check of what is given. */
export function readingIn(reading: string, language: Language): string {
  const { notation } = language === "vi" ? vietnamese : english;
  if (isCalendarDay(reading)) {
    const [year = "", month = "", date = ""] = reading.split("-");
    return notation.day(year, month, date);
  }
  if (/^-?\d+(?:\.\d+)?$/.test(reading)) return numberText(reading, language);
  const words = new Map(Object.entries(wordsIn(language)));
  return notation.list(reading.split(",").map((code) => words.get(code) ?? code));
}

/**
 * One of the two readings of a doubt in words: a day and a number as they are written in the language, a code by its
 * words.
 *
 * @param reading - A reading of a `DraftDoubt`.
 * @param options - The language.
 * @returns The text; what is no day, no number and no code that is known, as it is.
 * @throws DxplanError `invalid-argument` for what is no text, for another language, and for an option that does not
 *   exist.
 * @example
 * ```ts
 * readingText("2025-12-31", { language: "vi" });
 * // => "31/12/2025"
 * readingText("plan-start", { language: "en" });
 * // => "from the start of the plan"
 * readingText("district,commune", { language: "vi" });
 * // => "cấp huyện, cấp xã"
 * ```
 * @category Vietnamese
 */
export function readingText(reading: string, options: { readonly language: Language }): string {
  checkCall("readingText", [["reading", reading, aText]], options, rules);
  return readingIn(reading, options.language);
}
