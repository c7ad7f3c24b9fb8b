import type { IndexOptions } from "../../composite/score/settings.ts";
import type { IndexData } from "../../composite/score/table.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { nodeTable } from "../node-table.ts";
import { commonInterval } from "./common-interval.ts";
import { blocksIn } from "./neighbours.ts";
import { noRankingInterval } from "./no-interval.ts";
import type { RankingIntervals } from "./result.ts";

/**
 * Within which weight of each member a whole ranking holds, while the other weights keep their proportions: the
 * narrowest of the intervals of all neighbours, and which of them decide. If every unit stays ahead of the next,
 * all do. Units of the same score are not held together: other weights may tell them apart. It takes a few looks at
 * each unit for each member, however many of them tie.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param node - The id of a node with an arithmetic mean.
 * @param options - What scales are fitted to, if not the data.
 * @returns An interval for each member with the pairs that tie at its ends, and the units that were left out.
 * @throws DxplanError as `scoreIndex`; `invalid-argument` for an unknown node.
 * @example
 * ```ts
 * const scale = { kind: "goalposts", low: 0, high: 1, clamp: true };
 * const members = [{ id: "portal", weight: 1 }, { id: "cloud", weight: 1 }];
 * const index = defineIndex({
 *   id: "dti",
 *   components: members.map(({ id }) => ({ id, direction: "increase", scale })),
 *   nodes: [{ id: "overall", mean: { kind: "arithmetic" }, weights: "given", members }],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * const rows = [
 *   { unit: "a", values: { portal: 0.75, cloud: 0.5 } },
 *   { unit: "b", values: { portal: 0.25, cloud: 0.75 } },
 *   { unit: "c", values: { portal: 0.5, cloud: 0 } },
 * ];
 * const [portal] = rankingIntervals(index, rows, "overall").weights;
 * // a and b tie at 1 to 2; b and c, 0.25 behind in portal and 0.75 ahead in cloud, at 3 to 1.
 * [portal.low, portal.high, portal.highPair];
 * // => [1 / 3, 0.75, { ahead: "b", behind: "c" }]
 * ```
 * @category Robustness
 */
export function rankingIntervals(
  index: IndexDefinition,
  data: IndexData,
  node: string,
  options: IndexOptions = {},
): RankingIntervals {
  const table = nodeTable("rankingIntervals", index, data, node, options);
  const { blocks, left } = blocksIn(table);
  const isPlain = table.mean.kind === "arithmetic";
  const reason = isPlain ? "no-pair" : "other-mean";
  const weights = table.members.map((member, at) =>
    isPlain && blocks.length > 1
      ? commonInterval(table, blocks, member, at)
      : noRankingInterval(member, reason),
  );
  return { node, weights, left };
}
