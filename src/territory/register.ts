import { badArgument } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { fieldsOf } from "../model/schemas/faults/loose.ts";
import type { Territory, TerritoryUnit } from "./unit.ts";

/** A territory, looked at by id and from above. */
export interface Register {
  readonly units: readonly TerritoryUnit[];
  /** Each unit by its id. */
  readonly byId: ReadonlyMap<string, TerritoryUnit>;
  /** What belongs to each unit directly, in the order of the territory; none for a unit to which nothing does. */
  readonly children: ReadonlyMap<string, readonly TerritoryUnit[]>;
}

/** A territory is looked up many times; what is made of it is kept as long as it is there itself. */
const registers = /* @__PURE__ */ new WeakMap<Territory, Register>();

const isUnit = (unit: unknown): boolean => {
  const { id, name, tier, aliases, predecessors, successors } = fieldsOf(unit);
  const { vi, en } = fieldsOf(name);
  return (
    [id, tier, vi, en].every((text) => typeof text === "string") &&
    [aliases, predecessors, successors].every(
      (list) => Array.isArray(list) && list.every((text) => typeof text === "string"),
    )
  );
};

/** What belongs to each unit directly. */
function childrenIn(units: readonly TerritoryUnit[]): Register["children"] {
  const children = new Map<string, TerritoryUnit[]>();
  for (const unit of units) {
    if (unit.parent === undefined) continue;
    const siblings = children.get(unit.parent);
    if (siblings === undefined) children.set(unit.parent, [unit]);
    else siblings.push(unit);
  }
  return children;
}

/** What is no territory; two units of one id, of which every look-up would pass over the first in silence. */
function registerFaults(territory: Territory): Issue[] {
  const { units } = fieldsOf(territory);
  if (!Array.isArray(units) || !Array.from(units).every(isUnit)) {
    return [badArgument(["territory"], "a territory, from territory, or vietnam", territory)];
  }
  const ids = new Set<string>();
  for (const { id } of territory.units) {
    const expected = "units of ids of their own, as territory makes sure";
    if (ids.has(id)) return [badArgument(["territory", "units"], expected, id)];
    ids.add(id);
  }
  return [];
}

/** A territory by id and from above; one that is none is refused in the name of the function that was called. */
export function registerOf(territory: Territory, subject: string): Register {
  const known = registers.get(territory);
  if (known !== undefined) return known;
  const faults = registerFaults(territory);
  if (faults.length > 0) throw new DxplanError("invalid-argument", subject, faults);
  const { units } = territory;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const register = { units, byId, children: childrenIn(units) };
  registers.set(territory, register);
  return register;
}

/** The ids of everything beneath a unit, at any depth, in one walk. */
export function beneath({ children }: Register, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of children.get(next) ?? []) {
      // What came from JSON unchecked may lie on a ring.
      if (found.has(child.id)) continue;
      found.add(child.id);
      open.push(child.id);
    }
  }
  return found;
}
