import { aNumber, refuseFaults } from "./check.ts";

/**
 * Why {@link levelRatio} gives no ratio:
 *
 * - `zero-target` - nothing can be divided by a target of 0
 * - `overflow` - the ratio is beyond the numbers that a computer can hold
 *
 * @category Methods of others
 */
export const levelRatioReasons = ["zero-target", "overflow"] as const;

/**
 * One of {@link levelRatioReasons}.
 *
 * @category Methods of others
 */
export type LevelRatioReason = (typeof levelRatioReasons)[number];

/**
 * What {@link levelRatio} reads; both numbers in the same unit.
 *
 * @category Methods of others
 */
export interface LevelRatioInput {
  /** The actual value. */
  readonly value: number;
  /** The target. */
  readonly target: number;
}

/**
 * What {@link levelRatio} says.
 *
 * @category Methods of others
 */
export interface LevelRatio {
  /** Actual ÷ target: 1 is equal to the target. Neither rounded nor clamped. */
  readonly ratio: number | null;
  /** Why there is no ratio; `null` if there is one. */
  readonly reason: LevelRatioReason | null;
}

/**
 * Actual ÷ target, whatever the direction and the baseline: the share achieved, as result trackers show it.
 *
 * Source: akvo-rsr (`indicator_period.py`, percent accomplishment), gophr (achievement) and the cohesion reports
 * of the European Union (SFC2014, 2014–2020). The first two round to one or two decimals, this does not.
 *
 * Where it misleads: it is wrong for what should fall (6 where 2 is the target is 3, that is 300 %), it calls a
 * start of 40 towards 80 half done, and at a target below 0 it grows as the value falls. `attainment` turns the
 * ratio round for what should fall, and has none at a target below 0.
 *
 * @param input - The value and the target.
 * @returns The ratio, or `null` with the reason.
 * @throws DxplanError `invalid-argument` for what is no finite number, and for fields that do not exist.
 * @example
 * ```ts
 * levelRatio({ value: 60, target: 80 });
 * // => { ratio: 0.75, reason: null }
 * levelRatio({ value: 5, target: 0 });
 * // => { ratio: null, reason: "zero-target" }
 * ```
 * @category Methods of others
 */
export function levelRatio(input: LevelRatioInput): LevelRatio {
  refuseFaults("levelRatio", input, () => ({ value: aNumber, target: aNumber }));
  const { value, target } = input;
  if (target === 0) return { ratio: null, reason: "zero-target" };
  const ratio = value / target + 0;
  return Number.isFinite(ratio) ? { ratio, reason: null } : { ratio: null, reason: "overflow" };
}
