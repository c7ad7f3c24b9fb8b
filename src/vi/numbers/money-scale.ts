import { isTwofold, numberText } from "./number-text.ts";
import type { NumberUnit } from "./parsed-number.ts";

/** A scale word. */
interface MoneyScale {
  /** Its power of ten; 0 for none. */
  readonly power: number;
  /** The word; "" for none. */
  readonly word: string;
}

/** Scale words of money, the larger first. */
const scales = [
  { power: 9, word: "tỷ" },
  { power: 6, word: "triệu" },
] as const;

/** The scale word for money, by its smallest number; none where the text could be read in two ways. */
export function moneyScaleOf(unit: NumberUnit | null, sizes: readonly number[]): MoneyScale {
  const none = { power: 0, word: "" };
  if (unit?.measure !== "amount" || !/^đồng(?!\p{L})/u.test(unit.text)) return none;
  const least = Math.min(...sizes.map(Math.abs));
  const fitting = scales.find(({ power }) => least >= Number(`1e${power}`));
  if (fitting === undefined) return none;
  const style = { decimals: null, power: fitting.power };
  return sizes.some((size) => isTwofold(numberText(size, style))) ? none : fitting;
}
