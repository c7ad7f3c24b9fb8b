import { formatNumber, type GapUnit } from "dxplan";
import type { Words } from "./words.ts";

/** A difference with its sign and its unit: +20 points, −1 place. */
export function amountText(
  difference: number,
  unit: GapUnit,
  { messages, language }: Words,
): string {
  const number = formatNumber(Math.abs(difference), { language, decimals: 2 });
  const [one, many] = messages.words.gapUnits[unit];
  const unitText = number === "1" ? one : many;
  const space = unitText === "%" ? "" : " ";
  return `${difference < 0 ? "−" : "+"}${number}${space}${unitText}`;
}
