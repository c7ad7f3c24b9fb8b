import { numberAt } from "../../composite/weights/number-at.ts";
import { addTo, lift } from "./add.ts";
import type { Shape, Totals } from "./column.ts";

/** Keeps the lower of two numbers in a column. */
function lower(column: Float64Array, at: number, value: number): void {
  if (value < numberAt(column, at)) column[at] = value;
}

/** Takes the lowest of each upper into the one above it, the lowest tier first. */
function liftLowest(lowest: Float64Array, { parents, leaves }: Shape): void {
  for (let at = 0; at < lowest.length; at += 1) {
    const above = parents[leaves + at] ?? -1;
    if (above >= 0) lower(lowest, above, numberAt(lowest, at));
  }
}

/** The lowest values (`sign` 1), or the highest (`sign` −1). */
export function extremes(values: Float64Array, shape: Shape, sign: 1 | -1): Totals {
  const { parents, leaves, uppers } = shape;
  const lowest = new Float64Array(uppers).fill(Infinity);
  const lacking = new Float64Array(uppers);
  let infinite = false;
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const value = sign * numberAt(values, leaf);
    const above = numberAt(parents, leaf);
    if (value - value === 0) lower(lowest, above, value);
    else {
      addTo(lacking, above, 1);
      infinite ||= !Number.isNaN(value);
    }
  }
  liftLowest(lowest, shape);
  lift(lacking, shape);
  const amount = sign === 1 ? lowest : lowest.map((value) => -value);
  return { amount, lacking, weight: null, rest: null, infinite };
}
