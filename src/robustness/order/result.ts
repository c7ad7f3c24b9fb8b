/**
 * The place of a unit as far as it does not hang on weights.
 *
 * @category Robustness
 */
export interface UnitUnderAllWeights {
  /** The id of the unit. */
  readonly unit: string;
  /** How many units it dominates: behind them at no member, ahead at one. */
  readonly dominates: number;
  /** The ids of these, in their order. */
  readonly dominated: readonly string[];
  /** How many units dominate it. */
  readonly dominatedBy: number;
  /** How many others have its scores at every member: they tie with it whatever the weights are. */
  readonly equal: number;
  /** How many it cannot be set against, since one has a score that the other lacks. */
  readonly undecided: number;
  /** No weights above 0 give a better place: 1 + those that dominate it and are ahead under all of them. */
  readonly best: number;
  /** No weights above 0 give a worse place: all units, less those that it dominates and those that are equal. */
  readonly worst: number;
}

/**
 * What of an order does not hang on weights.
 *
 * @category Robustness
 */
export interface OrderUnderAllWeights {
  /** The id of the node. */
  readonly node: string;
  /** Each unit, in the order of the data. */
  readonly units: readonly UnitUnderAllWeights[];
  /** How many pairs of units there are. */
  readonly pairs: number;
  /** How many pairs stand in the same order under all weights, or tie: one dominates the other, or they are equal. */
  readonly same: number;
  /** How many pairs cannot be decided, since one has a score that the other lacks. */
  readonly undecided: number;
  /** The ids of units that have no score, and are in no pair. */
  readonly left: readonly string[];
}
