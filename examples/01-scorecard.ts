/**
 * How far has Trà Vinh come with its digital transformation plan?
 *
 * `npm start` prints the scorecard from what has been published, as of the last day on which Trà Vinh was
 * a province, and then a card of made-up figures to show what a full one looks like.
 * `npm start -- --lang vi` prints it in Vietnamese, `--as-of 2024-12-31` as of another day.
 */
import { parseArgs } from "node:util";
import { isDxplanError } from "dxplan";
import { indicators, observations, traVinh2025, traVinh2025Synthetic } from "dxplan/seeds";
import { scorecard } from "./scorecard/index.ts";
import type { Language } from "./scorecard/messages.ts";

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "en" },
    "as-of": { type: "string", default: "2025-06-30" },
  },
});

const print = (language: Language) => {
  const options = { asOf: values["as-of"], language, indicators };
  console.log(scorecard(traVinh2025, observations, options));
  console.log();
  console.log(scorecard(traVinh2025, traVinh2025Synthetic, options));
};

const fail = (message: string) => {
  console.error(message);
  process.exitCode = 1;
};

try {
  if (values.lang === "en" || values.lang === "vi") print(values.lang);
  else fail(`--lang: expected en or vi, found ${values.lang}`);
} catch (error) {
  if (!isDxplanError(error)) throw error;
  fail(error.message);
}
