import type { Direction } from "dxplan";
import { expect } from "vitest";

/**
 * Worked vectors of the methods: invented inputs, with the answers of a second implementation of the published
 * formulas. `-` is a number that there is none of, or no reason.
 */
const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const numbersOf = (cell = ""): (number | null)[] =>
  cell.split(" ").map((text) => (text === "-" ? null : Number(text)));

const wordOf = (cell = ""): string | null => (cell === "-" ? null : cell);

/** From, to, years | growth as a fraction a year. */
const growths = `
100 120 1 | 0.19999999999999996
100 100 5 | 0
100 50 10 | -0.06696700846319259
1.55 1.82 4 | 0.04096211131524741
40 80 4 | 0.18920711500272103
80 40 4 | -0.1591035847462855
-100 -50 5 | -0.12944943670387588
100 0 5 | -1
`;

/** Baseline, limit | factor. */
const limitFactors = `
0 100 | 1
10 100 | 0.999963692194523
50 100 | 0.9539290869596531
80 100 | 0.6287046226695863
90 100 | 0.37362164501282824
95 100 | 0.2036704944377239
99 100 | 0.04364250892314536
99.9 100 | 0.004432369409027692
100 100 | 0
101 100 | 0.04364250892314536
120 100 | 0.6287046226695863
150 100 | 0.9539290869596531
199 100 | 0.9999999986817433
200 100 | 1
250 100 | 1
-90 -100 | 0.37362164501282824
0 0 | 1
`;

/** Id | baseline, year, value, year, target, year, limit | direction | R or V as a fraction, score | status | reason | note. */
const openSdg = `
T01 | 40 2020 56.568542494923804 2025 80 2030 - | increase | 1 2.8571999999999997 | substantial | - | required pace exactly kept (CAGR equal) → R=1
T02 | 40 2020 70 2025 80 2030 - | increase | 1.6500097742986921 5 | substantial | - | ahead of required pace but target not reached
T03 | 40 2020 75 2024 80 2030 - | increase | 2.370983001890255 5 | substantial | - | score clipped at +5 above R=1.3
T04 | 40 2020 53 2025 80 2030 - | increase | 0.806655923509018 1.476162596032565 | moderate | - | R between 0.6 and 0.95
T05 | 40 2020 44 2025 80 2030 - | increase | 0.26813359438699447 -1.3827677522677102 | limited | - | R between 0 and 0.6
T06 | 40 2020 40 2025 80 2030 - | increase | 0 -2.5 | limited | - | no change → R=0 → limited, score -2.5
T07 | 40 2020 38 2025 80 2030 - | increase | -0.14220044501615894 -3.0925065942488295 | deterioration | - | moving away
T08 | 40 2020 25 2025 80 2030 - | increase | -1.250014912428015 -5 | deterioration | - | score clipped at -5 below R=-0.6
T09 | 40 2020 85 2024 80 2030 - | increase | 2.889204366841724 5 | target-achieved | - | target reached early
T10 | 40 2020 80 2030 80 2030 - | increase | 1 5 | target-achieved | - | target reached exactly
T11 | 12 2020 8.5 2025 6 2030 - | decrease | 0.9951697902633095 2.8226982948717936 | substantial | - | decreasing indicator, target lower, on pace
T12 | 12 2020 5 2025 6 2030 - | decrease | 2.3985194530960086 5 | target-achieved | - | decreasing indicator, target reached
T13 | 12 2020 13 2025 6 2030 - | decrease | -0.2409748488386684 -3.5040699026560795 | deterioration | - | decreasing indicator, getting worse
T14 | 68 2020 60 2024 55 2030 - | increase | -1.4673895271854578 5 | target-achieved | - | base already met target, still meets it, trend negative → target achieved, value negative
T15 | 68 2020 46 2024 55 2030 - | increase | -4.434330616188152 -5 | deterioration | - | base met target, now lost it → deterioration
T16 | 7.8 2016 13.5 2025 10 2030 - | decrease | -3.5099326942256615 -5 | deterioration | - | same, decreasing direction
T17 | 100 2020 100 2024 100 2030 - | increase | - 5 | target-achieved | no-growth-required | base == target == current: no required growth; value null, target achieved, score 5
T18 | 20 2020 10 2025 0 2030 - | decrease | 0.20594836442110262 -1.6418749499665917 | limited | - | target 0 replaced by 0.001
T19 | 20 2020 0 2025 0 2030 - | decrease | 1.5909560494436379 5 | target-achieved | - | target 0 reached
T20 | 0 2020 10 2025 100 2030 - | increase | 2.455546548258039 5 | substantial | - | base 0 replaced by 0.001 (growth explodes: R large)
T21 | 40 2024 40 2024 80 2030 - | increase | - - | not-available | fewer-than-two-years | fewer than two years
T22 | 40 2025 42 2024 80 2030 - | increase | - - | not-available | baseline-after-value | base year after current year
T23 | 90 2024 90 2024 80 2030 - | increase | - 5 | target-achieved | fewer-than-two-years | fewer than two years but target met → target achieved (score 5, value null)
T24 | -5 2020 5 2025 10 2030 - | increase | - - | not-available | sign-change | sign change base/current → not available
T25 | -10 2020 -7 2025 -5 2030 - | increase | 1.0281194648705971 3.058054525624188 | substantial | - | all negative values, target less negative, direction +1
T26 | - 2020 40 2025 80 2030 - | increase | - - | not-available | missing-baseline | missing base value
T27 | 40 2020 60 2025 80 2023 - | increase | 0.32499011231242614 -1.1458636990278142 | limited | - | deadline already passed (target year 2023, data 2025): rate still measured to 2023
T28 | 100 2020 139.06951733230903 2025 200 2030 - | increase | 0.9500000000029761 2.5000550000212582 | substantial | - | threshold 0.95 reached from above by a hair
T29 | 100 2020 139.0695171931004 2025 200 2030 - | increase | 0.9499999970234557 2.5000549787388415 | moderate | - | threshold 0.95 missed by a hair
T30 | 100 2020 123.46815080138919 2025 200 2030 - | increase | 0.5999999970934535 1.9987889292583105e-05 | limited | - | threshold 0.6 missed by a hair
N01 | 40 2020 50 2025 - 2030 - | increase | 0.04563955259127317 5 | substantial | - | no target, CAGR ≥ 2% → score 5
N02 | 40 2020 43.51758196099426 2025 - 2030 - | increase | 0.016999999999999904 3.499999999999952 | substantial | - | no target, 1.5% ≤ CAGR < 2%
N03 | 40 2020 42.04040200400001 2025 - 2030 - | increase | 0.010000000000000009 1.2500000000000022 | moderate | - | no target, 0.5% ≤ CAGR < 1.5%
N04 | 40 2020 40.401603203201276 2025 - 2030 - | increase | 0.0020000000000000018 -1.4999999999999991 | limited | - | no target, 0 ≤ CAGR < 0.5%
N05 | 40 2020 40 2025 - 2030 - | increase | 0 -2.5 | limited | - | no target, flat
N06 | 40 2020 38.039601995999995 2025 - 2030 - | increase | -0.010000000000000009 -3.750000000000001 | deterioration | - | no target, slightly negative
N07 | 40 2020 30.95123749999999 2025 - 2030 - | increase | -0.050000000000000044 -5 | deterioration | - | no target, clipped at -5
N08 | 40 2020 36.156831872 2025 - 2030 - | decrease | 0.020000000000000018 5 | substantial | - | no target, decreasing desired
N09 | 90 2020 93 2025 - 2030 100 | increase | 0.006579515097667965 3.805050758558245 | substantial | - | max limit 100, base 90: thresholds reduced
N10 | 90 2020 93 2025 - 2030 - | increase | 0.006579515097667965 0.39487877441699126 | moderate | - | same without limit
N11 | 99.5 2020 99.6 2025 - 2030 100 | increase | 0.00020092426777829075 1.0322079890705353 | moderate | - | max limit 100, base 99.5, tiny gain
N12 | 100 2020 100 2025 - 2030 100 | increase | 0 5 | substantial | - | base == limit, kept → substantial, score 5
N13 | 100 2020 99 2025 - 2030 100 | increase | -0.002008048338574153 -2.751006042321769 | deterioration | - | base == limit, lost a little → deterioration
N14 | 104 2020 105 2025 - 2030 100 | increase | 0.001915722860066582 1.6390766140863864 | moderate | - | base above max limit
N15 | 5 2020 4.6 2025 - 2030 3 | decrease | 0.016538041668570314 3.332459617822847 | substantial | - | min limit 3, base 5, decreasing desired
N16 | 6 2020 5.6 2025 - 2030 3 | decrease | 0.013703810340970679 2.17595258524267 | moderate | - | min limit 3, base 6 (≥ 2*limit): coefficient 1
N17 | 6 2020 5.6 2025 - 2030 0 | decrease | 0.013703810340970679 2.17595258524267 | moderate | - | min limit 0: b ≥ 0 → coefficient 1
N18 | 90 2020 93 2025 100 2030 100 | increase | 0.621192376159987 0.15141502367317106 | moderate | - | limit ignored when a target is set
N19 | -10 2020 -8 2025 - 2030 - | increase | 0.043647500209963 5 | substantial | - | negative values, higher is better
N20 | 0 2020 1 2025 - 2030 - | increase | 2.9810717055349727 5 | substantial | - | base 0, no target
`;

/** Id | baseline, year, value, year, target, year | direction | growth as a fraction, expected, ratio, score | exception. */
const unCharts = `
P01 | 40 2020 52 2025 80 2030 | increase | 0.05387395206178347 67.60000000000001 0.6900000000000002 2 | -
P02 | 40 2020 70 2025 80 2030 | increase | 0.11842691472014466 122.5 2.0625 3 | -
P03 | 40 2020 41 2025 80 2030 | increase | 0.0049507371194885685 42.02499999999998 0.050624999999999434 1 | -
P04 | 40 2020 38 2025 80 2030 | increase | -0.010206218313011495 36.1 -0.09749999999999996 1 | -
P05 | 12 2020 8.5 2025 6 2030 | decrease | -0.06664354376687665 6.020833333333335 0.9965277777777776 3 | -
P06 | 12 2020 11.8 2025 6 2030 | decrease | -0.0033557804036538075 11.603333333333337 0.0661111111111105 1 | -
P07 | 40 2020 50 2025 - 2030 | increase | 0.04563955259127317 - - 3 | -
P08 | 40 2020 41.5 2025 - 2030 | increase | 0.007389966643278845 - - 2 | -
P09 | 40 2020 40.2 2025 - 2030 | increase | 0.0009980059790795082 - - 1 | -
P10 | 40 2020 35 2025 - 2030 | decrease | -0.026352819384831916 - - 3 | -
P11 | 40 2020 85 2025 80 2030 | increase | 0.16271101521949816 - - 3 | met
`;

/** Id | baseline, value, target | actual ÷ target, linear, linear clamped, in percent | note. */
const divergences = `
D1 | 0 50 100 | 50 50 50 | baseline 0
D2 | 40 60 80 | 75 50 50 | half of the way; ratio says 75
D3 | 40 40 80 | 50 0 0 | no progress; ratio says 50
D4 | 40 35 80 | 43.75 -12.5 0 | worse than baseline
D5 | 40 90 80 | 112.5 125 100 | over target
D6 | 10 6 2 | 300 50 50 | decreasing, half way; ratio says 300
D7 | 10 12 2 | 600 -25 0 | decreasing, getting worse
D8 | 20 5 0 | - 75 75 | target zero
D9 | 100 100 100 | 100 0 0 | maintain at target, met
D10 | 100 95 100 | 95 0 0 | maintain at target, lost
D11 | 0 99.6 100 | 99.6 99.6 99.6 | rounding: 99.6 must not become 100
D12 | 0 29 100 | 28.999999999999996 28.999999999999996 28.999999999999996 | Leantime round(x,2)*100 float noise
`;

const sure = (value: number | null | undefined): number => value ?? Number.NaN;

const directionOf = (cell: string | undefined): Direction =>
  cell === "decrease" ? "decrease" : "increase";

export const growthRows = cellsOf(growths).map(([input, growth]) => {
  const [from, to, years] = numbersOf(input).map(sure);
  return { from: sure(from), to: sure(to), years: sure(years), growth: Number(growth) };
});

export const limitRows = cellsOf(limitFactors).map(([input, factor]) => {
  const [baseline, limit] = numbersOf(input).map(sure);
  return { baseline: sure(baseline), limit: sure(limit), factor: Number(factor) };
});

/** Two values of a series with what there may be of a target. */
const seriesOf = (numbers: string | undefined, direction: string | undefined) => {
  const [baseline = null, baselineYear, value, year, target = null, targetYear = null] =
    numbersOf(numbers);
  return {
    baseline,
    baselineYear: sure(baselineYear),
    value: sure(value),
    year: sure(year),
    target,
    targetYear,
    direction: directionOf(direction),
  };
};

export const openSdgRows = cellsOf(openSdg).map(
  ([id, numbers, direction, progress, status, reason, note]) => {
    const [progressValue = null, score = null] = numbersOf(progress);
    return {
      title: `${id}, ${note}`,
      input: { ...seriesOf(numbers, direction), limit: numbersOf(numbers)[6] ?? null },
      expected: { progressValue, score, status, reason: wordOf(reason) },
    };
  },
);

export const unRows = cellsOf(unCharts).map(([id, numbers, direction, answers, exception]) => {
  const [growth = null, expected = null, ratio = null, score = null] = numbersOf(answers);
  const input = seriesOf(numbers, direction);
  return {
    title: `${id}, from ${input.baseline} to ${input.value} towards ${input.target}`,
    input,
    expected: { growth, expected, ratio, score, exception: wordOf(exception) },
  };
});

export const divergenceRows = cellsOf(divergences).map(([id, numbers, percents, note]) => {
  const [baseline, value, target] = numbersOf(numbers).map(sure);
  const [level = null, linear = null, clamped = null] = numbersOf(percents);
  const input = { baseline: sure(baseline), value: sure(value), target: sure(target) };
  return { title: `${id}, ${note}`, input, level, linear, clamped };
});

/** Within what the last of 12 digits, and float noise, may differ by. */
export const near = (expected: number | null): unknown =>
  expected === null
    ? null
    : expect.toSatisfy(
        (found: unknown) =>
          typeof found === "number" &&
          Math.abs(found - expected) <= 1e-11 * Math.max(1, Math.abs(expected)),
        `within the last of 12 digits of ${expected}`,
      );
