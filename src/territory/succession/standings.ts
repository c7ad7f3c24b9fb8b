import { byText } from "../../measure/order.ts";
import { combined } from "./combine.ts";
import { lineageOf } from "./lineage.ts";
import type { Settings } from "./part.ts";
import { nothingOf, type Standing } from "./standing.ts";

/** How some units stand, from the figures of whatever they came from. */
export function standingsOf(
  ids: readonly string[],
  given: ReadonlyMap<string, Standing>,
  settings: Settings,
): ReadonlyMap<string, Standing> {
  const { byId } = settings.register;
  const found = new Map<string, Standing>();
  for (const unit of lineageOf(settings.register, ids)) {
    const own = given.get(unit.id);
    const before = [...unit.predecessors].sort(byText).flatMap((id) => {
      const one = byId.get(id);
      // What came from JSON unchecked may be known to one side only, or lie on a ring.
      return one === undefined ? [] : [{ unit: one, standing: found.get(id) ?? nothingOf(id) }];
    });
    found.set(
      unit.id,
      own ?? (before.length === 0 ? nothingOf(unit.id) : combined(unit, before, settings)),
    );
  }
  return found;
}
