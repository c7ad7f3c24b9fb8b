import { bandFaults } from "../measure/pace/band-faults.ts";
import { type Bands, type PaceStatus, paceBands, paceStatuses } from "../measure/pace/bands.ts";
import { type TrajectoryKind, trajectoryKinds } from "../measure/pace/trajectory.ts";
import { isDay } from "../measure/time.ts";
import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { type Pillar, pillars } from "../model/pillar.ts";
import type { Plan } from "../model/types.ts";

/**
 * What a score is formed from:
 *
 * - `attainment` - achieved ÷ required, what officials publish as "tỷ lệ đạt"
 * - `progress` - the share of the way from the baseline
 *
 * @category Scoring
 */
export const scoreMethods = ["attainment", "progress"] as const;

/**
 * One of {@link scoreMethods}.
 *
 * @category Scoring
 */
export type ScoreMethod = (typeof scoreMethods)[number];

/**
 * What to do with targets that have no score:
 *
 * - `reweight` - leave them out of both sides of the mean
 * - `zero` - count them as 0
 * - `error` - throw, naming each
 *
 * @category Scoring
 */
export const missingPolicies = ["reweight", "zero", "error"] as const;

/**
 * One of {@link missingPolicies}.
 *
 * @category Scoring
 */
export type MissingPolicy = (typeof missingPolicies)[number];

/**
 * Weights that replace the equal ones, from 0 to 1e9; those of the pillars not all 0. Only ratios matter.
 *
 * @category Scoring
 */
export interface Weights {
  /** By pillar; 1 where none is given. */
  readonly pillars?: Partial<Readonly<Record<Pillar, number>>>;
  /** By the id of a target; where none is given, the target's own, else an equal share. */
  readonly targets?: Readonly<Record<string, number>>;
}

/**
 * Options of {@link scorePlan}.
 *
 * @category Scoring
 */
export interface ScoreOptions {
  /** The day of assessment, `yyyy-mm-dd`: only what was known on it counts. */
  readonly asOf: string;
  /** The day whose targets are in question; the day of assessment unless given. */
  readonly horizon?: string;
  /** Weights; equal unless given. */
  readonly weights?: Weights;
  /** What to do with targets that have no score; `reweight` unless given. */
  readonly missing?: MissingPolicy;
  /** The coverage, 0 to 1, below which a score is withheld; 0.5 unless given. */
  readonly minimumCoverage?: number;
  /** What the score is formed from; `attainment` unless given. */
  readonly method?: ScoreMethod;
  /**
   * The day whose actual figures are the baseline of the targets that state none, `yyyy-mm-dd`: levels,
   * ranks and shares of units. Unless given, they have no baseline, no progress and no pace; nor on a day of
   * assessment before it.
   */
  readonly baseline?: string;
  /** How the way to a target is to be gone; `linear` unless given. Interim targets are those of the plan. */
  readonly trajectory?: TrajectoryKind;
  /** What a pace is told by; {@link paceBands} unless given. */
  readonly bands?: Bands<PaceStatus>;
}

/** The options with their defaults: what `card.method` echoes. */
export interface Settings {
  readonly asOf: string;
  readonly horizon: string;
  readonly missing: MissingPolicy;
  readonly minimumCoverage: number;
  readonly method: ScoreMethod;
  readonly baseline: string | null;
  readonly trajectory: TrajectoryKind;
  readonly bands: Bands<PaceStatus>;
  readonly pillarWeights: Readonly<Record<Pillar, number>>;
  readonly targetWeights: ReadonlyMap<string, number>;
}

const isWeight = (weight: unknown): boolean =>
  typeof weight === "number" && weight >= 0 && weight <= 1e9;

const dayFaults = (field: string, day: unknown): Issue[] =>
  typeof day === "string" && isDay(day)
    ? []
    : [badArgument([field], "a calendar day such as 2024-12-31", day)];

const optionFaults = (field: string, options: readonly string[], found: string): Issue[] =>
  options.includes(found) ? [] : [badArgument([field], options.join(" or "), found)];

const optionNames = [
  "asOf",
  "horizon",
  "weights",
  "missing",
  "minimumCoverage",
  "method",
  "baseline",
  "trajectory",
  "bands",
];

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;

function weightFaults(plan: Plan, weights: Weights): Issue[] {
  if (!isRecord(weights))
    return [badArgument(["weights"], "weights by pillar and by target", weights)];
  const wrong = (["pillars", "targets"] as const)
    .filter((field) => weights[field] !== undefined && !isRecord(weights[field]))
    .map((field) => badArgument(["weights", field], "an object of weights", weights[field]));
  const unknown = unknownFaults(["weights"], weights, ["pillars", "targets"]);
  return wrong.length > 0 ? wrong : [...unknown, ...entryFaults(plan, weights)];
}

function entryFaults(plan: Plan, weights: Weights): Issue[] {
  const byPillar = Object.entries(weights.pillars ?? {});
  const byTarget = Object.entries(weights.targets ?? {});
  const ids = new Set(plan.targets.map(({ id }) => id));
  const names: readonly string[] = pillars;
  const expected = "a number from 0 to 1e9";
  return [
    ...byPillar.flatMap(([pillar, weight]) => {
      const path = ["weights", "pillars", pillar];
      if (!names.includes(pillar)) return [badArgument(path, pillars.join(" or "), pillar)];
      return isWeight(weight) ? [] : [badArgument(path, expected, weight)];
    }),
    ...(pillars.every((pillar) => weights.pillars?.[pillar] === 0)
      ? [badArgument(["weights", "pillars"], "at least one weight above 0", weights.pillars)]
      : []),
    ...byTarget.flatMap(([id, weight]) => {
      const path = ["weights", "targets", id];
      if (!ids.has(id)) return [badArgument(path, "the id of a target of the plan", id)];
      return isWeight(weight) ? [] : [badArgument(path, expected, weight)];
    }),
  ];
}

/** The options with their defaults. @throws DxplanError `invalid-argument`, with every fault at once. */
export function settingsOf(plan: Plan, options: ScoreOptions): Settings {
  const { asOf, weights = {}, minimumCoverage = 0.5 } = options;
  const { horizon = asOf, missing = "reweight", method = "attainment" } = options;
  const { baseline, trajectory = "linear", bands = paceBands } = options;
  const isShare = isWeight(minimumCoverage) && minimumCoverage <= 1;
  const faults = [
    ...unknownFaults([], options, optionNames),
    ...dayFaults("asOf", asOf),
    ...(horizon === asOf ? [] : dayFaults("horizon", horizon)),
    ...optionFaults("missing", missingPolicies, missing),
    ...optionFaults("method", scoreMethods, method),
    ...(isShare ? [] : [badArgument(["minimumCoverage"], "a number from 0 to 1", minimumCoverage)]),
    ...(baseline === undefined ? [] : dayFaults("baseline", baseline)),
    ...optionFaults("trajectory", trajectoryKinds, trajectory),
    ...bandFaults(["bands"], bands, paceStatuses),
    ...weightFaults(plan, weights),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "scorePlan", faults);
  const { government = 1, economy = 1, society = 1 } = weights.pillars ?? {};
  return {
    asOf,
    horizon,
    missing,
    minimumCoverage,
    method,
    baseline: baseline ?? null,
    trajectory,
    bands,
    pillarWeights: { government, economy, society },
    targetWeights: new Map(Object.entries(weights.targets ?? {})),
  };
}
