/**
 * Every district and commune against its own target: who meets it, who is behind, where is most missing?
 *
 * Trà Vinh's plan asks that work files are processed online: 90/80/60 % (province, district, commune) by the end of
 * 2025, 100/90/70 % by 2030. The targets are the plan's; the districts, communes and figures are made up.
 *
 * `npx tsx examples/07-tiers.ts` prints who meets the targets, the places, what is missing where, what the 70 % of 2030
 * would ask of each commune, and what is left after the reform of 2025-07-01. `--lang vi` in Vietnamese.
 */
import { languageOf, optionsOf, run } from "./command-line.ts";
import { wrap } from "./scorecard/layout.ts";
import { afterLines } from "./tiers/afterwards.ts";
import { meetingLines } from "./tiers/meeting.ts";
import { missingLines } from "./tiers/missing.ts";
import { placeLines } from "./tiers/places.ts";
import { togetherLines } from "./tiers/together.ts";
import { words } from "./tiers/words.ts";

/** The last day of the districts. */
const lastDay = "2025-06-30";

run(() => {
  const language = languageOf(optionsOf({ lang: { type: "string", default: "en" } }).lang);
  const { madeUp, about } = words[language];
  return [
    [madeUp, ...wrap(about, 0)],
    meetingLines(lastDay, 2025, language),
    meetingLines(lastDay, 2030, language),
    placeLines(lastDay, language),
    missingLines(lastDay, language),
    togetherLines(lastDay, language),
    afterLines("2025-12-31", language),
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n");
});
