/**
 * A component, or a node, with its weight: a member of a node whose weights are `given`.
 *
 * @category Composite
 */
export interface ComponentWeight {
  /** The id of the component. */
  readonly id: string;
  /** Its share, 0 to 1. */
  readonly weight: number;
}

/**
 * Weights that scores give to their components, and what they rest on.
 *
 * @category Composite
 */
export interface DataWeights {
  /** One for each column, in the order of the columns; they sum to 1, but for rounding. */
  readonly weights: readonly ComponentWeight[];
  /** How many rows were used: those with a score in every column. */
  readonly rows: number;
  /** How many rows were left out, since a score is missing. */
  readonly left: number;
}

/**
 * The scores of many units by the id of a component: one for each unit, higher being better, `null` for one
 * that is missing. The same place in two columns is the same unit.
 *
 * @category Composite
 */
export type ScoreColumns = Readonly<Record<string, readonly (number | null)[]>>;
