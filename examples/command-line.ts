import { type ParseArgsConfig, parseArgs } from "node:util";
import { isDxplanError } from "dxplan";
import { type Spoken, spoken } from "./language.ts";

/** What is wrong with a command, to be said without a stack. */
export class CommandError extends Error {}

const isLanguage = (name: string): name is Spoken => spoken.some((one) => one === name);

/** The language of `--lang`. */
export function languageOf(name: string): Spoken {
  if (isLanguage(name)) return name;
  throw new CommandError(`--lang: expected ${spoken.join(" or ")}, found ${name}`);
}

/** One of several things by its id, such as a plan by `--plan`. */
export function chosenBy<T extends { readonly id: string }>(
  option: string,
  all: readonly T[],
  id: string,
): T {
  const found = all.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = all.map((one) => one.id).join(", ");
  throw new CommandError(`${option}: expected one of ${known}, found ${id}`);
}

/** The options of the command line, each a text. */
export function optionsOf<const T extends NonNullable<ParseArgsConfig["options"]>>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs a command; what the user got wrong is said in a line, and ends it with an error. */
export function run(command: () => string): void {
  try {
    console.log(command());
  } catch (error) {
    if (!(error instanceof CommandError || isDxplanError(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
