import { unitsOfMeasure } from "../../model/indicator.ts";
import { snap } from "../snap.ts";
import {
  aDirection,
  aNumber,
  aYear,
  orNothing,
  orNull,
  type Rule,
  refuseFaults,
  yearOf,
} from "./check.ts";
import { inPercent, reaches } from "./growth.ts";
import { type Growth, growthOf, outlookOf } from "./un-outlook.ts";
import type { UnProgress, UnProgressInput } from "./un-result.ts";
import type { UnProgressScore } from "./un-words.ts";

const aUnit: Rule = {
  expected: /* @__PURE__ */ unitsOfMeasure.join(" or "),
  isRight: (value) => unitsOfMeasure.some((unit) => unit === value),
};

type Scored = Omit<UnProgress, "growth">;

const unscored: Scored = {
  score: null,
  ratio: null,
  expected: null,
  exception: null,
  reason: null,
};

/** The score by its two lower edges. */
const scoreAmong = (value: number, high: number, medium: number): UnProgressScore => {
  if (value >= high) return 3;
  return value >= medium ? 2 : 1;
};

/** Whether a value counts as met, however it came about. */
function metBy(input: UnProgressInput, target: number): "met" | "nearly-met" | null {
  const { value, direction, unitOfMeasure } = input;
  if (reaches(value, target, direction)) return "met";
  const isEnd = unitOfMeasure === "percent" && (target === 0 || target === 100);
  return isEnd && snap(Math.abs(target - value)) <= 1 ? "nearly-met" : null;
}

function byTarget(input: UnProgressInput, target: number, due: number, growth: Growth): Scored {
  const met = metBy(input, target);
  if (met !== null) return { ...unscored, score: 3, exception: met, reason: growth.reason };
  const exception = due < input.year ? "deadline-passed" : null;
  if (growth.reason !== null) return { ...unscored, exception, reason: growth.reason };
  const outlook = outlookOf(input, growth.baseline, target, due);
  const score = outlook.ratio === null ? null : scoreAmong(outlook.ratio, 0.95, 0.1);
  return { ...outlook, score, exception };
}

function byGrowth({ direction }: UnProgressInput, { growth, baseline, reason }: Growth): Scored {
  if (reason !== null) return { ...unscored, reason };
  if (baseline < 0) return { ...unscored, reason: "negative-base" };
  return {
    ...unscored,
    score: scoreAmong(direction === "increase" ? growth : -growth, 0.02, 0.005),
  };
}

/**
 * The progress of a series as the SDG Progress Chart of the United Nations scores it: how much of the change that
 * is needed will have come about when the target is due, if the growth goes on.
 *
 * Growth is compound, (v ÷ b)^(1 ÷ years) − 1. The expected value is v · (1 + growth)^(years left), the ratio
 * (expected − b) ÷ (t − b): score 3 from 0.95, 2 from 0.1, else 1. Without a target the growth in the good
 * direction decides: 3 from 2 % a year, 2 from 0.5 %, else 1. Exceptions: `unProgressExceptions`.
 *
 * Source: United Nations Statistics Division, SDG Progress Chart, Technical Note (2023), as printed in the
 * methodology of Eustat, the Basque statistics office. Of a deadline that has passed the expected value is where
 * the same growth stood in that year.
 *
 * Where it misleads: it has no growth from 0; a forecast by constant growth takes off (40 to 70 of 80 in five
 * years expects 122.5 in ten); and the ratio does not know the direction, so that what met its target at the
 * start and has fallen through it counts as change in the right direction.
 *
 * @param input - Baseline, value, their years, the direction, and the target.
 * @returns The score and what it comes from; numbers at 12 significant digits.
 * @throws DxplanError `invalid-argument` for numbers that are not finite, years that are not whole, a direction
 *   or a target year that is missing, and fields that do not exist.
 * @example
 * ```ts
 * // From 40 to 52 in five years, × 1.3: in five more 67.6, that is 27.6 of the 40 that are needed.
 * const series = { baseline: 40, baselineYear: 2020, value: 52, year: 2025 };
 * const { expected, ratio, score } = unProgressChart({
 *   ...series, direction: "increase", target: 80, targetYear: 2030,
 * });
 * [expected, ratio, score];
 * // => [67.6, 0.69, 2]
 * ```
 * @category Methods of others
 */
export function unProgressChart(input: UnProgressInput): UnProgress {
  refuseFaults("unProgressChart", input, (given) => ({
    baseline: orNull(aNumber),
    baselineYear: aYear,
    value: aNumber,
    year: aYear,
    direction: aDirection,
    target: orNothing(orNull(aNumber)),
    targetYear: yearOf(given["target"]),
    unitOfMeasure: orNothing(aUnit),
  }));
  const { target = null, targetYear = null } = input;
  const growth = growthOf(input);
  const scored =
    target === null || targetYear === null
      ? byGrowth(input, growth)
      : byTarget(input, target, targetYear, growth);
  return { ...scored, growth: growth.growth === null ? null : inPercent(growth.growth) };
}
