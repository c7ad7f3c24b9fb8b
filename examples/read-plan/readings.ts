import { codeWords } from "dxplan";
import { type DraftDoubt, readingText } from "dxplan/vi";
import type { Spoken } from "../language.ts";
import { words } from "./words.ts";

/** A doubt with its readings, the one that is taken first. */
export function doubtText({ code, readings }: DraftDoubt, language: Spoken): string {
  const { doubtCodes, draftDoubtCodes } = codeWords[language];
  const said = { ...doubtCodes, ...draftDoubtCodes }[code];
  const both = readings.map((reading) => readingText(reading, { language }));
  return `? ${said}: ${both.join(` ${words[language].or} `)}`;
}
