import { type IndexData, refuse } from "../../composite/score/table.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { randomOf } from "../random/random.ts";
import {
  checkOptions,
  methodOf,
  mostSamples,
  type SamplingOptions,
  wholeFaults,
} from "../sampling-options.ts";
import { type Study, studyOf } from "../study.ts";
import type { SobolResult } from "./result.ts";
import { saltelli } from "./saltelli.ts";
import { analysisOf } from "./shares.ts";

/**
 * Options of {@link sobol}.
 *
 * @category Robustness
 */
export interface SobolOptions extends SamplingOptions {
  /** The unit whose score is looked at beside the shift of ranks; none unless given. */
  readonly unit?: string;
  /** How many resamples the intervals of the indices are from; none, and no intervals, unless given. */
  readonly resamples?: number;
}

const unitFaults = ({ unit }: SobolOptions): Issue[] =>
  unit === undefined || typeof unit === "string"
    ? []
    : [badArgument(["unit"], "the id of a unit", unit)];

/** By how many places units move in the mean; NaN if none has a place both before and after. */
function meanShift(before: Float64Array, after: Float64Array): number {
  let [total, count] = [0, 0];
  before.forEach((place, at) => {
    const shift = Math.abs((after[at] ?? Number.NaN) - place);
    if (Number.isNaN(shift)) return;
    total += shift;
    count += 1;
  });
  return total / count;
}

/** The outcomes of what is drawn: the shift of ranks, and the score of a unit. */
function outcomesBy(study: Study, unit: string | undefined) {
  const before = study.placesOf(study.given);
  const at = unit === undefined ? -1 : study.units.indexOf(unit);
  return (draws: readonly Float64Array[]): readonly number[] => {
    const scores = study.scoresBy(draws);
    return [meanShift(before, study.placesOf(scores)), scores[at] ?? Number.NaN];
  };
}

/**
 * What uncertain weights, methods and data have to do with a ranking: which of them its shifts come from, alone
 * (first-order indices) and together with the others (total indices). The index is scored samples × (inputs + 2)
 * times.
 *
 * The shift of ranks is the mean over the units of |rank − rank by the index as it is|, as in the package COINr.
 * First-order indices after Saltelli and others (2010), total ones after Jansen (1999), in Computer Physics
 * Communications 181 and 117; intervals by the percentile bootstrap.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param options - The node, what is not certain, the seed, how many samples are drawn.
 * @returns For each outcome the indices of every input.
 * @throws DxplanError as a rejection: `invalid-argument` for options out of range, for what the index does
 *   not have, and for what `scoreIndex` refuses; `missing-value` where a node takes no missing score. The
 *   signal's reason, if it stops the run.
 * @example
 * ```ts
 * const scale = { kind: "goalposts", low: 0, high: 100, clamp: true };
 * const index = defineIndex({
 *   id: "two",
 *   components: ["fibre", "services"].map((id) => ({ id, direction: "increase", scale })),
 *   nodes: [{ id: "all", mean: { kind: "arithmetic" }, weights: "equal", members: ["fibre", "services"] }],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * const rows = [{ unit: "a", values: { fibre: 50, services: 50 } }];
 * const { analyses } = await sobol(index, rows, {
 *   node: "all", unit: "a", weights: [{ kind: "any" }], seed: 1, samples: 100,
 * });
 * // 50 and 50 are 50, whatever the weights; and alone it is first.
 * analyses.map(({ outcome, mean, reason }) => [outcome, mean, reason]);
 * // => [["rank-shift", 0, "no-variation"], ["score", 0.5, "no-variation"]]
 * ```
 * @category Robustness
 */
export async function sobol(
  index: IndexDefinition,
  data: IndexData,
  options: SobolOptions,
): Promise<SobolResult> {
  checkOptions("sobol", options, {
    unit: unitFaults,
    resamples: ({ resamples = 0 }) => wholeFaults("resamples", 0, mostSamples, resamples),
  });
  const study = studyOf("sobol", index, data, options);
  const { samples, resamples = 0, unit } = options;
  const isUnit = unit === undefined || study.units.includes(unit);
  refuse("sobol", isUnit ? [] : [badArgument(["unit"], "the id of a unit of the data", unit)]);
  const evaluator = {
    sizes: study.inputs.map(({ size }) => size),
    outcomes: unit === undefined ? 1 : 2,
    evaluate: outcomesBy(study, unit),
    cells: study.cells,
  };
  const random = randomOf(options.seed);
  const [shift = null, score = null] = await saltelli(
    evaluator,
    { samples, resamples },
    random,
    options,
  );
  const ofShift = {
    outcome: "rank-shift",
    unit: null,
    ...analysisOf(shift, study.inputs),
  } as const;
  const ofScore = (of: string) =>
    ({ outcome: "score", unit: of, ...analysisOf(score, study.inputs) }) as const;
  return {
    index: index.id,
    node: options.node,
    method: methodOf(options),
    resamples,
    evaluations: samples * (study.inputs.length + 2),
    analyses: unit === undefined ? [ofShift] : [ofShift, ofScore(unit)],
  };
}
