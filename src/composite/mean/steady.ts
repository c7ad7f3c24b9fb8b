import { snap } from "../../measure/snap.ts";

/** The powers of ten that a double holds exactly. */
const powers: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
];

/** How near to the middle between two whole numbers one of 12 digits is not told apart from it. */
const doubt = 1e-3;

/** A number at 12 significant digits, without writing them out; `null` where that may go wrong. */
function roundedBy(power: number, number: number): number | null {
  const scaled = number * power;
  const whole = Math.round(scaled);
  const hasTwelve = Math.abs(scaled) >= 1e11 && Math.abs(whole) < 1e12;
  // A whole number by an exact power is the nearest to what the digits say, as reading them is.
  return hasTwelve && Math.abs(scaled - whole) < 0.5 - doubt ? whole / power : null;
}

/** Powers and logarithms differ in their last digits from one run-time to another; twelve digits do not. */
export function steady(mean: number): number {
  const power = powers[11 - Math.floor(Math.log10(Math.abs(mean)))];
  const rounded = power === undefined ? null : roundedBy(power, mean);
  if (rounded !== null) return rounded;
  return Number.isFinite(mean) ? snap(mean) : mean;
}
