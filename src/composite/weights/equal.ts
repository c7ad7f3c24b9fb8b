import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { refuse } from "../score/table.ts";
import type { ComponentWeight } from "./component-weight.ts";

const isId = (id: unknown): boolean => typeof id === "string" && id !== "";

function idFaults(ids: readonly string[]): Issue[] {
  if (!Array.isArray(ids) || ids.length === 0) {
    return [badArgument(["ids"], "a list of ids, one at least", ids)];
  }
  const seen = new Set<unknown>();
  return Array.from(ids).flatMap((id: unknown, at) => {
    const isNew = isId(id) && !seen.has(id);
    seen.add(id);
    return isNew ? [] : [badArgument(["ids", at], "the id of a component, each once", id)];
  });
}

/**
 * The same weight for each component: 1 ÷ the number of them.
 *
 * @param ids - The ids of the components, each once.
 * @returns One weight for each, in their order.
 * @throws DxplanError `invalid-argument` for no ids, for one that stands twice, and for what is no id.
 * @example
 * ```ts
 * equalWeights(["government", "economy"]);
 * // => [{ id: "government", weight: 0.5 }, { id: "economy", weight: 0.5 }]
 * ```
 * @category Composite
 */
export function equalWeights(ids: readonly string[]): readonly ComponentWeight[] {
  refuse("equalWeights", idFaults(ids));
  return ids.map((id) => ({ id, weight: 1 / ids.length }));
}
