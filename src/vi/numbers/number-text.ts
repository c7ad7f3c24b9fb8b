import { type DecimalDigits, digitsOf, roundedDigits } from "./decimal-digits.ts";

/** Digits in groups of three from the right. */
const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ".");

/** The whole digits and the decimals, without an exponent, the mark moved to the left by a power of ten. */
function split(
  { digits, whole }: DecimalDigits,
  power: number,
): readonly [whole: string, decimals: string] {
  const place = whole - power;
  const padded = place > 0 ? digits.padEnd(place, "0") : "0".repeat(1 - place) + digits;
  const at = Math.max(place, 1);
  const bare = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  return [bare, padded.slice(at).replace(/0+$/, "")];
}

/** How the numbers of one text are written. */
export interface NumberStyle {
  /** The most decimals; `null` for all. */
  readonly decimals: number | null;
  /** The power of ten of the scale word. */
  readonly power: number;
}

/** A finite number over a power of ten, as Vietnamese law has it: dots for groups, a comma for decimals. */
export function numberText(value: number, { decimals, power }: NumberStyle): string {
  const size = Math.abs(value);
  const shown = decimals === null ? digitsOf(size) : roundedDigits(size, decimals - power);
  const [whole, rest] = split(shown, power);
  const sign = value < 0 && whole + rest !== "0" ? "−" : "";
  return `${sign}${grouped(whole)}${rest === "" ? "" : `,${rest}`}`;
}

/** Whether a number so written can be read as groups of English notation too: "267,680". */
export const isTwofold = (text: string): boolean => /^−?[1-9]\d{0,2},\d{3}$/.test(text);
