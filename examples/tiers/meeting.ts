import type { UnitCard } from "dxplan";
import type { Spoken } from "../language.ts";
import { row } from "../scorecard/layout.ts";
import { cardsOf, scored, workFiles } from "./scored.ts";
import { dayText, shareText } from "./texts.ts";
import { words } from "./words.ts";

const widths = [10, -9, -7, -5, -9, -13, -10, -9];

const isNumber = (value: number | null | undefined): value is number => typeof value === "number";

/** How many units of a tier meet their target, and how far apart they are. */
function tierRow(
  cards: readonly UnitCard[],
  tier: "province" | "district" | "commune",
  language: Spoken,
) {
  const results = cardsOf(cards, tier).map(workFiles);
  const values = results.map((result) => result?.value).filter(isNumber);
  const count = (met: boolean | null) =>
    String(results.filter((result) => (result?.met ?? null) === met).length);
  const asked = results.find((result) => isNumber(result?.value));
  return row(
    [
      words[language].tiers[tier],
      // The gap is counted from the value to the target.
      shareText(isNumber(asked?.value) ? asked.value + (asked.gap ?? 0) : null, language),
      String(results.length),
      count(true),
      count(false),
      count(null),
      shareText(Math.min(...values), language),
      shareText(Math.max(...values), language),
    ],
    widths,
  );
}

/** Who meets the targets of a year, on a day. */
export function meetingLines(asOf: string, year: 2025 | 2030, language: Spoken): string[] {
  const { units } = scored(asOf, `${year}-12-31`);
  const { meets, meetsHead } = words[language];
  return [
    meets(dayText(asOf, language), year),
    row(meetsHead, widths),
    ...(["province", "district", "commune"] as const).map((tier) => tierRow(units, tier, language)),
  ];
}
