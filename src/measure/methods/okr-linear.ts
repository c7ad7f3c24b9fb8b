import { quotient } from "../quotient.ts";
import { snap } from "../snap.ts";
import { aNumber, orNothing, orNull, type Rule, refuseFaults } from "./check.ts";

/**
 * Why {@link okrLinear} gives no ratio:
 *
 * - `missing-baseline` - there is nothing to count from
 * - `baseline-is-target` - there is no way to go, so no share of it
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Methods of others
 */
export const okrLinearReasons = ["missing-baseline", "baseline-is-target", "overflow"] as const;

/**
 * One of {@link okrLinearReasons}.
 *
 * @category Methods of others
 */
export type OkrLinearReason = (typeof okrLinearReasons)[number];

/**
 * What {@link okrLinear} reads; all numbers in the same unit.
 *
 * @category Methods of others
 */
export interface OkrLinearInput {
  /** Where it started; `null` if that is not known. */
  readonly baseline: number | null;
  /** The actual value. */
  readonly value: number;
  /** The target, on either side of the baseline: a target below it is one of what should fall. */
  readonly target: number;
  /** Whether to cut the ratio off at 0 and at 1; `false` unless given. */
  readonly clamp?: boolean;
}

/**
 * What {@link okrLinear} says.
 *
 * @category Methods of others
 */
export interface OkrLinear {
  /** (v − b) ÷ (t − b): 0 at the baseline, 1 at the target; below 0 worse than the baseline. */
  readonly ratio: number | null;
  /** Why there is no ratio; `null` if there is one. */
  readonly reason: OkrLinearReason | null;
}

const none = (reason: OkrLinearReason): OkrLinear => ({ ratio: null, reason });

const aChoice: Rule = {
  expected: "true or false",
  isRight: (value) => typeof value === "boolean",
};

/**
 * (value − baseline) ÷ (target − baseline): the grade of a key result, valid upwards and downwards.
 *
 * Source: tools for objectives and key results, and for monitoring and evaluation: operately (goal targets),
 * puzzle/okr, Leantime (goal canvas), OWASP SAMM. Without `clamp` it is what dxplan calls progress.
 *
 * Where it misleads: clamped, as most show it, it hides a fall below the baseline and what is beyond the target.
 * At a baseline that is the target the tools part: operately and Leantime say 0, OWASP SAMM 1, puzzle/okr 1 as
 * long as it is kept. There is no share of no way: here it is `null` with the reason `baseline-is-target`.
 *
 * @param input - Baseline, value, target, and whether to clamp.
 * @returns The ratio, or `null` with the reason.
 * @throws DxplanError `invalid-argument` for what is no finite number, and for fields that do not exist.
 * @example
 * ```ts
 * okrLinear({ baseline: 10, value: 6, target: 2 });
 * // => { ratio: 0.5, reason: null }
 * okrLinear({ baseline: 10, value: 12, target: 2 }).ratio;
 * // => -0.25
 * okrLinear({ baseline: 100, value: 95, target: 100 });
 * // => { ratio: null, reason: "baseline-is-target" }
 * ```
 * @category Methods of others
 */
export function okrLinear(input: OkrLinearInput): OkrLinear {
  refuseFaults("okrLinear", input, () => ({
    baseline: orNull(aNumber),
    value: aNumber,
    target: aNumber,
    clamp: orNothing(aChoice),
  }));
  const { baseline, value, target, clamp = false } = input;
  if (baseline === null) return none("missing-baseline");
  if (snap(baseline) === snap(target)) return none("baseline-is-target");
  const ratio = quotient(value - baseline, target - baseline);
  if (ratio === null) return none("overflow");
  return { ratio: (clamp ? Math.min(1, Math.max(0, ratio)) : ratio) + 0, reason: null };
}
