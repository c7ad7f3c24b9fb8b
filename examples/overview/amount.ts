import { formatNumber, type GapUnit } from "dxplan";
import type { Words } from "./words.ts";

/** A difference with its sign and its unit: +20 points, −1 place. */
export function amountText(
  difference: number,
  unit: GapUnit,
  { messages, language }: Words,
): string {
  const number = formatNumber(Math.abs(difference), { language, decimals: 2 });
  return `${difference < 0 ? messages.notation.minus : "+"}${messages.words.gapUnits[unit](number)}`;
}
