import { numberAt } from "../../composite/weights/number-at.ts";
import { DxplanError } from "../../model/error.ts";
import { addFractions, addTo, addValues, addWeighed } from "./add.ts";
import { faultsIn, infiniteFaults } from "./checks.ts";
import type { RolledColumn, RollUpColumn, Shape, Totals } from "./column.ts";
import { extremes } from "./extreme.ts";
import { settle } from "./settle.ts";
import type { RollUpTree } from "./tree.ts";

/**
 * Options of {@link rollUpColumns}.
 *
 * @category Columns
 */
export interface RollUpColumnsOptions {
  /**
   * The coverage, 0 to 1, below which no value is given; 1 unless given, so that no sum is partial without being
   * asked to be. Where the coverage by weight is known, both have to reach it.
   */
  readonly minimumCoverage?: number;
}

/** How many leaves lie beneath each upper. */
function sizesOf(parents: Int32Array, leaves: number, uppers: number): Float64Array {
  const sizes = new Float64Array(uppers);
  for (let at = 0; at < parents.length; at += 1) {
    const above = parents[at] ?? -1;
    if (above >= 0) addTo(sizes, above, at < leaves ? 1 : numberAt(sizes, at - leaves));
  }
  return sizes;
}

function shapeOf({ leaves, uppers, parents }: RollUpTree): Shape {
  const sizes = sizesOf(parents, leaves.length, uppers.length);
  return { parents, leaves: leaves.length, uppers: uppers.length, sizes };
}

function totalsOf(column: RollUpColumn, shape: Shape): Totals {
  switch (column.rule) {
    case "sum":
      return addValues(column.values, shape);
    case "minimum":
      return extremes(column.values, shape, 1);
    case "maximum":
      return extremes(column.values, shape, -1);
    case "weighted-mean":
      return addWeighed(column.values, column.weights, shape);
    case "ratio-of-sums":
      return addFractions(column.numerators, column.denominators, shape);
  }
}

/**
 * Puts columns of figures together for the units above: what `rollUp` says, for many indicators at once. A unit
 * between has no figure of its own here; reasons and intervals are left to `rollUp`.
 *
 * @param tree - Who belongs to whom, from `rollUpTree`.
 * @param columns - The figures, in the order of `tree.leaves`; read where they are.
 * @param options - The coverage that is asked for.
 * @returns A column of each indicator, in the order of `tree.uppers`: equal to `rollUp` to 12 digits, as parts are added up
 *   tier by tier.
 * @throws DxplanError `invalid-argument` for what is no tree or no column, for columns of another length or with infinite
 *   numbers, for an id that stands twice and for unknown options.
 * @example
 * ```ts
 * const tree = rollUpTree(vietnam, { on: "2025-07-01", from: "province", to: "country" });
 * const of34 = (value) => new Float64Array(34).fill(value);
 * const column = { id: "share", rule: "ratio-of-sums", numerators: of34(3), denominators: of34(4) };
 * const [share] = rollUpColumns(tree, [column]);
 * [share.value[0], share.numerator[0], share.units[0]];
 * // => [75, 102, 1]
 * ```
 * @category Columns
 */
export function rollUpColumns(
  tree: RollUpTree,
  columns: readonly RollUpColumn[],
  options: RollUpColumnsOptions = {},
): readonly RolledColumn[] {
  const faults = faultsIn(tree, columns, options);
  if (faults.length > 0) throw new DxplanError("invalid-argument", "rollUpColumns", faults);
  const { minimumCoverage = 1 } = options;
  const shape = shapeOf(tree);
  const totals = columns.map((column) => ({ column, totals: totalsOf(column, shape) }));
  const infinite = infiniteFaults(totals);
  if (infinite.length > 0) throw new DxplanError("invalid-argument", "rollUpColumns", infinite);
  return totals.map(({ column, totals: added }) => settle(column, added, shape, minimumCoverage));
}
