import { type Language, languages } from "./scorecard/messages.ts";

/** Says what is wrong, and lets the program end with an error. */
export const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const isLanguage = (name: string): name is Language => Object.hasOwn(languages, name);

/** The language of `--lang`; `null` for one that there is not, which is said. */
export function languageOf(name: string): Language | null {
  if (isLanguage(name)) return name;
  fail(`--lang: expected ${Object.keys(languages).join(" or ")}, found ${name}`);
  return null;
}
