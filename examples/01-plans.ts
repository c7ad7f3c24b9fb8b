/**
 * Where do the five plans stand, and what do they ask beside the nation?
 *
 * `npm start` prints every plan by pillar with its coverage, the rank targets year by year, the four provinces by
 * DTI with movement, and the plans compared target by target, as of the last day on which the four were provinces.
 * `npm start -- --lang vi` prints it in Vietnamese, `--as-of 2024-12-31` as of another day.
 */
import { parseArgs } from "node:util";
import { isDxplanError } from "dxplan";
import { fail, languageOf } from "./command-line.ts";
import { overview } from "./overview/index.ts";

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "en" },
    "as-of": { type: "string", default: "2025-06-30" },
  },
});

const language = languageOf(values.lang);

try {
  if (language !== null) console.log(overview({ asOf: values["as-of"], language }));
} catch (error) {
  if (!isDxplanError(error)) throw error;
  fail(error.message);
}
