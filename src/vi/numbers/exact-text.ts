/** The digits of a number that is not below 0, as few as tell it from every other double, and where the mark stands. */
interface Digits {
  readonly digits: string;
  /** How many of them stand before the mark; none or fewer if zeros stand after it. */
  readonly whole: number;
}

function digitsOf(size: number): Digits {
  const [mantissa = "", exponent = "0"] = String(size).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  return { digits: whole + decimals, whole: whole.length + Number(exponent) };
}

/** Digits in groups of three from the right. */
const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ".");

/** The whole digits and the decimals, without an exponent, the mark moved to the left by a power of ten. */
function split(size: number, power: number): readonly [whole: string, decimals: string] {
  const { digits, whole } = digitsOf(size);
  const place = whole - power;
  const padded = place > 0 ? digits.padEnd(place, "0") : "0".repeat(1 - place) + digits;
  const at = Math.max(place, 1);
  const bare = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  return [bare, padded.slice(at).replace(/0+$/, "")];
}

/** A finite number over a power of ten, exact, as Vietnamese law has it: dots for groups, a comma for decimals. */
export function exactText(value: number, power = 0): string {
  const [whole, decimals] = split(Math.abs(value), power);
  const sign = value < 0 ? "−" : "";
  return `${sign}${grouped(whole)}${decimals === "" ? "" : `,${decimals}`}`;
}

/** Whether a number so written can be read as groups of English notation too: "267,680". */
export const isTwofold = (text: string): boolean => /^−?[1-9]\d{0,2},\d{3}$/.test(text);
