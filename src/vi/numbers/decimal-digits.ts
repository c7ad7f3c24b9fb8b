/** The digits of a number that is not below 0, and where the mark stands. */
export interface DecimalDigits {
  readonly digits: string;
  /** How many of them stand before the mark; none or fewer if zeros stand after it. */
  readonly whole: number;
}

/** As few digits as tell a number from every other double. */
export function digitsOf(size: number): DecimalDigits {
  const [mantissa = "", exponent = "0"] = String(size).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  return { digits: whole + decimals, whole: whole.length + Number(exponent) };
}

/** Digits of which so many are kept, halves up; digit by digit, since a product would be off for large numbers. */
function rounded({ digits, whole }: DecimalDigits, kept: number): DecimalDigits {
  if (kept >= digits.length) return { digits, whole };
  if (kept < 0) return { digits: "0", whole: 1 };
  const up = digits.charAt(kept) >= "5" ? 1n : 0n;
  const sum = (BigInt(digits.slice(0, kept)) + up).toString().padStart(kept, "0");
  return { digits: sum, whole: whole + sum.length - kept };
}

/** The digits of a double that hold no noise of a calculation: 28.499999999999996 is 28.5. */
const sureDigits = 15;

/** All digits of any double. */
const mostDigits = 17;

/** The digits of a number, rounded half up at a decimal as a person sees them: noise beyond them is no half. */
export function roundedDigits(size: number, decimals: number): DecimalDigits {
  const all = digitsOf(size);
  const kept = all.whole + decimals;
  if (kept >= all.digits.length) return all;
  const sure = Math.min(mostDigits, Math.max(sureDigits, kept + 2));
  const told = digitsOf(Number(size.toPrecision(sure)));
  return rounded(told, told.whole + decimals);
}
