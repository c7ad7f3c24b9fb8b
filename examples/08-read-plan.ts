/**
 * What does the text of a plan commit to? Every target and result in it, with what is doubtful about the words.
 *
 * `npx tsx examples/08-read-plan.ts` reads a sample of our own and prints a table. A file named after it is read instead,
 * or the standard input for `-`. `--year 2026` is the year of the document: what "this year" means, and what lies ahead.
 * `--lang vi` in Vietnamese.
 *
 * `--json` prints the plan as JSON, which `parsePlan` accepts once it is completed: a `null` stands for each blank, and the
 * list of the blanks goes to the error output. What the text does not say, id, title, unit, period and source of the plan,
 * comes from the JSON file of `--head`; `read-plan/sample-head.json` shows it.
 */
import { parseArgs } from "node:util";
import { indicators } from "dxplan/seeds";
import { parseTargets } from "dxplan/vi";
import { CommandError, languageOf, run } from "./command-line.ts";
import { textOf } from "./read-plan/input.ts";
import { planOf } from "./read-plan/plan.ts";
import { tableOf } from "./read-plan/table.ts";
import { words } from "./read-plan/words.ts";

const options = {
  lang: { type: "string", default: "en" },
  year: { type: "string" },
  head: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** The options, and at most one file. */
function argumentsOf() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (others.length > 0) throw new CommandError(`one file at a time, found ${others.join(", ")}`);
    if (values.json && file !== undefined && values.head === undefined) {
      throw new CommandError("--head: expected a JSON file with the head of the plan");
    }
    return { ...values, file };
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

run(() => {
  const { file, lang, year, head, json } = argumentsOf();
  const language = languageOf(lang);
  const known = year === undefined ? {} : { year: Number(year) };
  const drafts = parseTargets(textOf(file), { indicators, ...known });
  if (json) {
    const plan = planOf(drafts, indicators, head, language);
    console.error(plan.blanks);
    return plan.json;
  }
  const table = tableOf(drafts, indicators, language);
  return [...(file === undefined ? [words[language].sample, ""] : []), ...table].join("\n");
});
