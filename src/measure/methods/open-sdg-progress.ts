import { aDirection, aNumber, aYear, orNothing, orNull, refuseFaults, yearOf } from "./check.ts";
import { inPercent, reaches } from "./growth.ts";
import { limitFactor } from "./open-sdg-limit.ts";
import { noPace, type Pace, paceOf } from "./open-sdg-pace.ts";
import type { OpenSdgInput, OpenSdgProgress } from "./open-sdg-result.ts";
import { placeOfGrowth, placeOfRatio } from "./open-sdg-score.ts";
import { openSdgSubstitutions } from "./open-sdg-words.ts";

/** What the source takes for 0, whatever the unit. */
const instead = 0.001;

const withoutZero = (value: number): number => (value === 0 ? instead : value);

/** C; a target makes the limit void. */
function factorOf({ baseline, target, limit }: OpenSdgInput): number | null {
  if (baseline === null) return null;
  return limit == null || target != null ? 1 : limitFactor(baseline, limit);
}

function measuredPace(input: OpenSdgInput, target: number | null): Pace {
  const { baseline, targetYear = null } = input;
  return baseline === null
    ? noPace("missing-baseline")
    : paceOf({ ...input, baseline: withoutZero(baseline), target, targetYear });
}

/** Status and score where the target is not met. */
function placed({ ratio, growth, reason }: Pace, factor: number | null) {
  if (ratio !== null) return placeOfRatio(ratio);
  if (growth !== null && factor !== null) return placeOfGrowth(growth, factor);
  // From a baseline that is the target, what does not meet it has fallen behind: R goes to −∞.
  return reason === "no-growth-required"
    ? ({ status: "deterioration", score: -5 } as const)
    : ({ status: "not-available", score: null } as const);
}

/**
 * The progress of a series as Open SDG computes it, after Statistics Canada: its growth against the growth that
 * the target requires.
 *
 * Growth is compound, (to ÷ from)^(1 ÷ years) − 1. With a target R = s · d · actual ÷ |required|, without one
 * V = s · d · actual (d = −1 for what should fall, s = −1 below 0). A value that meets the target is
 * `target-achieved` with the score 5, whatever the trend. The score rises from −5 at R = −0.6 over 0 at 0.6 to 5
 * at 1.3; without a target from −5 at −2 % over −2.5 at 0, 0 at 0.5 % and 2.5 at 1.5 % to 5 at 2 % a year, gains
 * divided by the natural-limit factor C = 1 − (|b| ÷ |L|)^4.44.
 *
 * Source: Open SDG, Progress Measurement Methodology (Statistics Canada, 2025) and `ProgressMeasure.py` of
 * sdg-build. As coded there: the slopes are rounded to 7.1429, 4.2857 and 4.1667, so that just below an edge the
 * score can belong to the better status (R = 0.949995 is `moderate` with the score 2.500019); a baseline or a
 * target of 0 is taken for 0.001, before it is asked whether the target is met; a passed deadline changes
 * nothing. Decided here, since the source divides by 0 or has no real number: see `openSdgReasons`; a target
 * that is the baseline and was lost is `deterioration` with the score −5. Of a missing year no other is looked
 * for, and the direction has no default.
 *
 * Where it misleads: growth rates explode near 0. From 0 to 10 of 100 in half of the time is `substantial` with
 * the score 5, since 0.001 grew ten-thousandfold; standing still at 0 is `deterioration`. The unit of the
 * numbers decides what 0.001 is worth. And of what should rise a constant growth asks for less at the start and
 * more at the end than a straight line does, of what should fall the contrary.
 *
 * @param input - Baseline, value, their years, the direction, and target or limit.
 * @returns Status, score and what they come from; numbers at 12 significant digits.
 * @throws DxplanError `invalid-argument` for numbers that are not finite, years that are not whole, a direction
 *   or a target year that is missing, and fields that do not exist.
 * @example
 * ```ts
 * // 10 % a year, from 100 over 121 to 146.41.
 * const span = { baselineYear: 2020, year: 2022, targetYear: 2024 };
 * const { ratio, score, status } = openSdgProgress({
 *   ...span, baseline: 100, value: 121, target: 146.41, direction: "increase",
 * });
 * [ratio, score, status];
 * // => [1, 2.8572, "substantial"]
 * const fromZero = openSdgProgress({
 *   ...span, baseline: 0, value: 10, target: 100, direction: "increase",
 * });
 * [fromZero.score, fromZero.substituted];
 * // => [5, ["baseline"]]
 * ```
 * @category Methods of others
 */
export function openSdgProgress(input: OpenSdgInput): OpenSdgProgress {
  refuseFaults("openSdgProgress", input, (given) => ({
    baseline: orNull(aNumber),
    baselineYear: aYear,
    value: aNumber,
    year: aYear,
    direction: aDirection,
    target: orNothing(orNull(aNumber)),
    targetYear: yearOf(given["target"]),
    limit: orNothing(orNull(aNumber)),
  }));
  const target = input.target == null ? null : withoutZero(input.target);
  const pace = measuredPace(input, target);
  const limitFactor = factorOf(input);
  const isAchieved = target !== null && reaches(input.value, target, input.direction);
  const { status, score } = isAchieved
    ? ({ status: "target-achieved", score: 5 } as const)
    : placed(pace, limitFactor);
  return {
    status,
    score,
    ratio: pace.ratio,
    growth: pace.growth === null ? null : inPercent(pace.growth),
    actualGrowth: pace.actualGrowth,
    requiredGrowth: pace.requiredGrowth,
    limitFactor,
    substituted: openSdgSubstitutions.filter((field) => input[field] === 0),
    reason: pace.reason,
  };
}
