import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { Plan, Target } from "../../model/types.ts";
import { idFaults } from "../checks.ts";
import type { Register } from "../register.ts";

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;

const isTarget = (target: Target): boolean => isRecord(target) && isRecord(target.quantity);

const lists = ["targets", "indicators", "goals", "tasks"] as const;

const isPlan = (plan: Plan): boolean =>
  isRecord(plan) &&
  lists.every((field) => Array.isArray(plan[field])) &&
  Array.from(plan.targets).every(isTarget) &&
  isRecord(plan.unit);

/** What is no plan, and a plan of a unit that the territory does not have. */
export function planFaults(plan: Plan, register: Register, path: Issue["path"]): Issue[] {
  if (!isPlan(plan)) return [badArgument(path, "a plan, from parsePlan or typed", plan)];
  const own = register.byId.get(plan.unit.id);
  const at = [...path, "unit"];
  if (own === undefined) {
    return [badArgument([...at, "id"], "the id of a unit of the territory", plan.unit.id)];
  }
  return own.tier === plan.unit.tier
    ? []
    : [badArgument([...at, "tier"], `${own.tier}, as in the territory`, plan.unit.tier)];
}

/** What is wrong with a plan, or with the id of a unit. */
export const unitFaults = (plan: Plan, register: Register, unit: string): Issue[] => [
  ...planFaults(plan, register, ["plan"]),
  ...idFaults("unit", unit, register),
];
