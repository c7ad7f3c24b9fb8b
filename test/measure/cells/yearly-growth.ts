import * as f from "../fixture.ts";
import type { Case, Line } from "./case.ts";
import { type LevelsLine, ratesFromLevels, reportedRates, type Span } from "./growth.ts";

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between, within } = f;

/** g ÷ gt, of one year. */
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

const yearByYear: Span = {
  baseline: "levels over years",
  base: "2022-12-31",
  days: ["2023-12-31", "2024-12-31"],
  shown: "by year, at worst",
};

/** 100 (v ÷ b − 1) of the worse of two years. */
const risingYearByYear: readonly LevelsLine[] = [
  [atLeast(8), [110, 116.6], "100 * (116.6 / 110 - 1) = 6", "6 / 8 = 0.75", 2, false],
  [moreThan(10), [112, 123.2], "100 * (123.2 / 112 - 1) = 10", "10 / 10 = 1", 0, false],
  [reach(8), [110, 121], "100 * (121 / 110 - 1) = 10", "10 / 8 = 1.25", -2, true],
  [maintain(8), [104, 114.4], "100 * (104 / 100 - 1) = 4", "4 / 8 = 0.5", 4, false],
  [about(8, 2), [106, 116.6], "100 * (106 / 100 - 1) = 6", "6 / 8 = 0.75", 0, true],
  [between(8, 10), [109, 119.9], "100 * (109 / 100 - 1) = 9", "9 / 8 = 1.125", -1, true],
  [within(8, 10), [109, 122.08], "100 * (122.08 / 109 - 1) = 12", "2 - 12 / 10 = 0.8", 2, false],
];

const fallingYearByYear: readonly LevelsLine[] = [
  [atMost(-8), [90, 84.6], "100 * (84.6 / 90 - 1) = -6", "-6 / -8 = 0.75", 2, false],
  [lessThan(-8), [90, 82.8], "100 * (82.8 / 90 - 1) = -8", "-8 / -8 = 1", 0, false],
  [reach(-8), [90, 81], "100 * (81 / 90 - 1) = -10", "-10 / -8 = 1.25", -2, true],
  [maintain(-8), [96, 86.4], "100 * (96 / 100 - 1) = -4", "-4 / -8 = 0.5", 4, false],
  [about(-8, 2), [94, 84.6], "100 * (94 / 100 - 1) = -6", "-6 / -8 = 0.75", 0, true],
  [between(-10, -8), [91, 81.9], "100 * (91 / 100 - 1) = -9", "-9 / -8 = 1.125", -1, true],
  [within(-10, -8), [91, 80.08], "100 * (80.08 / 91 - 1) = -12", "2 - 12 / 10 = 0.8", 2, false],
];

const twelveMonths: Span = {
  baseline: "levels over months",
  base: "2023-06-30",
  days: ["2024-06-30"],
  shown: "in 12 months from June",
};

const risingInTwelveMonths: readonly LevelsLine[] = [
  [atLeast(8), [106], "100 * (106 / 100 - 1) = 6", "6 / 8 = 0.75", 2, false],
  [moreThan(11.5), [111.5], "100 * (111.5 / 100 - 1) = 11.5", "11.5 / 11.5 = 1", 0, false],
  [reach(8), [110], "100 * (110 / 100 - 1) = 10", "10 / 8 = 1.25", -2, true],
  [maintain(8), [104], "100 * (104 / 100 - 1) = 4", "4 / 8 = 0.5", 4, false],
  [about(8, 2), [106], "100 * (106 / 100 - 1) = 6", "6 / 8 = 0.75", 0, true],
  [between(8, 10), [109], "100 * (109 / 100 - 1) = 9", "9 / 8 = 1.125", -1, true],
  [within(8, 10), [112], "100 * (112 / 100 - 1) = 12", "2 - 12 / 10 = 0.8", 2, false],
];

const fallingInTwelveMonths: readonly LevelsLine[] = [
  [atMost(-8), [94], "100 * (94 / 100 - 1) = -6", "-6 / -8 = 0.75", 2, false],
  [lessThan(-8), [92], "100 * (92 / 100 - 1) = -8", "-8 / -8 = 1", 0, false],
  [reach(-8), [90], "100 * (90 / 100 - 1) = -10", "-10 / -8 = 1.25", -2, true],
  [maintain(-8), [96], "100 * (96 / 100 - 1) = -4", "-4 / -8 = 0.5", 4, false],
  [about(-8, 2), [94], "100 * (94 / 100 - 1) = -6", "-6 / -8 = 0.75", 0, true],
  [between(-10, -8), [91], "100 * (91 / 100 - 1) = -9", "-9 / -8 = 1.125", -1, true],
  [within(-10, -8), [88], "100 * (88 / 100 - 1) = -12", "2 - 12 / 10 = 0.8", 2, false],
];

export const yearlyGrowths: readonly Case[] = [
  ...reportedRates("each", "increase", rising),
  ...reportedRates("each", "decrease", falling),
  ...ratesFromLevels("each", "increase", yearByYear, risingYearByYear),
  ...ratesFromLevels("each", "decrease", yearByYear, fallingYearByYear),
  ...ratesFromLevels("each", "increase", twelveMonths, risingInTwelveMonths),
  ...ratesFromLevels("each", "decrease", twelveMonths, fallingInTwelveMonths),
];
