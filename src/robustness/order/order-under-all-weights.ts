import type { IndexOptions } from "../../composite/score/settings.ts";
import type { IndexData } from "../../composite/score/table.ts";
import { byText } from "../../measure/order.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { nodeTable } from "../node-table.ts";
import { type Standing, standingOf } from "./dominance.ts";
import { type Profile, profilesIn } from "./profile.ts";
import type { OrderUnderAllWeights, UnitUnderAllWeights } from "./result.ts";

/** The same pair, seen from the other unit. */
const mirrored: Record<Standing, Standing> = {
  ahead: "behind",
  behind: "ahead",
  equal: "equal",
  crossed: "crossed",
  undecided: "undecided",
};

/** How often a unit stands to the others in each way, and whom it dominates. */
interface Tally {
  readonly counts: Record<Standing, number>;
  readonly dominated: string[];
}

const noTally = (): Tally => ({
  counts: { ahead: 0, behind: 0, equal: 0, crossed: 0, undecided: 0 },
  dominated: [],
});

function count({ counts, dominated }: Tally, standing: Standing, other: string): void {
  counts[standing] += 1;
  if (standing === "ahead") dominated.push(other);
}

function talliesOf(profiles: readonly Profile[]): readonly Tally[] {
  const tallies = profiles.map(noTally);
  profiles.forEach((one, left) => {
    for (let right = left + 1; right < profiles.length; right += 1) {
      const [other, own, theirs] = [profiles[right], tallies[left], tallies[right]];
      if (other === undefined || own === undefined || theirs === undefined) continue;
      const standing = standingOf(one, other);
      count(own, standing, other.unit);
      count(theirs, mirrored[standing], one.unit);
    }
  });
  return tallies;
}

const unitOf = (
  { unit }: Profile,
  { counts, dominated }: Tally,
  units: number,
): UnitUnderAllWeights => ({
  unit,
  dominates: counts.ahead,
  dominated: dominated.toSorted(byText),
  dominatedBy: counts.behind,
  equal: counts.equal,
  undecided: counts.undecided,
  best: 1 + counts.behind,
  worst: units - counts.ahead - counts.equal,
});

/** A sum over units in which every pair was counted twice. */
const pairsOf = (tallies: readonly Tally[], of: (counts: Tally["counts"]) => number): number =>
  tallies.reduce((total, { counts }) => total + of(counts), 0) / 2;

/**
 * What of the order at a node holds whatever the weights of its members are: one unit that is behind another at no
 * member and ahead at one is ahead under all weights above 0, and never behind under any. That holds for every
 * mean that rises with each score. At a weight of 0, where a minimum is the same, and where a 0 makes a
 * geometric or harmonic mean 0, the two may tie and share a place.
 *
 * Members that drop out do not count; those whose weight is 0 at present do. What coverage a unit has under other
 * weights is not looked at.
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
  const tallies = talliesOf(profiles);
  return {
    node,
    units: profiles.flatMap((profile, at) => {
      const own = tallies[at];
      return own === undefined ? [] : [unitOf(profile, own, profiles.length)];
    }),
    pairs: (profiles.length * (profiles.length - 1)) / 2,
    same: pairsOf(tallies, ({ ahead, behind, equal }) => ahead + behind + equal),
    undecided: pairsOf(tallies, ({ undecided }) => undecided),
    left,
  };
}
