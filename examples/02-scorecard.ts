/**
 * How far has one plan come? Every target, from what has been published, with its pace where a baseline is known.
 *
 * `npx tsx examples/02-scorecard.ts` prints Trà Vinh's scorecard as of the last day on which it was a province, and
 * then a card of made-up figures to show what a full one looks like. `--plan hue-2024` prints another plan,
 * `--lang vi` in Vietnamese, `--as-of 2024-12-31` as of another day.
 */
import { indicators, observations, plans, traVinh2025, traVinh2025Synthetic } from "dxplan/seeds";
import { chosenBy, languageOf, optionsOf, run } from "./command-line.ts";
import { scorecard } from "./scorecard/index.ts";

run(() => {
  const values = optionsOf({
    plan: { type: "string", default: traVinh2025.id },
    lang: { type: "string", default: "en" },
    "as-of": { type: "string", default: "2025-06-30" },
  });
  const plan = chosenBy("--plan", plans, values.plan);
  const options = { asOf: values["as-of"], language: languageOf(values.lang), indicators };
  const figures = plan === traVinh2025 ? [observations, traVinh2025Synthetic] : [observations];
  return figures.map((known) => scorecard(plan, known, options)).join("\n\n");
});
