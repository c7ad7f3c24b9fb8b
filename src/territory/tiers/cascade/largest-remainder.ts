import { byText } from "../../../measure/order.ts";
import { snap } from "../../../measure/snap.ts";

/**
 * Whole numbers that add up to a whole number: every one is cut, and what is left goes, one each, to the largest
 * remainders, equal ones by id.
 */
export function largestRemainder(
  parts: readonly { readonly unit: string; readonly level: number }[],
  sum: number,
): ReadonlyMap<string, number> {
  const cut = parts.map(({ unit, level }) => {
    const whole = Math.floor(snap(level));
    return { unit, whole, remainder: snap(snap(level) - whole) };
  });
  const left = sum - cut.reduce((total, { whole }) => total + whole, 0);
  const more = cut
    .toSorted((one, other) => other.remainder - one.remainder || byText(one.unit, other.unit))
    .slice(0, Math.max(0, left))
    .map(({ unit }) => unit);
  const risen = new Set(more);
  return new Map(cut.map(({ unit, whole }) => [unit, whole + (risen.has(unit) ? 1 : 0)]));
}
