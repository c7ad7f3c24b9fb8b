import type { MissingRule } from "../../model/composite.ts";
import type { IndexDefinition, IndexNode } from "../../model/types.ts";

/** What a node is formed by, beside its mean. */
export interface NodeRules {
  readonly missing: MissingRule;
  readonly minimumCoverage: number;
}

/** What the index says where the node says nothing. */
export const rulesOf = (index: IndexDefinition, node: IndexNode): NodeRules => ({
  missing: node.missing ?? index.missing,
  minimumCoverage: node.minimumCoverage ?? index.minimumCoverage,
});
