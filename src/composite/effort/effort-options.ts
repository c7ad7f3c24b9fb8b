import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { refuse } from "../score/table.ts";
import type { EffortOptions } from "./result.ts";

const subject = "leastEffort";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function costFaults(id: string, cost: unknown): Issue[] {
  const path = ["options", "costs", id];
  if (!isRecord(cost)) return [badArgument(path, "a cost and, if it has one, a cap", cost)];
  const isAbove = Number.isFinite(cost["cost"]) && Number(cost["cost"]) > 0;
  const isCap = cost["cap"] === undefined || Number.isFinite(cost["cap"]);
  return [
    ...unknownFaults(path, cost, ["cost", "cap"]),
    ...(isAbove ? [] : [badArgument([...path, "cost"], "a number above 0", cost["cost"])]),
    ...(isCap ? [] : [badArgument([...path, "cap"], "a finite number", cost["cap"])]),
  ];
}

function aimFaults({ score, place }: EffortOptions): Issue[] {
  if ((score === undefined) === (place === undefined)) {
    return [badArgument(["options"], "a score or a place, one of them", { score, place })];
  }
  if (score !== undefined) {
    return Number.isFinite(score)
      ? []
      : [badArgument(["options", "score"], "a finite number", score)];
  }
  return Number.isSafeInteger(place) && Number(place) >= 1
    ? []
    : [badArgument(["options", "place"], "a whole number from 1", place)];
}

const decimalFaults = ({ decimals = 0 }: EffortOptions): Issue[] =>
  Number.isInteger(decimals) && decimals >= 0 && decimals <= 12
    ? []
    : [badArgument(["options", "decimals"], "a whole number from 0 to 12", decimals)];

const fields = ["unit", "node", "score", "place", "decimals", "costs", "sample"];

/** Throws what is wrong with the options by themselves. */
export function checkOptions(options: EffortOptions): void {
  const isOptions = isRecord(options);
  refuse(subject, isOptions ? [] : [badArgument(["options"], "an object", options)]);
  const { costs } = options;
  refuse(subject, [
    ...unknownFaults(["options"], options, fields),
    ...aimFaults(options),
    ...decimalFaults(options),
    ...(isRecord(costs)
      ? Object.entries(costs).flatMap(([id, cost]) => costFaults(id, cost))
      : [badArgument(["options", "costs"], "costs by the id of a component", costs)]),
  ]);
}

/** Throws what does not fit the index and the data. */
export function checkIds(
  { unit, node, costs }: EffortOptions,
  index: IndexDefinition,
  units: readonly string[],
): void {
  const components = new Set(index.components.map(({ id }) => id));
  refuse(subject, [
    ...(units.includes(unit)
      ? []
      : [badArgument(["options", "unit"], "the id of a unit of the data", unit)]),
    ...(index.nodes.some(({ id }) => id === node)
      ? []
      : [badArgument(["options", "node"], "the id of a node of the index", node)]),
    ...Object.keys(costs)
      .filter((id) => !components.has(id))
      .map((id) => badArgument(["options", "costs", id], "the id of a component", id)),
  ]);
}
