/**
 * How far has one plan come? Every target, from what has been published.
 *
 * `npx tsx examples/02-scorecard.ts` prints Trà Vinh's scorecard as of the last day on which it was a province, and
 * then a card of made-up figures to show what a full one looks like. `--plan hue-2024` prints another plan,
 * `--lang vi` in Vietnamese, `--as-of 2024-12-31` as of another day.
 */
import { parseArgs } from "node:util";
import { isDxplanError } from "dxplan";
import { indicators, observations, plans, traVinh2025Synthetic } from "dxplan/seeds";
import { fail, languageOf } from "./command-line.ts";
import { scorecard } from "./scorecard/index.ts";

const { values } = parseArgs({
  options: {
    plan: { type: "string", default: "tra-vinh-2025" },
    lang: { type: "string", default: "en" },
    "as-of": { type: "string", default: "2025-06-30" },
  },
});

const language = languageOf(values.lang);
const plan = plans.find(({ id }) => id === values.plan);

try {
  if (plan === undefined) {
    fail(`--plan: expected one of ${plans.map(({ id }) => id).join(", ")}, found ${values.plan}`);
  } else if (language !== null) {
    const options = { asOf: values["as-of"], language, indicators };
    console.log(scorecard(plan, observations, options));
    if (plan.id === "tra-vinh-2025") {
      console.log();
      console.log(scorecard(plan, traVinh2025Synthetic, options));
    }
  }
} catch (error) {
  if (!isDxplanError(error)) throw error;
  fail(error.message);
}
