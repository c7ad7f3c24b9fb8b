import { prepareIndex, scorePrepared } from "../../columns/prepare.ts";
import { type IndexData, refuse } from "../../composite/score/table.ts";
import { asCalled } from "../../model/as-called.ts";
import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { compareRankings } from "../../rank/compare-rankings.ts";
import { movement } from "../../rank/movement.ts";
import { type Ranking, rank } from "../../rank/rank.ts";
import { beneath } from "../beneath.ts";
import { refuseUnknownNode } from "../node-table.ts";
import type { LeaveOneOut, LeaveOneOutOptions, LeftOut, RankedScore } from "./result.ts";
import { weightsWithout } from "./weights-without.ts";

const subject = "leaveOneOut";

interface UnitScore {
  readonly unit: string;
  readonly score: number | null;
}

const scoresOf = (units: readonly string[], column: Float64Array | undefined): UnitScore[] =>
  units.map((unit, at) => {
    const score = column?.[at] ?? Number.NaN;
    return { unit, score: Number.isNaN(score) ? null : score };
  });

/** Each unit with its place, in the order of the data. */
function placed(scores: readonly UnitScore[], ranking: Ranking<UnitScore>): readonly RankedScore[] {
  const places = new Map(ranking.ranked.map(({ id, rank }) => [id, rank]));
  return scores.map(({ unit, score }) => ({ unit, score, rank: places.get(unit) ?? null }));
}

function optionsOf(options: LeaveOneOutOptions) {
  const isRecord = typeof options === "object" && options !== null;
  refuse(
    subject,
    isRecord
      ? unknownFaults(["options"], options, ["sample", "decimals"])
      : [badArgument(["options"], "options, or nothing", options)],
  );
  const { sample, decimals } = options;
  return {
    index: sample === undefined ? {} : { sample },
    rank: decimals === undefined ? {} : { decimals },
  };
}

/** What changes when a part of an index is left out. */
function leftOut(
  { without, kind }: Pick<LeftOut, "without" | "kind">,
  scores: readonly UnitScore[],
  ranking: Ranking<UnitScore>,
  full: Ranking<UnitScore>,
): LeftOut {
  const moves = new Map(movement(full, ranking).map((move) => [move.id, move]));
  return {
    without,
    kind,
    units: placed(scores, ranking).map((one) => {
      const { placesGained = null, reason = "unranked" } = moves.get(one.unit) ?? {};
      return { ...one, placesGained, reason };
    }),
    comparison: compareRankings(full, ranking),
  };
}

function withoutEach(
  index: IndexDefinition,
  data: IndexData,
  node: string,
  settings: ReturnType<typeof optionsOf>,
): LeaveOneOut {
  const prepared = prepareIndex(index, data, settings.index);
  refuseUnknownNode(subject, index, node);
  const { units } = prepared.data;
  const rankingOf = (scores: readonly UnitScore[]) =>
    rank(scores, { by: ({ score }) => score, ...settings.rank });
  const fullScores = scoresOf(units, scorePrepared(prepared).get(node));
  const full = rankingOf(fullScores);
  const within = beneath(index, node);
  const dropsOut = (id: string) => prepared.states.get(id) === null;
  const parts = [
    ...index.components.map(({ id }) => ({ without: id, kind: "component" as const })),
    ...index.nodes.map(({ id }) => ({ without: id, kind: "node" as const })),
  ].filter(({ without }) => within.has(without));
  return {
    node,
    full: placed(fullScores, full),
    variants: parts.map((part) => {
      const weights = weightsWithout(index, part.without, dropsOut);
      const scores = scoresOf(units, scorePrepared(prepared, weights).get(node));
      return leftOut(part, scores, rankingOf(scores), full);
    }),
  };
}

/**
 * The scores and places at a node without each component and without each node beneath it: what each does to the
 * ranking.
 *
 * What is left out is taken from every node that it is a member of, as if the index had been defined without it:
 * the other members share its weight, a node of maxima has so many points less, and a node with nothing left
 * drops out itself. A component that is in a node and beside it is gone from both; a node's components stay where
 * they stand elsewhere. Scales do not change.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param node - The id of the node whose scores are ranked.
 * @param options - What scales are fitted to, and how scores are rounded before they are ranked.
 * @returns The full scores, and beside them those of every variant; `null` scores where nothing is left.
 * @throws DxplanError as `scoreIndex`, also where what is left lacks what `missing: "error"` asks for;
 *   `invalid-argument` for an unknown node.
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
 *   { unit: "a", values: { portal: 1, cloud: 0.25 } },
 *   { unit: "b", values: { portal: 0.5, cloud: 0.5 } },
 * ];
 * const [withoutPortal] = leaveOneOut(index, rows, "overall").variants;
 * withoutPortal.units.map(({ score, placesGained }) => [score, placesGained]);
 * // => [[0.25, -1], [0.5, 1]]
 * ```
 * @category Robustness
 */
export function leaveOneOut(
  index: IndexDefinition,
  data: IndexData,
  node: string,
  options: LeaveOneOutOptions = {},
): LeaveOneOut {
  const settings = optionsOf(options);
  return asCalled(subject, () => withoutEach(index, data, node, settings));
}
