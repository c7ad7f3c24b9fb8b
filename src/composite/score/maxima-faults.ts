import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { weightedNodes } from "./weights.ts";

/** Beyond it, what is weighed by shares of it is lost. */
const most = 1e300;

/** Points of members that stand in many nodes over many levels may add up to more than can be counted. */
export function maximaFaults(index: IndexDefinition): Issue[] {
  const places = new Map(index.nodes.map(({ id }, at) => [id, at]));
  return weightedNodes(index).flatMap(({ node: { id, weights }, members }) => {
    const total = members.reduce((sum, { weight }) => sum + weight, 0);
    const path = ["nodes", places.get(id) ?? id, "members"];
    return weights !== "maxima" || total <= most
      ? []
      : [badArgument(path, `maxima that add up to at most ${most}`, total)];
  });
}
