import * as f from "../fixture.ts";
import type { Case, Line } from "./case.ts";
import { type LevelsLine, ratesFromLevels, reportedRates, type Span } from "./growth.ts";

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between, within } = f;

/** g ÷ gt. */
const rising: readonly Line[] = [
  [atLeast(8), 6, "6 / 8 = 0.75", 2, false],
  [moreThan(11.5), 11.5, "11.5 / 11.5 = 1", 0, false],
  [reach(8), 10, "10 / 8 = 1.25", -2, true],
  [maintain(8), 4, "4 / 8 = 0.5", 4, false],
  [about(8, 2), 6, "6 / 8 = 0.75", 0, true],
  [between(8, 10), 9, "9 / 8 = 1.125", -1, true],
  [within(8, 10), 12, "2 - 12 / 10 = 0.8", 2, false],
];

const falling: readonly Line[] = [
  [atMost(-8), -6, "-6 / -8 = 0.75", 2, false],
  [lessThan(-8), -8, "-8 / -8 = 1", 0, false],
  [reach(-8), -10, "-10 / -8 = 1.25", -2, true],
  [maintain(-8), -4, "-4 / -8 = 0.5", 4, false],
  [about(-8, 2), -6, "-6 / -8 = 0.75", 0, true],
  [between(-10, -8), -9, "-9 / -8 = 1.125", -1, true],
  [within(-10, -8), -12, "2 - -12 / -10 = 0.8", 2, false],
];

const twoYears: Span = {
  baseline: "levels over years",
  base: "2022-12-31",
  days: ["2024-12-31"],
  shown: "in 2 years",
};

/** 100 ((v ÷ b)^(1 ÷ 2) − 1): 1.06² is 1.1236, 1.1² is 1.21, and so on. */
const risingInTwoYears: readonly LevelsLine[] = [
  [atLeast(8), [112.36], "100 * (1.1236 ** (1 / 2) - 1) = 6", "6 / 8 = 0.75", 2, false],
  [moreThan(10), [121], "100 * (1.21 ** (1 / 2) - 1) = 10", "10 / 10 = 1", 0, false],
  [reach(8), [121], "100 * (1.21 ** (1 / 2) - 1) = 10", "10 / 8 = 1.25", -2, true],
  [maintain(8), [108.16], "100 * (1.0816 ** (1 / 2) - 1) = 4", "4 / 8 = 0.5", 4, false],
  [about(8, 2), [112.36], "100 * (1.1236 ** (1 / 2) - 1) = 6", "6 / 8 = 0.75", 0, true],
  [between(8, 10), [118.81], "100 * (1.1881 ** (1 / 2) - 1) = 9", "9 / 8 = 1.125", -1, true],
  [within(8, 10), [125.44], "100 * (1.2544 ** (1 / 2) - 1) = 12", "2 - 12 / 10 = 0.8", 2, false],
];

/** 0.94² is 0.8836, 0.92² is 0.8464, and so on. */
const fallingInTwoYears: readonly LevelsLine[] = [
  [atMost(-8), [88.36], "100 * (0.8836 ** (1 / 2) - 1) = -6", "-6 / -8 = 0.75", 2, false],
  [lessThan(-8), [84.64], "100 * (0.8464 ** (1 / 2) - 1) = -8", "-8 / -8 = 1", 0, false],
  [reach(-8), [81], "100 * (0.81 ** (1 / 2) - 1) = -10", "-10 / -8 = 1.25", -2, true],
  [maintain(-8), [92.16], "100 * (0.9216 ** (1 / 2) - 1) = -4", "-4 / -8 = 0.5", 4, false],
  [about(-8, 2), [88.36], "100 * (0.8836 ** (1 / 2) - 1) = -6", "-6 / -8 = 0.75", 0, true],
  [between(-10, -8), [82.81], "100 * (0.8281 ** (1 / 2) - 1) = -9", "-9 / -8 = 1.125", -1, true],
  [within(-10, -8), [77.44], "100 * (0.7744 ** (1 / 2) - 1) = -12", "2 - 12 / 10 = 0.8", 2, false],
];

const sixMonths: Span = {
  baseline: "levels over months",
  base: "2024-06-30",
  days: ["2024-12-31"],
  shown: "in 6 months",
};

/** 100 ((v ÷ b)^(12 ÷ 6) − 1): half a year counts twice. */
const risingInSixMonths: readonly LevelsLine[] = [
  [atLeast(28), [110], "100 * (1.1 ** (12 / 6) - 1) = 21", "21 / 28 = 0.75", 7, false],
  [moreThan(21), [110], "100 * (1.1 ** (12 / 6) - 1) = 21", "21 / 21 = 1", 0, false],
  [reach(40), [120], "100 * (1.2 ** (12 / 6) - 1) = 44", "44 / 40 = 1.1", -4, true],
  [maintain(42), [110], "100 * (1.1 ** (12 / 6) - 1) = 21", "21 / 42 = 0.5", 21, false],
  [about(28, 7), [110], "100 * (1.1 ** (12 / 6) - 1) = 21", "21 / 28 = 0.75", 0, true],
  [between(40, 50), [120], "100 * (1.2 ** (12 / 6) - 1) = 44", "44 / 40 = 1.1", -4, true],
  [within(20, 40), [120], "100 * (1.2 ** (12 / 6) - 1) = 44", "2 - 44 / 40 = 0.9", 4, false],
];

const fallingInSixMonths: readonly LevelsLine[] = [
  [atMost(-38), [90], "100 * (0.9 ** (12 / 6) - 1) = -19", "-19 / -38 = 0.5", 19, false],
  [lessThan(-19), [90], "100 * (0.9 ** (12 / 6) - 1) = -19", "-19 / -19 = 1", 0, false],
  [reach(-30), [80], "100 * (0.8 ** (12 / 6) - 1) = -36", "-36 / -30 = 1.2", -6, true],
  [maintain(-76), [90], "100 * (0.9 ** (12 / 6) - 1) = -19", "-19 / -76 = 0.25", 57, false],
  [about(-38, 19), [90], "100 * (0.9 ** (12 / 6) - 1) = -19", "-19 / -38 = 0.5", 0, true],
  [between(-40, -30), [80], "100 * (0.8 ** (12 / 6) - 1) = -36", "-36 / -30 = 1.2", -6, true],
  [within(-30, -20), [80], "100 * (0.8 ** (12 / 6) - 1) = -36", "2 - 36 / 30 = 0.8", 6, false],
];

const eighteenMonths: Span = { ...sixMonths, base: "2023-06-30", shown: "in 18 months" };

/** 1.1³ is 1.331 and 1.1² is 1.21; 0.9³ is 0.729 and 0.9² is 0.81. */
const risingInEighteenMonths: readonly LevelsLine[] = [
  [atLeast(28), [133.1], "100 * (1.331 ** (12 / 18) - 1) = 21", "21 / 28 = 0.75", 7, false],
];

const fallingInEighteenMonths: readonly LevelsLine[] = [
  [atMost(-38), [72.9], "100 * (0.729 ** (12 / 18) - 1) = -19", "-19 / -38 = 0.5", 19, false],
];

export const averageGrowths: readonly Case[] = [
  ...reportedRates("average", "increase", rising),
  ...reportedRates("average", "decrease", falling),
  ...ratesFromLevels("average", "increase", twoYears, risingInTwoYears),
  ...ratesFromLevels("average", "decrease", twoYears, fallingInTwoYears),
  ...ratesFromLevels("average", "increase", sixMonths, risingInSixMonths),
  ...ratesFromLevels("average", "decrease", sixMonths, fallingInSixMonths),
  ...ratesFromLevels("average", "increase", eighteenMonths, risingInEighteenMonths),
  ...ratesFromLevels("average", "decrease", eighteenMonths, fallingInEighteenMonths),
];

const spans = [
  { years: 2, lines: [...risingInTwoYears, ...fallingInTwoYears] },
  { years: 0.5, lines: [...risingInSixMonths, ...fallingInSixMonths] },
  { years: 1.5, lines: [...risingInEighteenMonths, ...fallingInEighteenMonths] },
];

/** Every level that an average is computed from, with its years and its rate. */
export const rates = spans.flatMap(({ years, lines }) =>
  lines.map(([, [level = 0], rate]) => ({ years, level, rate })),
);
