import type { RollUpTree } from "dxplan/columns";

/** What one writes by hand for one indicator: value and coverage of every unit above. */
export interface ByHand {
  readonly value: Float64Array;
  readonly coverage: Float64Array;
}

const { NaN: missing } = Number;

function addTo(column: Float64Array, at: number, amount: number): void {
  column[at] = (column[at] ?? 0) + amount;
}

function lift(column: Float64Array, { leaves, parents }: RollUpTree): void {
  for (let at = 0; at < column.length; at += 1) {
    const above = parents[leaves.length + at] ?? -1;
    if (above >= 0) addTo(column, above, column[at] ?? 0);
  }
}

/** How many leaves lie beneath each upper; needed once for all indicators. */
export function sizesOf(tree: RollUpTree): Float64Array {
  const sizes = new Float64Array(tree.uppers.length);
  for (let leaf = 0; leaf < tree.leaves.length; leaf += 1) addTo(sizes, tree.parents[leaf] ?? 0, 1);
  lift(sizes, tree);
  return sizes;
}

/** Counts into shares, and what half of the units are known for: no weights, no reasons. */
function settle(value: Float64Array, coverage: Float64Array, sizes: Float64Array): ByHand {
  for (let at = 0; at < sizes.length; at += 1) {
    const share = (coverage[at] ?? 0) / (sizes[at] ?? 0);
    coverage[at] = share;
    if (share < 0.5) value[at] = missing;
  }
  return { value, coverage };
}

/** 100 · Σn ÷ Σd. */
export function foldFractions(
  tree: RollUpTree,
  sizes: Float64Array,
  numerators: Float64Array,
  denominators: Float64Array,
): ByHand {
  const value = new Float64Array(sizes.length);
  const whole = new Float64Array(sizes.length);
  const coverage = new Float64Array(sizes.length);
  for (let leaf = 0; leaf < numerators.length; leaf += 1) {
    const denominator = denominators[leaf] ?? missing;
    if (Number.isNaN(denominator)) continue;
    const above = tree.parents[leaf] ?? 0;
    addTo(value, above, numerators[leaf] ?? missing);
    addTo(whole, above, denominator);
    addTo(coverage, above, 1);
  }
  for (const column of [value, whole, coverage]) lift(column, tree);
  for (let at = 0; at < sizes.length; at += 1) {
    value[at] = (100 * (value[at] ?? 0)) / (whole[at] ?? 0);
  }
  return settle(value, coverage, sizes);
}

/** Σ of values. */
export function foldSums(tree: RollUpTree, sizes: Float64Array, values: Float64Array): ByHand {
  const value = new Float64Array(sizes.length);
  const coverage = new Float64Array(sizes.length);
  for (let leaf = 0; leaf < values.length; leaf += 1) {
    const one = values[leaf] ?? missing;
    if (Number.isNaN(one)) continue;
    const above = tree.parents[leaf] ?? 0;
    addTo(value, above, one);
    addTo(coverage, above, 1);
  }
  lift(value, tree);
  lift(coverage, tree);
  return settle(value, coverage, sizes);
}
