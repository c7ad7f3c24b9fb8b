import { type Language, languages, type Messages } from "../scorecard/messages.ts";
import { type OverviewMessages, overviewLanguages } from "./messages.ts";

/** A language with all of its words. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly own: OverviewMessages;
}

/** The words of a language. */
export const wordsOf = (language: Language): Words => ({
  language,
  messages: languages[language],
  own: overviewLanguages[language],
});
