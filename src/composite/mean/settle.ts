import { stepOf } from "./step.ts";

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The largest of some numbers, whatever their signs, by its place. */
function largestOf(numbers: readonly number[]): number {
  let largest = 0;
  numbers.forEach((number, at) => {
    if (Math.abs(number) > Math.abs(numbers[largest] ?? 0)) largest = at;
  });
  return largest;
}

/**
 * Parts that add up to the total, in whatever order they are added: all but the largest are rounded to whole
 * steps of the total's last bit, and the largest is what they leave.
 */
export function settle(parts: readonly number[], total: number): readonly number[] {
  const step = stepOf(parts);
  if (step === 0) return parts.map((part) => part + 0);
  const settled = parts.map((part) => Math.round(part / step) * step + 0);
  const largest = largestOf(settled);
  settled[largest] = 0;
  settled[largest] = total - sum(settled) + 0;
  return settled;
}
