import { snap } from "../../measure/snap.ts";
import { roundHalfUp } from "../../rank/round-half-up.ts";
import { type Language, messages } from "../messages/index.ts";

/** In which language numbers are written, and with how many decimals at most. */
export interface Writing {
  readonly language: Language;
  readonly decimals: number;
}

/** The most decimals unless told otherwise, as published figures have no more. */
export const usualDecimals = 4;

const mostDecimals = 12;

/** From here on JavaScript writes numbers with an exponent, and every number is whole. */
const large = 1e21;
const small = 1e-6;

/** The decimal digits of a number that is not below 0, without an exponent. */
function digitsOf(size: number): string {
  if (size >= large) return BigInt(size).toString();
  return size === 0 || size >= small ? String(size) : size.toFixed(mostDecimals);
}

/** Digits as a language writes them, without zeros at their end. */
function written(digits: string, isBelow0: boolean, language: Language): string {
  const { decimalMark, groupMark, minus } = messages[language].notation;
  const [whole = "", fraction = ""] = digits.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, groupMark);
  const kept = fraction.replace(/0+$/, "");
  return `${isBelow0 ? minus : ""}${grouped}${kept === "" ? "" : `${decimalMark}${kept}`}`;
}

/** A finite number as a language writes it. */
export function numberText(value: number, { language, decimals }: Writing): string {
  const rounded = roundHalfUp(value, decimals);
  return written(digitsOf(Math.abs(rounded)), rounded < 0, language);
}

/** A number of a result: with more decimals than are usual, without the noise of its last bits. */
export const figureText = (value: number, writing: Writing): string =>
  numberText(writing.decimals > usualDecimals ? snap(value) : value, writing);

/** A ratio from here on is whole, and so large that its percent is written from whole numbers. */
const largeRatio = 1e19;

/** The percent of a size: 100 of what is 1 or more alone, 0 of nothing but 0. */
function percentOf(size: number, decimals: number): number {
  const percent = roundHalfUp(100 * size, decimals);
  const step = 10 ** -decimals;
  return (
    (size < 1 && percent >= 100 && 100 - step) || (size > 0 && percent <= 0 && step) || percent
  );
}

/** A finite ratio in percent. */
export function ratioText(ratio: number, { language, decimals }: Writing): string {
  const size = Math.abs(ratio);
  const { percent: percentText } = messages[language].notation;
  if (size >= largeRatio) {
    return percentText(written((100n * BigInt(size)).toString(), ratio < 0, language));
  }
  const percent = percentOf(size, decimals);
  return percentText(numberText(ratio < 0 ? -percent : percent, { language, decimals }));
}

/** A calendar day as a language writes it. */
export function dayText(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return messages[language].notation.day(year, month, date);
}

const ladder = /* @__PURE__ */ Array.from({ length: 13 }, (_, decimals) => decimals);

/**
 * The fewest decimals, no fewer than so many, at which numbers that differ at 12 digits are not written
 * alike, or as few of them as can be.
 */
export function decimalsApart(numbers: readonly number[], fewest: number): number {
  const apart = [...new Set(numbers.map(snap))];
  const steps = ladder
    .filter((decimals) => decimals >= fewest)
    .map((decimals) => {
      const shown = new Set(apart.map((number) => roundHalfUp(number, decimals)));
      return { decimals, shown: shown.size };
    });
  const most = Math.max(...steps.map(({ shown }) => shown));
  return steps.find(({ shown }) => shown === most)?.decimals ?? mostDecimals;
}
