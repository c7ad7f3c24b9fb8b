import { snap } from "../../measure/snap.ts";
import { asCalled } from "../../model/as-called.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { gapToPlace } from "../../rank/gap-to-place.ts";
import { lowestRoundingTo } from "../../rank/lowest-rounding-to.ts";
import { rank } from "../../rank/rank.ts";
import { roundHalfUp } from "../../rank/round-half-up.ts";
import type { IndexResult } from "../score/result.ts";
import { scoreIndex } from "../score/score-index.ts";
import type { IndexData } from "../score/table.ts";
import { arriving } from "./arrive.ts";
import { checkIds, checkOptions } from "./effort-options.ts";
import { heldRoute } from "./held.ts";
import type { Effort, EffortOptions, EffortReason } from "./result.ts";
import { waysOf } from "./ways.ts";

/** The score to reach; `null` if every unit has the place. */
function targetOf(
  { units }: IndexResult,
  { unit, node, score, place, decimals }: EffortOptions,
): number | null {
  const rounding = decimals === undefined ? {} : { decimals };
  const ranking = () => rank(units, { by: ({ nodes }) => nodes[node]?.score ?? null, ...rounding });
  const target = place === undefined ? score : gapToPlace(ranking(), unit, place).edge;
  if (target == null || decimals === undefined) return target ?? null;
  return lowestRoundingTo(roundHalfUp(target, decimals), decimals);
}

/**
 * The cheapest change of one unit's values that raises its score at a node to a target, or to a place while the
 * others stay where they are.
 *
 * Exact where the way is made of straight lines: components on linear scales, clamped ones too, under arithmetic
 * means. Then the score is a sum of what each component brings, and whoever brings most for its cost comes
 * first; a value from which a clamped scale still gives 0 has to be lifted before it brings anything, and whether
 * that pays is tried out.
 *
 * **Gotcha:** scales are held as they are. A scale that is fitted to a sample with the unit in it (`min-max`,
 * `z-score` …) moves if the unit becomes the best, and others move with it: then the place is to be checked by
 * scoring anew.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param options - The unit, the node, the score or the place, and what it costs to move each component.
 * @returns What to change, what it costs and the score that it reaches, or why there is none.
 * @throws DxplanError as `scoreIndex`; `invalid-argument` for unknown ids, costs that are not above 0, and unless
 *   there is either a score or a place.
 * @example
 * ```ts
 * const scale = { kind: "goalposts", low: 0, high: 100, clamp: true };
 * const index = defineIndex({
 *   id: "dti",
 *   components: ["portal", "cloud"].map((id) => ({ id, direction: "increase", scale })),
 *   nodes: [
 *     { id: "overall", mean: { kind: "arithmetic" }, weights: "equal", members: ["portal", "cloud"] },
 *   ],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * const rows = [{ unit: "a", values: { portal: 75, cloud: 25 } }];
 * const costs = { portal: { cost: 1 }, cloud: { cost: 2 } };
 * // From 0.5 to 0.75: the last 25 percent of the portal, then 25 of the cloud.
 * const { changes, total } = leastEffort(index, rows, { unit: "a", node: "overall", score: 0.75, costs });
 * [changes.map(({ component, to }) => [component, to]), total];
 * // => [[["cloud", 50], ["portal", 100]], 75]
 * ```
 * @category Composite
 */
export function leastEffort(
  index: IndexDefinition,
  data: IndexData,
  options: EffortOptions,
): Effort {
  checkOptions(options);
  const { unit, node, sample } = options;
  const scales = sample === undefined ? {} : { sample };
  const result = asCalled("leastEffort", () => scoreIndex(index, data, scales));
  checkIds(
    options,
    index,
    result.units.map((one) => one.unit),
  );
  const own = result.units.find((one) => one.unit === unit);
  const score = own?.nodes[node]?.score ?? null;
  const target = score === null ? null : targetOf(result, options);
  const nothing = { changes: [], total: null, reached: null };
  const none = (reason: EffortReason, most: number | null = null): Effort => ({
    unit,
    node,
    score,
    target,
    ...nothing,
    most,
    reason,
  });
  if (own === undefined || score === null) return none("missing-value");
  if (target === null || snap(score) >= snap(target)) return none("already-there");
  const { stretches, reason } = waysOf(index, result, own, options);
  if (reason !== null) return none(reason);
  const held = heldRoute(stretches, score, target);
  if (held.route === null) return none(held.reason, held.most);
  const route = arriving(held.route, stretches, target, index, data, { unit, node, ...scales });
  return { unit, node, score, target, ...route, most: held.most, reason: null };
}
