import type { IndexOptions } from "../../composite/score/settings.ts";
import type { IndexData } from "../../composite/score/table.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { nodeTable } from "../node-table.ts";
import { type Profile, profilesIn } from "./profile.ts";
import type { OrderUnderAllWeights, UnitUnderAllWeights } from "./result.ts";
import { type Tally, talliesOf } from "./tally.ts";

const unitOf = (
  { unit }: Profile,
  { counts, dominated }: Tally,
  units: number,
): UnitUnderAllWeights => ({
  unit,
  dominates: counts.ahead,
  dominated,
  dominatedBy: counts.behind,
  equal: counts.equal,
  undecided: counts.undecided,
  best: 1 + counts.alwaysBehind,
  worst: units - counts.ahead - counts.equal,
});

/** A sum over units in which every pair was counted twice. */
const pairsOf = (
  tallies: ReadonlyMap<string, Tally>,
  of: (counts: Tally["counts"]) => number,
): number => [...tallies.values()].reduce((total, { counts }) => total + of(counts), 0) / 2;

/**
 * What of the order at a node holds whatever the weights of its members are: one unit that is behind another at no
 * member and ahead at one is never behind under any. It is ahead under all weights above 0, unless the two share a
 * minimum, or a 0 makes its geometric mean, harmonic mean or power mean of an exponent below 0 nothing else: then
 * they may tie and share a place. At a weight of 0 they may tie under every mean.
 *
 * That is said of means as they are on paper: where weights or exponents leave less of a lead than the twelfth
 * digit of a score, the two tie as printed.
 *
 * Members that drop out do not count; those whose weight is 0 at present do. What coverage a unit has under other
 * weights is not looked at: places are those where every unit keeps its score.
 *
 * **Gotcha:** every unit is set against every other, and whom it dominates is listed. 11,000 communes at 20
 * members take some 5 seconds where scores cross; where they stand in one row, each before all the next, a minute and
 * 1.2 GB for 60 million ids.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param node - The id of a node.
 * @param options - What scales are fitted to, if not the data.
 * @returns For each unit whom it dominates, how many dominate it, and between which places it always is.
 * @throws DxplanError as `scoreIndex`; `invalid-argument` for an unknown node.
 * @example
 * ```ts
 * const scale = { kind: "goalposts", low: 0, high: 1, clamp: true };
 * const index = defineIndex({
 *   id: "dti",
 *   components: ["portal", "cloud"].map((id) => ({ id, direction: "increase", scale })),
 *   nodes: [
 *     { id: "overall", mean: { kind: "arithmetic" }, weights: "equal", members: ["portal", "cloud"] },
 *   ],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * const rows = [
 *   { unit: "a", values: { portal: 0.75, cloud: 0.5 } },
 *   { unit: "b", values: { portal: 0.25, cloud: 0.75 } },
 *   { unit: "c", values: { portal: 0.25, cloud: 0.5 } },
 * ];
 * // Both are ahead of c in one and behind in none; between the two it hangs on the weights.
 * orderUnderAllWeights(index, rows, "overall").units.map(({ best, worst }) => [best, worst]);
 * // => [[1, 2], [1, 2], [3, 3]]
 * ```
 * @category Robustness
 */
export function orderUnderAllWeights(
  index: IndexDefinition,
  data: IndexData,
  node: string,
  options: IndexOptions = {},
): OrderUnderAllWeights {
  const table = nodeTable("orderUnderAllWeights", index, data, node, options);
  const { profiles, left } = profilesIn(table);
  const tallies = talliesOf(table.mean, profiles);
  return {
    node,
    units: profiles.flatMap((profile) => {
      const own = tallies.get(profile.unit);
      return own === undefined ? [] : [unitOf(profile, own, profiles.length)];
    }),
    pairs: (profiles.length * (profiles.length - 1)) / 2,
    same: pairsOf(tallies, ({ ahead, behind, equal }) => ahead + behind + equal),
    undecided: pairsOf(tallies, ({ undecided }) => undecided),
    left,
  };
}
