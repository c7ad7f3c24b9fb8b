import type { IndexData } from "../../composite/score/table.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { drawn, randomOf } from "../random/random.ts";
import { run } from "../run.ts";
import { checkOptions, methodOf, type SamplingOptions, wholeFaults } from "../sampling-options.ts";
import { type Study, studyOf } from "../study.ts";
import type { RobustnessResult, UnitRobustness } from "./result.ts";
import { risingOf, sharesOf, shareWithin, spreadOf } from "./spread.ts";

/**
 * Options of {@link robustness}.
 *
 * @category Robustness
 */
export interface RobustnessOptions extends SamplingOptions {
  /** The probability of being among so many of the first is told: 20 for "nhóm 20 tỉnh đứng đầu". */
  readonly places?: readonly number[];
}

/** The most scores that are kept: 400 MB of them, and as many places. */
const mostKept = 5e7;

function placesFaults({ places = [] }: RobustnessOptions): Issue[] {
  if (!Array.isArray(places)) return [badArgument(["places"], "a list of places", places)];
  return Array.from(places).flatMap((place, at) =>
    wholeFaults("places", 1, Number.MAX_SAFE_INTEGER, place).map((fault) => ({
      ...fault,
      path: ["places", at],
    })),
  );
}

function checkSize(units: number, samples: number): void {
  if (units * samples <= mostKept) return;
  const most = `${Math.floor(mostKept / units)} samples at most, of ${units} units`;
  throw new DxplanError("invalid-argument", "robustness", [
    badArgument(["samples"], most, samples),
  ]);
}

/** What was drawn of all units: a row of samples for each. */
interface Rows {
  readonly scores: Float64Array;
  readonly places: Float64Array;
}

/** The same of one unit, and by the index as it is: NaN for what there is not. */
interface Drawn extends Rows {
  readonly unit: string;
  readonly score: number | undefined;
  readonly rank: number | undefined;
}

function keep(rows: Float64Array, values: Float64Array, at: number): void {
  const samples = rows.length / values.length;
  for (let unit = 0; unit < values.length; unit += 1) {
    rows[unit * samples + at] = values[unit] ?? Number.NaN;
  }
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function unitOf({ unit, score, rank, ...drawn }: Drawn, asked: readonly number[]): UnitRobustness {
  const [places, scores] = [risingOf(drawn.places), risingOf(drawn.scores)];
  const isRanked = places.length > 0;
  return {
    unit,
    score: orNull(score),
    rank: orNull(rank),
    ranked: places.length,
    unranked: drawn.places.length - places.length,
    ranks: isRanked ? spreadOf(places) : null,
    scores: isRanked ? spreadOf(scores) : null,
    places: sharesOf(places),
    within: asked.map((last) => ({ places: last, probability: shareWithin(places, last) })),
    reason: isRanked ? null : "never-ranked",
  };
}

/** Each unit, in the order of the data. */
function unitsOf(study: Study, rows: Rows, samples: number, asked: readonly number[]) {
  const ranks = study.placesOf(study.given);
  return study.order.map((at) => {
    const part = (all: Float64Array) => all.subarray(at * samples, (at + 1) * samples);
    const [scores, places] = [part(rows.scores), part(rows.places)];
    const unit = study.units[at] ?? "";
    return unitOf({ unit, score: study.given[at], rank: ranks[at], scores, places }, asked);
  });
}

/**
 * Where each unit may stand, while weights, methods and data are drawn at random from what is not certain
 * about them: the Monte Carlo uncertainty analysis of the OECD/JRC Handbook on Constructing Composite
 * Indicators (2008), step 7.
 *
 * The shares of places are what stochastic multicriteria analysis calls acceptability indices. The same seed
 * gives the same result, whatever the order of the rows; to the last bit on every run-time, as long as no
 * geometric or power mean takes a logarithm.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param options - The node, what is not certain, the seed and how many samples are drawn.
 * @returns Places and scores of each unit over all samples.
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
 * const rows = [
 *   { unit: "a", values: { fibre: 90, services: 80 } },
 *   { unit: "b", values: { fibre: 70, services: 60 } },
 * ];
 * const { units } = await robustness(index, rows, {
 *   node: "all", weights: [{ kind: "any" }], seed: 1, samples: 100, places: [1],
 * });
 * // Ahead in both, a is first whatever the weights.
 * units.map(({ unit, ranks, within }) => [unit, ranks.mean, within[0].probability]);
 * // => [["a", 1, 1], ["b", 2, 0]]
 * ```
 * @category Robustness
 */
export async function robustness(
  index: IndexDefinition,
  data: IndexData,
  options: RobustnessOptions,
): Promise<RobustnessResult> {
  checkOptions("robustness", options, { places: placesFaults });
  const study = studyOf("robustness", index, data, options);
  const { samples } = options;
  checkSize(study.units.length, samples);
  const size = samples * study.units.length;
  const rows = { scores: new Float64Array(size), places: new Float64Array(size) };
  const random = randomOf(options.seed);
  const step = (at: number) => {
    const scores = study.scoresBy(study.inputs.map((input) => drawn(random, input.size)));
    keep(rows.scores, scores, at);
    keep(rows.places, study.placesOf(scores), at);
  };
  await run(samples, () => study.cells, step, options);
  return {
    index: index.id,
    node: options.node,
    method: methodOf(options),
    inputs: study.inputs.map(({ kind, ids }) => ({ kind, ids })),
    units: unitsOf(study, rows, samples, options.places ?? []),
  };
}
