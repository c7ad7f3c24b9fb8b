/** What units lack of a component or a node. */
export interface Gaps {
  /** 0 to 1 for each unit. */
  readonly coverage: Float64Array;
  /** The worst and the best score that missing values allow; NaN without bounds. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The worst and the best score that a missing value of a component allows; NaN without bounds. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Values that a straight line, not clamped, makes into scores: (value − zero) ÷ run. */
export interface Line {
  readonly values: Float64Array;
  readonly zero: number;
  readonly run: number;
}

/** Scores as a line that leaves each what it is, to the last bit. */
export const lineThrough = (scores: Float64Array): Line => ({ values: scores, zero: 0, run: 1 });

/** A component or a node over all units. Its columns are made when they are asked for, once. */
export interface ColumnState {
  /** The scores; NaN where there is none. */
  readonly score: () => Float64Array;
  /** What units lack; `null` where every unit has a score and lacks nothing beneath it. */
  readonly gaps: () => Gaps | null;
  /** What makes the scores, while nobody has asked for them: a sum may take them on the way. */
  readonly line: () => Line | null;
  /** Whether every unit surely has a score, which takes no scores to tell. */
  readonly isWhole: () => boolean;
  /** Whether no score is below 0. */
  readonly isPositive: () => boolean;
  /** Of a component what a missing score may be, whatever the unit; `null` for a node. */
  readonly ends: Ends | null;
}

/** A member of a node: its weight, above 0, and its state. */
export interface ColumnMember {
  readonly id: string;
  readonly weight: number;
  readonly state: ColumnState;
}

/** The coverage of a state: 1 where nothing lacks. */
export const coverageOf = (state: ColumnState): Float64Array =>
  state.gaps()?.coverage ?? new Float64Array(state.score().length).fill(1);

/** One end of what missing values allow: the score itself where nothing lacks. */
export const endOf = (state: ColumnState, end: "low" | "high"): Float64Array =>
  state.gaps()?.[end] ?? state.score();
