import { isRecord, listOf } from "../../measure/lint/shape.ts";
import { shapeFaults } from "../../measure/lint/shape-of-plan.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import type { Plan } from "../../model/types.ts";
import { idFaults } from "../checks.ts";
import type { Register } from "../register.ts";

/** A target with a quantity, and with the indicator that this needs. */
function isAsked(target: unknown): boolean {
  const { quantity, indicator } = fieldsOf(target);
  const { kind, targets } = fieldsOf(quantity);
  const isAlone = kind === "milestone" || kind === "statement" || Array.isArray(targets);
  return isRecord(quantity) && (isAlone || typeof indicator === "string");
}

const hasTargets = (item: unknown): boolean => Array.isArray(fieldsOf(item)["targets"]);

/** The lists of a plan, and what each of their items needs to be read here. */
const lists: readonly (readonly [
  "targets" | "indicators" | "goals" | "tasks",
  (item: unknown) => boolean,
])[] = [
  ["targets", isAsked],
  ["indicators", isRecord],
  ["goals", hasTargets],
  ["tasks", (task) => isRecord(task) && (task["targets"] === undefined || hasTargets(task))],
];

const isPlan = (plan: unknown): boolean =>
  isRecord(plan) &&
  isRecord(plan["unit"]) &&
  lists.every(([name, isRight]) => listOf(isRight)(plan[name]));

/** What is no plan as `parsePlan` gives it, as far as it is read. */
const shapeOf = (plan: Plan, path: Issue["path"]): Issue[] =>
  isPlan(plan)
    ? shapeFaults(plan, path)
    : [badArgument(path, "a plan, from parsePlan or typed", plan)];

/** What is no plan, and a plan of a unit that the territory does not have. */
export function planFaults(plan: Plan, register: Register, path: Issue["path"]): Issue[] {
  const faults = shapeOf(plan, path);
  if (faults.length > 0) return faults;
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
