import { entryAt } from "../weights/entry-at.ts";

/** How far the numbers of a column reach. */
export interface Extent {
  /** The lowest and the highest number; infinities, the wrong way round, if there is none. */
  readonly lowest: number;
  readonly highest: number;
  /** Whether no number is missing, as far as one look can tell: sums of huge ones tell nothing. */
  readonly isWhole: boolean;
}

/** What there is of nothing. */
export const nothing: Extent = { lowest: Infinity, highest: -Infinity, isWhole: false };

/** The lower of the lowest, and the higher of the highest. */
export const together = (one: Extent, other: Extent): Extent => ({
  lowest: Math.min(one.lowest, other.lowest),
  highest: Math.max(one.highest, other.highest),
  isWhole: one.isWhole && other.isWhole,
});

/** The extent of a column of an even number of values; NaN is neither above nor below anything. */
function extentOfHalves(column: Float64Array): Extent {
  const half = column.length >>> 1;
  let lowest = Infinity;
  let highest = -Infinity;
  let lower = Infinity;
  let higher = -Infinity;
  let sum = 0;
  // Both halves side by side: what is found in one does not wait for what is found in the other.
  for (let at = 0; at < half; at += 1) {
    const one = entryAt(column, at);
    const other = entryAt(column, at + half);
    if (one < lowest) lowest = one;
    if (one > highest) highest = one;
    if (other < lower) lower = other;
    if (other > higher) higher = other;
    sum += one + other;
  }
  return {
    lowest: Math.min(lowest, lower),
    highest: Math.max(highest, higher),
    isWhole: Number.isFinite(sum),
  };
}

/** The extent of a value. */
const extentOfOne = (value: number): Extent =>
  Number.isNaN(value) ? nothing : { lowest: value, highest: value, isWhole: true };

/** The extent of a column. */
export function extentOf(column: Float64Array): Extent {
  const extent = extentOfHalves(column);
  // In neither half if it is odd.
  return column.length % 2 === 0
    ? extent
    : together(extent, extentOfOne(entryAt(column, column.length - 1)));
}

/** The extents of columns that nobody writes to meanwhile, each looked for once. */
export function extentsOnce(): (column: Float64Array) => Extent {
  const found = new Map<Float64Array, Extent>();
  return (column) => {
    const before = found.get(column);
    if (before !== undefined) return before;
    const extent = extentOf(column);
    found.set(column, extent);
    return extent;
  };
}
