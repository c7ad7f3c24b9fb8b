import { snap } from "../../measure/snap.ts";

/** How many decimal digits a double keeps faithfully. */
const faithful = 15;
const kept = 12;

/** The power of ten of the first digit. */
const exponentOf = (number: number): number => Number(number.toExponential(kept).split("e")[1]);

/**
 * One number less another, as on paper: both at 12 significant digits, and what binary fractions leave over cut off.
 *
 * Twelve digits of the difference itself would not do: 787.84 − 787.83 is 0.01 with noise from its 12th digit on,
 * since the noise is that of the numbers. Infinite where it is beyond what a computer can hold.
 */
export function difference(from: number, to: number): number {
  const [before, after] = [snap(from), snap(to)];
  const raw = after - before;
  if (raw === 0 || !Number.isFinite(raw)) return raw;
  const lost = exponentOf(Math.max(Math.abs(before), Math.abs(after))) - exponentOf(raw);
  return Number(raw.toPrecision(Math.min(kept, faithful - lost)));
}
