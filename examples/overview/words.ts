import { type Messages, messages } from "dxplan";
import type { Spoken } from "../language.ts";
import { type OverviewTitles, overviewTitlesIn } from "./titles.ts";

/** A language with all that is said in it. */
export interface Words {
  readonly language: Spoken;
  /** What dxplan says. */
  readonly messages: Messages;
  /** The overview's own titles. */
  readonly titles: OverviewTitles;
}

/** The words of a language. */
export const wordsOf = (language: Spoken): Words => ({
  language,
  messages: messages[language],
  titles: overviewTitlesIn[language],
});
