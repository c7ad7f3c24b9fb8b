import { type Language, type Messages, messages } from "dxplan";
import { type OverviewTitles, overviewTitlesIn } from "./titles.ts";

/** A language with all that is said in it. */
export interface Words {
  readonly language: Language;
  /** What dxplan says. */
  readonly messages: Messages;
  /** The overview's own titles. */
  readonly titles: OverviewTitles;
}

/** The words of a language. */
export const wordsOf = (language: Language): Words => ({
  language,
  messages: messages[language],
  titles: overviewTitlesIn[language],
});
