import type { ResolvedBase } from "../measure/base.ts";
import type { History } from "../measure/history/history.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { Bands, PaceStatus } from "../measure/pace/bands.ts";
import type { Pace } from "../measure/pace/pace.ts";
import type { TrajectoryKind } from "../measure/pace/trajectory.ts";
import type { Status } from "../measure/status.ts";
import type { UnusedReason } from "../measure/unused.ts";
import type { Pillar, Standing } from "../model/pillar.ts";
import type { Tier } from "../model/tier.ts";
import type { Figure, Indicator, Observation, Target, Text, Unit } from "../model/types.ts";
import type { NotCountedReason } from "./counting.ts";
import type { NodeScore } from "./node.ts";
import type { MissingPolicy, ScoreMethod } from "./options.ts";

/**
 * A figure that is similar to what a target asks, and why it is not the same.
 *
 * @category Scoring
 */
export interface RelatedFigure {
  /** The figure. */
  readonly observation: Figure;
  /** Why it is not the same. */
  readonly why: Text;
}

/**
 * An observation that decided nothing.
 *
 * @category Scoring
 */
export interface UnusedObservation {
  /** The observation. */
  readonly observation: Observation;
  /** Why it decided nothing. */
  readonly reason: UnusedReason;
}

/**
 * What happened to a target after its deadline.
 *
 * @category Scoring
 */
export interface Afterwards {
  /** Whether it is met now. */
  readonly met: boolean;
  /** What says so. */
  readonly observations: readonly Observation[];
}

/**
 * Everything that a result of a target says beside the measurement itself.
 *
 * @category Scoring
 */
export interface TargetStanding {
  /** The target's id. */
  readonly id: string;
  /** The target. */
  readonly target: Target;
  /** The definition of its indicator; `null` if it has none. */
  readonly indicator: Indicator | null;
  /** Its pillar, or `general`. */
  readonly pillar: Standing;
  /** The offices that it binds. */
  readonly tiers: readonly Tier[];
  /** Its deadline; `null` if it has none. */
  readonly due: string | null;
  /** Where it stands on the day of assessment. */
  readonly status: Status;
  /** The attainment or the progress, clamped to 0 to 1; `null` where there is none. */
  readonly score: number | null;
  /** Whether it counts in its pillar's score. */
  readonly counts: boolean;
  /** Why it does not count. */
  readonly notCounted: NotCountedReason | null;
  /** Its share of its pillar's weight, 0 to 1; 0 if it does not count. */
  readonly weight: number;
  /** The observation that decided; several if they conflict, or if a growth spans them; none if there is none. */
  readonly observations: readonly Observation[];
  /** What a change, a growth or a progress was counted from; `null` if nothing. */
  readonly base: ResolvedBase | null;
  /** How it comes on in time: what is expected, its pace, and what is required per year. */
  readonly pace: Pace;
  /** What each day's figures said: since when it is met, and whether it was before. */
  readonly history: History;
  /** How many calendar days before the day of assessment lies the day that the value speaks of; `null` without one. */
  readonly age: number | null;
  /** What happened after a passed deadline; `null` if nothing is known. */
  readonly afterwards: Afterwards | null;
  /** Figures that are similar: shown, never scored. */
  readonly related: readonly RelatedFigure[];
}

/**
 * A target on a card: the measurement, told apart by `kind`, and where the target stands.
 *
 * @category Scoring
 */
export type TargetResult = Measurement & TargetStanding;

/**
 * How a card was formed: every option, with the defaults that were taken.
 *
 * @category Scoring
 */
export interface CardMethod {
  /** What scores are formed from. */
  readonly score: ScoreMethod;
  /** How members become a node. */
  readonly mean: "weighted-arithmetic";
  /** The day whose targets are in question. */
  readonly horizon: string;
  /** What is done with targets that have no score. */
  readonly missing: MissingPolicy;
  /** The coverage below which a score is withheld. */
  readonly minimumCoverage: number;
  /** The day whose figures are the baseline of targets that state none; `null` for none. */
  readonly baseline: string | null;
  /** How the way to a target is to be gone. */
  readonly trajectory: TrajectoryKind;
  /** What a pace is told by. */
  readonly bands: Bands<PaceStatus>;
  /** The weight of each pillar. */
  readonly pillarWeights: Readonly<Record<Pillar, number>>;
}

/**
 * A plan measured against observations on one day.
 *
 * @category Scoring
 */
export interface Card {
  /** The plan's id. */
  readonly plan: string;
  /** The plan's unit. */
  readonly unit: Unit;
  /** The day of assessment. */
  readonly asOf: string;
  /** How it was formed. */
  readonly method: CardMethod;
  /** The mean of the pillars. */
  readonly overall: NodeScore;
  /** Each pillar. */
  readonly pillars: Readonly<Record<Pillar, NodeScore>>;
  /** What stands above the pillars: outside `overall`, since a rank by an index already sums them. */
  readonly general: NodeScore;
  /** Every commitment, in the order of the plan. */
  readonly targets: readonly TargetResult[];
  /** Every observation that decided nothing, with the reason; in an order of its own. */
  readonly unused: readonly UnusedObservation[];
  /** Whether any, or every, observation that decided something is made up. */
  readonly synthetic: "none" | "some" | "all";
}
