/**
 * What does the text of a plan commit to? Every target and result in it, with what is doubtful about the words.
 *
 * `npx tsx examples/08-read-plan.ts` reads a sample of our own and prints a table. A file named after it is read instead,
 * or the standard input for `-`. `--year 2026` is the year of the document: what "this year" means, and what lies ahead.
 * `--lang vi` in Vietnamese, `--help` for all options. A text that is empty, or a file that is not there, ends it with 1.
 *
 * `--json` prints the plan as JSON, which `parsePlan` accepts once it is completed: a `null` stands for each blank. What is
 * to be filled in, what is to be checked and what was left out goes to the error output; a text without targets gives a
 * plan whose `targets` are `null`. What the text does not say, id, title, unit, period and source of the plan, comes from
 * the JSON file of `--head`; `read-plan/sample-head.json` shows it.
 */
import { parseArgs } from "node:util";
import { indicators } from "dxplan/seeds";
import { parseTargets } from "dxplan/vi";
import { CommandError, languageOf, run } from "./command-line.ts";
import type { Spoken } from "./language.ts";
import { textOf } from "./read-plan/input.ts";
import { planOf } from "./read-plan/plan.ts";
import { tableOf } from "./read-plan/table.ts";
import { words } from "./read-plan/words.ts";

const options = {
  lang: { type: "string", default: "en" },
  year: { type: "string" },
  head: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** The options, and the files. */
function argumentsOf() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, positionals };
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** The year of the document: nothing typed is no year 0. */
function yearOf(year: string | undefined, language: Spoken): { year?: number } {
  if (year === undefined) return {};
  if (/^(?:19|20|21)\d\d$|^2200$/.test(year)) return { year: Number(year) };
  throw new CommandError(`--year: ${words[language].noYear(year)}`);
}

run(() => {
  const { positionals, lang, year, head, json, help } = argumentsOf();
  const language = languageOf(lang);
  const say = words[language];
  const [file, ...others] = positionals;
  if (help) return say.usage;
  if (others.length > 0) throw new CommandError(say.oneFile(others.join(", ")));
  if (json && file !== undefined && head === undefined) {
    throw new CommandError(`--head: ${say.needsHead}`);
  }
  const known = yearOf(year, language);
  const drafts = parseTargets(textOf(file, language), { indicators, ...known });
  if (json) {
    const plan = planOf(drafts, indicators, head, language);
    console.error(plan.notes);
    return plan.json;
  }
  const table = tableOf(drafts, indicators, language);
  return [...(file === undefined ? [say.sample, ""] : []), ...table].join("\n");
});
