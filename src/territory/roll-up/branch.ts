import { sortedBy } from "../../measure/order.ts";
import type { Register } from "../register.ts";
import { tierOn } from "../tier-on.ts";
import type { TerritoryUnit } from "../unit.ts";
import { depthOf } from "./options.ts";

/** A unit with what lies beneath it on a day. A leaf's figure is put together; above it, one can only stand in. */
export interface Branch {
  readonly unit: TerritoryUnit;
  /** None for a leaf. */
  readonly children: readonly Branch[];
  /** How many leaves it holds: 1 for a leaf. */
  readonly leaves: number;
}

/**
 * What lies beneath a unit on a day, down to a tier. Leaves are the units of that tier, a unit above it with
 * nothing beneath (whose parts the territory does not list), and one below it that hangs directly from a unit above.
 */
export function branchOf(
  register: Register,
  unit: TerritoryUnit,
  day: string,
  lowest: number,
): Branch {
  const depth = depthOf(unit.tier);
  const below = depth >= lowest ? [] : (register.children.get(unit.id) ?? []);
  // A child of a tier below: what came from JSON unchecked may lie on a ring.
  const then = below.filter((child) => tierOn(child, day) !== null && depthOf(child.tier) > depth);
  const children = sortedBy(then, ({ id }) => id).map((child) =>
    branchOf(register, child, day, lowest),
  );
  const leaves = children.reduce((sum, child) => sum + child.leaves, 0);
  return { unit, children, leaves: children.length === 0 ? 1 : leaves };
}

/** The depth of the lowest unit beneath a unit on a day; its own without any. */
export function lowestBeneath(register: Register, unit: TerritoryUnit, day: string): number {
  const deepest = (branch: Branch): number =>
    branch.children.reduce(
      (depth, child) => Math.max(depth, deepest(child)),
      depthOf(branch.unit.tier),
    );
  return deepest(branchOf(register, unit, day, Infinity));
}
