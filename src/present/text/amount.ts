import type { GapUnit, Scale } from "../../measure/scale.ts";
import type { Indicator } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";
import { decimalsApart, figureText, numberText, usualDecimals } from "./digits.ts";
import { textIn } from "./text-in.ts";

/** How many decimals a gap has at most, and other numbers that are told beside a sentence. */
export const briefDecimals = 2;

/** A size with few decimals, but never written as 0 if it is not 0. */
function sizeText(size: number, language: Language): string {
  const brief = numberText(size, { language, decimals: briefDecimals });
  if (brief !== "0" || size === 0) return brief;
  return figureText(size, { language, decimals: decimalsApart([0, size], usualDecimals) });
}

/** A gap with its unit, whatever its sign: 6.79 points, 7 days. */
export function amountText(
  amount: number,
  unit: GapUnit,
  indicator: Indicator | null,
  language: Language,
): string {
  const number = sizeText(Math.abs(amount), language);
  const { notation, words } = messages[language];
  const label = unit === "units" ? indicator?.unitLabel : undefined;
  return label === undefined
    ? words.gapUnits[unit](number)
    : notation.counted(number, textIn(label, language));
}

/** The same with a minus before what is below 0. */
export const signedAmountText = (
  amount: number,
  ...rest: [unit: GapUnit, indicator: Indicator | null, language: Language]
): string => {
  const [, , language] = rest;
  const { minus } = messages[language].notation;
  return `${amount < 0 ? minus : ""}${amountText(amount, ...rest)}`;
};

/** What is told of a gap. */
interface Gap {
  readonly gap: number;
  readonly gapUnit: GapUnit;
  readonly met: boolean | null;
  readonly value: number;
  readonly scale: Scale;
  readonly indicator: Indicator | null;
}

/** Whether a value that is not yet there has to fall to get there; a place, which has no amount, only lacks places. */
const hasToFall = ({ scale: { accept, reads }, value }: Gap): boolean =>
  reads.kind !== "rank" && accept !== null && accept.high !== null && value > accept.high.at;

/** Whether "beyond" would read as a breach: of what should fall, of a place and of a corridor. */
const isBelowLimit = ({ scale: { accept } }: Gap): boolean =>
  accept !== null && accept.high !== null;

/** How far there is to go, or how far beyond the target a value is; an act is done or not, with no way between. */
export function gapText(result: Gap, language: Language): string | null {
  const { gap, gapUnit, met, scale, indicator } = result;
  const { phrases } = messages[language];
  if (scale.reads.kind === "act") return null;
  if (gap === 0) return met === false ? phrases.atEdge : phrases.noGap;
  const amount = amountText(gap, gapUnit, indicator, language);
  return gap > 0
    ? phrases.toGo(amount, hasToFall(result))
    : phrases.beyond(amount, isBelowLimit(result));
}
