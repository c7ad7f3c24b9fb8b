import type { IndexResult } from "../../composite/score/result.ts";
import type { IndexRow } from "../../composite/score/table.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import type { Register } from "../register.ts";
import { rowFaults } from "./carry-faults.ts";

/** The scores of a unit, by what they are of. */
export interface ScoreRow {
  readonly unit: string;
  readonly values: ReadonlyMap<string, number | null>;
}

const isRows = (scored: IndexResult | readonly IndexRow[]): scored is readonly IndexRow[] =>
  Array.isArray(scored);

/** Rows as they are; of units that have been scored, the score of each node. */
export function scoreRows(scored: IndexResult | readonly IndexRow[]): ScoreRow[] {
  if (isRows(scored)) {
    return scored.map(({ unit, values }) => ({ unit, values: new Map(Object.entries(values)) }));
  }
  return scored.units.map(({ unit, nodes }) => ({
    unit,
    values: new Map(Object.entries(nodes).map(([id, { score }]) => [id, score])),
  }));
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shapeFaults = (list: readonly unknown[], field: "values" | "nodes"): Issue[] =>
  Array.from(list).flatMap((row, at) =>
    isObject(fieldsOf(row)[field])
      ? []
      : [badArgument(["scored", at, field], "scores by id", fieldsOf(row)[field])],
  );

/** What is wrong with scores: neither rows nor a result, units that are unknown or stand twice, what is no number. */
export function scoreFaults(scored: unknown, register: Register): Issue[] {
  const { units } = fieldsOf(scored);
  const list = Array.isArray(scored) ? scored : units;
  if (!Array.isArray(list)) {
    return [badArgument(["scored"], "rows, or the result of scoreIndex", scored)];
  }
  const shape = shapeFaults(list, Array.isArray(scored) ? "values" : "nodes");
  if (shape.length > 0) return shape;
  const placed = (faults: readonly Issue[], more: Issue["path"]): Issue[] =>
    faults.map((fault) => ({ ...fault, path: ["scored", ...fault.path.slice(1, 2), ...more] }));
  const named = list.map((row) => ({ unit: fieldsOf(row)["unit"] }));
  const numbers = list.flatMap((row, at) =>
    Object.entries(fieldsOf(fieldsOf(row)["values"] ?? fieldsOf(row)["nodes"])).flatMap(
      ([id, one]) => {
        const value = Array.isArray(scored) ? one : fieldsOf(one)["score"];
        const isScore = value === null || value === undefined || Number.isFinite(value);
        const path = ["scored", at, "values", id];
        return isScore ? [] : [badArgument(path, "a finite number or null", value)];
      },
    ),
  );
  return [...placed(rowFaults(named, register), ["unit"]), ...numbers];
}
