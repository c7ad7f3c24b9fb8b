import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import type { RollUpColumn, Totals } from "./column.ts";
import type { RollUpColumnsOptions } from "./roll-up-columns.ts";
import type { RollUpTree } from "./tree.ts";

/** The columns of numbers that each rule reads. */
const inputs: Readonly<Record<RollUpColumn["rule"], readonly string[]>> = {
  sum: ["values"],
  minimum: ["values"],
  maximum: ["values"],
  "weighted-mean": ["values", "weights"],
  "ratio-of-sums": ["numerators", "denominators"],
};

const isRule = (rule: unknown): rule is RollUpColumn["rule"] =>
  typeof rule === "string" && Object.hasOwn(inputs, rule);

/** Whether every parent stands after its parts, so that one pass adds them up. */
function isTree(tree: unknown): boolean {
  const { leaves, uppers, parents } = fieldsOf(tree);
  if (!Array.isArray(leaves) || !Array.isArray(uppers) || !(parents instanceof Int32Array)) {
    return false;
  }
  return (
    parents.length === leaves.length + uppers.length &&
    parents.every((above, at) =>
      at < leaves.length
        ? above >= 0 && above < uppers.length
        : above === -1 || (above > at - leaves.length && above < uppers.length),
    )
  );
}

function columnFaults(column: unknown, at: number, size: number | null): Issue[] {
  const fields = fieldsOf(column);
  const { id, rule } = fields;
  const path = ["columns", at];
  if (typeof id !== "string") return [badArgument([...path, "id"], "the id of an indicator", id)];
  if (!isRule(rule)) {
    return [badArgument([...path, "rule"], `one of ${Object.keys(inputs).join(", ")}`, rule)];
  }
  const expected = `a Float64Array${size === null ? "" : ` of ${size} numbers`}`;
  const unknown = unknownFaults(path, fields, ["id", "rule", ...inputs[rule]]);
  const wrong = inputs[rule].filter((name) => {
    const numbers = fields[name];
    return !(numbers instanceof Float64Array && (size === null || numbers.length === size));
  });
  return [...unknown, ...wrong.map((name) => badArgument([...path, name], expected, fields[name]))];
}

function repeatedFaults(columns: readonly unknown[]): Issue[] {
  const ids = columns.map((column) => fieldsOf(column)["id"]);
  const first = new Map<unknown, number>();
  return ids.flatMap((id, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    const expected = `an id other than that of columns[${before}]`;
    return before === undefined || typeof id !== "string"
      ? []
      : [badArgument(["columns", at, "id"], expected, id)];
  });
}

function optionFaults(options: RollUpColumnsOptions): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "options, or nothing", options)];
  }
  const { minimumCoverage = 1 } = options;
  const isShare =
    typeof minimumCoverage === "number" && minimumCoverage >= 0 && minimumCoverage <= 1;
  return [
    ...unknownFaults([], options, ["minimumCoverage"]),
    ...(isShare ? [] : [badArgument(["minimumCoverage"], "a number from 0 to 1", minimumCoverage)]),
  ];
}

/** What is wrong with a call, but for the numbers themselves. */
export function faultsIn(
  tree: RollUpTree,
  columns: readonly RollUpColumn[],
  options: RollUpColumnsOptions,
): Issue[] {
  const isOne = isTree(tree);
  const size = isOne ? tree.leaves.length : null;
  const isList = Array.isArray(columns);
  return [
    ...(isOne ? [] : [badArgument(["tree"], "a tree, from rollUpTree", tree)]),
    ...(isList
      ? [
          ...Array.from(columns).flatMap((column, at) => columnFaults(column, at, size)),
          ...repeatedFaults(columns),
        ]
      : [badArgument(["columns"], "a list of columns", columns)]),
    ...optionFaults(options),
  ];
}

/** Columns with infinite numbers, which have been noticed on the way. */
export const infiniteFaults = (
  all: readonly { readonly column: RollUpColumn; readonly totals: Totals }[],
): Issue[] =>
  all.flatMap(({ column, totals }, at) =>
    totals.infinite
      ? [badArgument(["columns", at], "finite numbers, and NaN for what is missing", column.id)]
      : [],
  );
