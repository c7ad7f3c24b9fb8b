import { snap } from "../../measure/snap.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { scoreIndex } from "../score/score-index.ts";
import type { IndexOptions } from "../score/settings.ts";
import { columnsOf, type IndexData, type IndexTable } from "../score/table.ts";
import type { Route } from "./cheapest.ts";
import type { EffortChange, EffortOptions } from "./result.ts";
import type { Stretch } from "./stretch.ts";

/** Values with those of a unit moved. */
function moved(data: IndexData, unit: string, changes: readonly EffortChange[]): IndexTable {
  const { units, groups, columns } = columnsOf(data);
  const at = units.indexOf(unit);
  const others = Object.fromEntries(columns);
  const own = changes.map(({ component, to }) => [
    component,
    (columns.get(component) ?? new Float64Array(units.length)).with(at, to),
  ]);
  return { units, groups, columns: { ...others, ...Object.fromEntries(own) } };
}

/** A change that goes on by some of its last digits, up to the end of its stretch. */
function further(change: EffortChange, { end, from, cost }: Stretch, digits: number): EffortChange {
  const digit = Math.max(Math.abs(change.to), Math.abs(from)) * Number.EPSILON;
  const on = change.to + Math.sign(end - from) * digits * digit;
  const to = end > from ? Math.min(on, end) : Math.max(on, end);
  return { ...change, to, cost: cost * Math.abs(to - from) };
}

/** How often the last digits are doubled: next to 0 a score has few of them. */
const mostDoublings = 20;

/**
 * A route that reaches the target when the unit is scored anew, on the scales that it has: rounding may leave it
 * short by the last digits, and then the change that ends on the way goes on by so many.
 */
export function arriving(
  route: Route,
  stretches: readonly Stretch[],
  target: number,
  index: IndexDefinition,
  data: IndexData,
  { unit, node, sample = [data] }: Pick<EffortOptions, "unit" | "node"> & IndexOptions,
): Route {
  const byId = new Map(stretches.map((stretch) => [stretch.component, stretch]));
  let changes = route.changes;
  for (let doublings = 0; doublings < mostDoublings; doublings += 1) {
    const { units } = scoreIndex(index, moved(data, unit, changes), { sample });
    const score = units.find((one) => one.unit === unit)?.nodes[node]?.score ?? target;
    if (snap(score) >= snap(target)) break;
    changes = changes.map((change) => {
      const stretch = byId.get(change.component);
      return stretch === undefined ? change : further(change, stretch, 2 ** doublings);
    });
  }
  return { ...route, changes, total: changes.reduce((sum, { cost }) => sum + cost, 0) };
}
