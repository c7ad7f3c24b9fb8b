import type { UnitCard } from "dxplan";
import type { Spoken } from "../language.ts";
import { row } from "../scorecard/layout.ts";
import { cardsOf, figureOf, nameOf, parentOf, scored, workFiles } from "./scored.ts";
import { shareText } from "./texts.ts";
import { words } from "./words.ts";

const widths = [22, -9, -9, -13, -16, -9];

const asked = 60;

/** How many more files a commune would have had to process online for its 60 %. */
function filesToGo({ unit }: UnitCard): number {
  const { numerator = 0, denominator = 0 } = figureOf.get(unit) ?? {};
  return Math.max(0, Math.ceil((asked * denominator) / 100) - numerator);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function districtRow(
  name: string,
  communes: readonly UnitCard[],
  total: number,
  language: Spoken,
): string {
  const results = communes.map(workFiles);
  const files = sum(communes.map(filesToGo));
  return row(
    [
      name,
      String(communes.length),
      String(results.filter((result) => result?.met === false).length),
      String(results.filter((result) => (result?.met ?? null) === null).length),
      String(files),
      shareText((100 * files) / total, language),
    ],
    widths,
  );
}

/** What is missing, rolled down from the province to its districts. */
export function missingLines(asOf: string, language: Spoken): string[] {
  const { units } = scored(asOf);
  const communes = cardsOf(units, "commune");
  const total = sum(communes.map(filesToGo));
  const rows = cardsOf(units, "district").map(({ unit }) => {
    const own = communes.filter((card) => parentOf.get(card.unit) === unit);
    return districtRow(nameOf.get(unit)?.[language] ?? unit, own, total, language);
  });
  const { down, downHead, total: all } = words[language];
  return [down, row(downHead, widths), ...rows, districtRow(all, communes, total, language)];
}
