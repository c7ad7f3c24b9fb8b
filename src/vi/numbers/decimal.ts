/** A number of decimal digits, exact: the digits, with a minus before them or none, times ten to the exponent. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/**
 * The double nearest to a number: one conversion, no multiplication. There is no −0, and no 0 for what is only too near to
 * it: that is not a number, as what is too large is not finite.
 */
export function toDouble({ digits, exponent }: Decimal): number {
  const value = Number(exponent === 0 ? digits : `${digits}e${exponent}`) + 0;
  return value === 0 && /[1-9]/.test(digits) ? Number.NaN : value;
}

/** A number without a sign, below 0. */
export const negated = ({ digits, exponent }: Decimal): Decimal => ({
  digits: `-${digits}`,
  exponent,
});

/** A number times a power of ten. */
export const shifted = ({ digits, exponent }: Decimal, power: number): Decimal => ({
  digits,
  exponent: exponent + power,
});

const scaledTo = ({ digits, exponent }: Decimal, lowest: number): bigint =>
  BigInt(digits) * 10n ** BigInt(exponent - lowest);

/** The sum of two numbers, exact. */
export function sum(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  const digits = (scaledTo(left, exponent) + scaledTo(right, exponent)).toString();
  return { digits, exponent };
}

/** Half of ten to a power. */
export const halfOf = (power: number): Decimal => ({ digits: "5", exponent: power - 1 });

/** A double times a power of ten, by moving the mark in its digits: a product would be off in the last bit. */
export function timesTen(value: number, power: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
