/**
 * A value on a day.
 *
 * @category Time
 */
export interface DatedValue {
  /** The calendar day. */
  readonly date: string;
  /** The value. */
  readonly value: number;
}

/**
 * How the way from a baseline to a target is to be gone, τ being the share of the time that is gone:
 *
 * - `linear` - τ of the way
 * - `front-loaded` - 1 − (1 − τ)ᵖ: more at first
 * - `back-loaded` - τᵖ: more at the end
 * - `steps` - nothing before an interim target is due, then all that it asks
 * - `lines` - straight lines from the baseline over the interim targets to the target
 *
 * @category Time
 */
export const trajectoryKinds = ["linear", "front-loaded", "back-loaded", "steps", "lines"] as const;

/**
 * One of {@link trajectoryKinds}.
 *
 * @category Time
 */
export type TrajectoryKind = (typeof trajectoryKinds)[number];

/**
 * A trajectory with what its kind needs.
 *
 * @category Time
 */
export type Trajectory =
  | { readonly kind: "linear" }
  | {
      readonly kind: "front-loaded" | "back-loaded";
      /** How strongly, above 1; 2 unless given. */
      readonly power?: number;
    }
  | {
      readonly kind: "steps" | "lines";
      /** What is to be reached on the way, on days between the baseline and the deadline. */
      readonly interim: readonly DatedValue[];
    };

/**
 * The way from where an indicator stood to where it is to be.
 *
 * @category Time
 */
export interface Way {
  /** Where it stood. */
  readonly baseline: DatedValue;
  /** Where it is to be: the day is the deadline. */
  readonly target: DatedValue;
}
