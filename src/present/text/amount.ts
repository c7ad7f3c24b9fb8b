import type { GapUnit } from "../../measure/scale.ts";
import { type Language, messages } from "../messages/index.ts";
import { formatNumber } from "./number.ts";

/** How many decimals a gap has at most. */
const gapDecimals = 2;

/** A gap with its unit, whatever its sign: 6.79 points. One that is not 0 is never written as 0. */
export function amountText(amount: number, unit: GapUnit, language: Language): string {
  const size = Math.abs(amount);
  const rounded = formatNumber(size, { language, decimals: gapDecimals });
  const number = rounded === "0" ? formatNumber(size, { language, decimals: 12 }) : rounded;
  const [one, many] = messages[language].words.gapUnits[unit];
  return `${number} ${number === "1" ? one : many}`;
}

/** What is told of a gap. */
interface Gap {
  readonly gap: number;
  readonly gapUnit: GapUnit;
  readonly met: boolean | null;
}

/** How far there is to go, or how far beyond the target a value is. */
export function gapText({ gap, gapUnit: unit, met }: Gap, language: Language): string {
  const { phrases } = messages[language];
  if (gap === 0) return met === false ? phrases.atEdge : phrases.noGap;
  const amount = amountText(gap, unit, language);
  return gap > 0 ? phrases.toGo(amount) : phrases.beyond(amount);
}
