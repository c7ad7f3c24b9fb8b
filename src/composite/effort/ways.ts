import type { IndexComponent, IndexDefinition } from "../../model/types.ts";
import type { IndexResult, UnitScores } from "../score/result.ts";
import { hasTooManyBends } from "./cheapest.ts";
import type { EffortOptions, EffortReason } from "./result.ts";
import { bendsIn, sharesOf } from "./shares.ts";
import { type Stretch, stretchOf } from "./stretch.ts";

/** The straight ways of a unit, by component; or why they are not all known. */
interface Ways {
  readonly stretches: readonly Stretch[];
  readonly reason: EffortReason | null;
}

/** The components that have a cost and count at the node. */
function countingIn(index: IndexDefinition, result: IndexResult, { node, costs }: EffortOptions) {
  const { within, bent } = bendsIn(index, result, node);
  return index.components
    .filter(({ id }) => Object.hasOwn(costs, id) && within.has(id))
    .map((component) => ({ component, isBent: bent.has(component.id) }));
}

/** The stretch of a component; `null` if it cannot be moved, or why that is not known. */
function wayOf(
  { id, scale: normaliser }: IndexComponent,
  isBent: boolean,
  { scales }: IndexResult,
  { components }: UnitScores,
  { costs }: EffortOptions,
  share: number,
): Stretch | EffortReason | null {
  const scale = scales.find(({ component }) => component === id)?.scale ?? null;
  const [cost, own] = [costs[id], components[id]];
  if (cost === undefined || scale === null) return null;
  if (isBent || scale.form !== "linear") return "not-linear";
  if (own === undefined || own.value === null || own.score === null) return "missing-value";
  return stretchOf(id, own.value, cost, scale, normaliser.kind, share);
}

/** The stretches of a unit's components that have a cost and count; or why they are not all known. */
export function waysOf(
  index: IndexDefinition,
  result: IndexResult,
  own: UnitScores,
  options: EffortOptions,
): Ways {
  const shares = sharesOf(index, own, options.node);
  const stretches: Stretch[] = [];
  for (const { component, isBent } of countingIn(index, result, options)) {
    const share = shares.get(component.id) ?? 0;
    const way = wayOf(component, isBent, result, own, options, share);
    if (typeof way === "string") return { stretches: [], reason: way };
    if (way !== null) stretches.push(way);
  }
  return { stretches, reason: hasTooManyBends(stretches) ? "too-many-bends" : null };
}
