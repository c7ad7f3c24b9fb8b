import type { Observation, Plan, Text } from "../../model/types.ts";
import { type Steepest, steepestByDefault } from "./steepest.ts";

/**
 * Indicators of similar names that are not one, and why.
 *
 * @category Linting
 */
export interface NamesakeGroup {
  /** The ids of the indicators. */
  readonly indicators: readonly string[];
  /** What differs between them. */
  readonly why: Text;
  /**
   * Whether they are near enough that a step back from one to the other is worth a look. The targets on them are set
   * beside each other only where this is `true`; a group without it is kept apart.
   */
  readonly comparable?: boolean;
}

/**
 * Options of {@link lintPlan}.
 *
 * @category Linting
 */
export interface LintOptions {
  /** Plans to set it beside: the nation's, earlier ones of the unit. One of the plan's own id is left out. */
  readonly against?: readonly Plan[];
  /**
   * Which indicators of other plans are like the plan's own: of these groups the ones that are `comparable`; none
   * unless given.
   */
  readonly namesakes?: readonly NamesakeGroup[];
  /** What has been reported, of any unit: to look up a base or a baseline that is given by its day. */
  readonly observations?: readonly Observation[];
  /** The steepest rates that are taken for possible, in place of {@link steepestByDefault}. */
  readonly steepest?: Partial<Steepest>;
}

/** The options with their defaults. */
export interface LintSettings {
  readonly against: readonly Plan[];
  readonly namesakes: readonly NamesakeGroup[];
  readonly observations: readonly Observation[];
  readonly steepest: Steepest;
}

/** The options with their defaults. */
export const settingsOf = ({
  against = [],
  namesakes = [],
  observations = [],
  steepest = {},
}: LintOptions): LintSettings => ({
  against,
  namesakes,
  observations,
  steepest: { ...steepestByDefault, ...steepest },
});
