import { codeWords, formatDay, formatNumber, messages } from "dxplan";
import type { DraftDoubt } from "dxplan/vi";
import type { Spoken } from "../language.ts";
import { words } from "./words.ts";

/** Words for a reading that is a code: of a comparator, a unit, a tier, an act, or of the readings' own. */
const wordOf = (reading: string, language: Spoken): string | undefined => {
  const { boundKinds, changeUnits, tiers, draftActs } = codeWords[language];
  const known = {
    ...boundKinds,
    ...changeUnits,
    ...tiers,
    ...draftActs,
    ...words[language].readings,
  };
  return new Map(Object.entries(known)).get(reading);
};

/** A reading as it is read: a day, a number, or the words for a code. */
function readingText(reading: string, language: Spoken): string {
  if (/^\d{4}-\d\d-\d\d$/.test(reading)) return formatDay(reading, { language });
  const number = Number(reading);
  if (Number.isFinite(number)) return formatNumber(number, { language, decimals: 12 });
  const codes = reading.split(",").map((code) => wordOf(code, language) ?? code);
  return messages[language].notation.list(codes);
}

/** A doubt with its readings, the one that is taken first. */
export function doubtText({ code, readings }: DraftDoubt, language: Spoken): string {
  const { doubtCodes, draftDoubtCodes } = codeWords[language];
  const said = { ...doubtCodes, ...draftDoubtCodes }[code];
  const both = readings.map((reading) => readingText(reading, language));
  return `? ${said}: ${both.join(` ${words[language].or} `)}`;
}
