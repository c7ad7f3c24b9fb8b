import type { Columns } from "../../composite/score/table.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { unparsedIndexFaults } from "../../model/schemas/faults/composite.ts";
import type { IndexDefinition } from "../../model/types.ts";
import type { Input } from "./input.ts";
import { methodInput } from "./method-inputs.ts";
import type { Scope } from "./scope.ts";
import type { MethodUncertainty, Uncertainty } from "./uncertainty.ts";
import { isWeighed } from "./weights-inputs.ts";

type Path = Issue["path"];

function unknownIds(
  path: Path,
  ids: readonly string[] | undefined,
  known: readonly string[],
  expected: string,
): Issue[] {
  return (ids ?? []).flatMap((id, at) =>
    known.includes(id) ? [] : [badArgument([...path, at], expected, id)],
  );
}

/** Methods that their nodes and components cannot have. */
function unfit(method: MethodUncertainty, path: Path, index: IndexDefinition, scope: Scope) {
  const { indexBy } = methodInput(method, scope);
  return method.from.flatMap((found, at): Issue[] => {
    const [fault] = unparsedIndexFaults(indexBy(index, at));
    if (fault === undefined) return [];
    const [, which] = fault.path;
    const { id } = (method.kind === "mean" ? index.nodes : index.components)[Number(which)] ?? {};
    const expected = `a ${method.kind} that ${id} can have (${fault.expected})`;
    return [badArgument([...path, "from", at], expected, found)];
  });
}

/** What the nodes and components of an index, beneath a node, cannot be told of. */
export function scopeFaults(
  { weights = [], methods = [], data = [] }: Uncertainty,
  index: IndexDefinition,
  scope: Scope,
  { columns }: Columns,
): Issue[] {
  const nodes = scope.nodes.map(({ node }) => node.id);
  const weighed = scope.nodes.filter(isWeighed).map(({ node }) => node.id);
  const components = scope.components.map(({ id }) => id);
  const measured = components.filter((id) => columns.has(id));
  const node = "a node that counts in the score";
  const component = "a component that counts in the score";
  return [
    ...weights.flatMap((one, at) =>
      unknownIds(["weights", at, "nodes"], one.nodes, weighed, `${node}, with several members`),
    ),
    ...methods.flatMap((one, at) => {
      const path = ["methods", at];
      const faults =
        one.kind === "mean"
          ? unknownIds([...path, "nodes"], one.nodes, nodes, node)
          : unknownIds([...path, "components"], one.components, components, component);
      return faults.length > 0 ? faults : unfit(one, path, index, scope);
    }),
    ...data.flatMap((one, at) =>
      unknownIds(["data", at, "components"], one.components, measured, `${component}, with values`),
    ),
  ];
}

/** Inputs that are told twice, and no input at all. */
export function inputFaults(inputs: readonly Input[]): Issue[] {
  if (inputs.length === 0) {
    return [badArgument([], "weights, methods or data that are not certain", "none")];
  }
  const seen = new Set<string>();
  return inputs.flatMap(({ kind, ids }) =>
    ids.flatMap((id): Issue[] => {
      const key = `${kind} ${id}`;
      if (seen.has(key)) return [badArgument([], `the ${kind} of each once`, id)];
      seen.add(key);
      return [];
    }),
  );
}
