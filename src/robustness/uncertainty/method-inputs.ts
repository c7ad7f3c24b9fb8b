import type { IndexDefinition, Mean, Normaliser } from "../../model/types.ts";
import type { MethodInput } from "./input.ts";
import type { Scope } from "./scope.ts";
import type { MethodUncertainty } from "./uncertainty.ts";

const withMean = (
  index: IndexDefinition,
  ids: readonly string[],
  mean: Mean | undefined,
): IndexDefinition => ({
  ...index,
  nodes: index.nodes.map((node) =>
    ids.includes(node.id) && mean !== undefined ? { ...node, mean } : node,
  ),
});

const withScale = (
  index: IndexDefinition,
  ids: readonly string[],
  scale: Normaliser | undefined,
): IndexDefinition => ({
  ...index,
  components: index.components.map((component) =>
    ids.includes(component.id) && scale !== undefined ? { ...component, scale } : component,
  ),
});

/** The nodes or components that a method is of. */
const idsOf = (method: MethodUncertainty, { nodes, components }: Scope) =>
  method.kind === "mean"
    ? (method.nodes ?? nodes.map(({ node }) => node.id))
    : (method.components ?? components.map(({ id }) => id));

/** A method, as an input. */
export function methodInput(method: MethodUncertainty, scope: Scope): MethodInput {
  const ids = [...idsOf(method, scope)];
  const drawn = { ids, size: 1, choices: method.from.length };
  return method.kind === "mean"
    ? { ...drawn, kind: "mean", indexBy: (index, at) => withMean(index, ids, method.from[at]) }
    : { ...drawn, kind: "scale", indexBy: (index, at) => withScale(index, ids, method.from[at]) };
}
