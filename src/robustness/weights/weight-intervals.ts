import type { IndexOptions } from "../../composite/score/settings.ts";
import { type IndexData, refuse } from "../../composite/score/table.ts";
import { snap } from "../../measure/snap.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { type NodeRow, type NodeTable, nodeTable } from "../node-table.ts";
import { noInterval } from "./no-interval.ts";
import { pairIntervals } from "./pair-interval.ts";
import type { PairIntervals, WeightReason } from "./result.ts";

const subject = "weightIntervals";

/** The two units of a pair. */
function rowsOf({ rows }: NodeTable, pair: readonly [string, string]): readonly NodeRow[] {
  const isPair = Array.isArray(pair) && pair.length === 2 && pair[0] !== pair[1];
  refuse(subject, isPair ? [] : [badArgument(["pair"], "the ids of two units", pair)]);
  const found = pair.map((id) => rows.find(({ unit }) => unit === id));
  refuse(
    subject,
    found.flatMap((row, at) =>
      row === undefined
        ? [badArgument(["pair", at], "the id of a unit of the data", pair[at])]
        : [],
    ),
  );
  return found.flatMap((row) => row ?? []);
}

/** Why a pair has no order that could hold, or `null`. */
function whyNone({ mean }: NodeTable, pair: readonly NodeRow[]): WeightReason | null {
  if (mean.kind !== "arithmetic") return "other-mean";
  const scores = pair.map(({ score }) => score);
  if (scores.includes(null)) return "no-score";
  return new Set(scores.map((score) => snap(score ?? 0))).size === 1 ? "tie" : null;
}

/** The higher score first. */
const byScore = (left: NodeRow, right: NodeRow): number => (right.score ?? 0) - (left.score ?? 0);

/**
 * Within which weight of each member the present order of two units holds, while the other weights keep their
 * proportions among themselves: exact, since the lead of one unit over the other, t·own + (1 − t)·rest, is a
 * straight line in the share t, and 0 at rest ÷ (rest − own). Stability intervals of one weight at a time as in
 * B. Mareschal, Weight stability intervals in multicriteria decision aid, European Journal of Operational
 * Research 33 (1988).
 *
 * A score that stands for a missing one (`zero`, `peer-mean`) is taken as it counts. What coverage a unit has
 * under other weights is not looked at.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param node - The id of a node with an arithmetic mean.
 * @param pair - The ids of two units, in any order.
 * @param options - What scales are fitted to, if not the data.
 * @returns Who is ahead, and an interval for each member, 0 to 1, or why there is none.
 * @throws DxplanError as `scoreIndex`; `invalid-argument` for an unknown node or unit, and the same unit twice.
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
 * ];
 * // a is ahead by 0.5 in portal and behind by 0.25 in cloud: equal at 1 to 2.
 * weightIntervals(index, rows, "overall", ["a", "b"]).weights.map(({ low, high }) => [low, high]);
 * // => [[1 / 3, 1], [0, 2 / 3]]
 * ```
 * @category Robustness
 */
export function weightIntervals(
  index: IndexDefinition,
  data: IndexData,
  node: string,
  pair: readonly [string, string],
  options: IndexOptions = {},
): PairIntervals {
  const table = nodeTable(subject, index, data, node, options);
  const rows = rowsOf(table, pair);
  const reason = whyNone(table, rows);
  const [ahead, behind] = rows.toSorted(byScore);
  if (reason !== null || ahead === undefined || behind === undefined) {
    const weights = table.members.map((member) => noInterval(member, reason ?? "no-pair"));
    return { node, ahead: null, behind: null, weights };
  }
  const weights = pairIntervals(table, ahead, behind);
  return { node, ahead: ahead.unit, behind: behind.unit, weights };
}
