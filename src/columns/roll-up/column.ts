/**
 * Figures of many units, to be put together by a rule: NaN for a unit without.
 *
 * - `sum`, `minimum`, `maximum`: of the values
 * - `weighted-mean`: Σ weight × value ÷ Σ weights
 * - `ratio-of-sums`: 100 · Σ numerators ÷ Σ denominators
 *
 * @category Columns
 */
export type RollUpColumn =
  | {
      /** The id of the indicator. */
      readonly id: string;
      /** How it is put together. */
      readonly rule: "sum" | "minimum" | "maximum";
      /** The value of each leaf. */
      readonly values: Float64Array;
    }
  | {
      /** The id of the indicator. */
      readonly id: string;
      /** How it is put together. */
      readonly rule: "weighted-mean";
      /** The value of each leaf. */
      readonly values: Float64Array;
      /** The weight of each leaf, not below 0. */
      readonly weights: Float64Array;
    }
  | {
      /** The id of the indicator. */
      readonly id: string;
      /** How it is put together. */
      readonly rule: "ratio-of-sums";
      /** The numerator of each leaf, not below 0. */
      readonly numerators: Float64Array;
      /** The denominator of each leaf, not below 0. */
      readonly denominators: Float64Array;
    };

/**
 * An indicator put together for the units above, one row for each of `uppers`.
 *
 * @category Columns
 */
export interface RolledColumn {
  /** The id of the indicator. */
  readonly id: string;
  /** How it was put together. */
  readonly rule: RollUpColumn["rule"];
  /** The figure; NaN where there is none, too little is known, or the weights add up to 0. */
  readonly value: Float64Array;
  /** Σ numerators, or Σ weight × value, where there is a value; `null` for the other rules. */
  readonly numerator: Float64Array | null;
  /** Σ denominators, or Σ weights, where there is a value; `null` for the other rules. */
  readonly denominator: Float64Array | null;
  /** Leaves that are known ÷ all beneath; NaN without any. */
  readonly units: Float64Array;
  /** The same by weight; NaN where it is not known of all; `null` for the other rules. */
  readonly weight: Float64Array | null;
}

/** A tree as numbers alone. */
export interface Shape {
  readonly parents: Int32Array;
  readonly leaves: number;
  readonly uppers: number;
  /** How many leaves lie beneath each upper. */
  readonly sizes: Float64Array;
}

/** What is added up on the way. What is missing is rare: it is counted, not what is known. */
export interface Totals {
  /** Values, numerators, or weight × value. */
  readonly amount: Float64Array;
  /** How many leaves are not known. */
  readonly lacking: Float64Array;
  /** Denominators or weights of known leaves; `null` where there are none. */
  readonly weight: Float64Array | null;
  /** Denominators or weights of leaves that are not known; NaN where one has none. */
  readonly rest: Float64Array | null;
  /** Whether something that came in is infinite. */
  readonly infinite: boolean;
}
