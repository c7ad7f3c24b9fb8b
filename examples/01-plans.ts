/**
 * Where do the five plans stand, and what do they ask beside the nation?
 *
 * `npm start` prints every plan by pillar with its coverage, its targets by status with the pace of those that are not
 * met, the rank targets year by year, the four provinces by DTI with movement, the plans compared target by target,
 * and what looks odd in them. Plans are scored as of the last day on which the four were provinces; ranks and DTI are
 * printed of every year, whenever they were published. `npm start -- --lang vi` prints it in Vietnamese,
 * `--as-of 2024-12-31` scores as of another day.
 */
import { languageOf, optionsOf, run } from "./command-line.ts";
import { overview } from "./overview/index.ts";

run(() => {
  const values = optionsOf({
    lang: { type: "string", default: "en" },
    "as-of": { type: "string", default: "2025-06-30" },
  });
  return overview({ asOf: values["as-of"], language: languageOf(values.lang) });
});
