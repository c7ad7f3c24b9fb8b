import * as f from "../fixture.ts";
import type { Case, Line, ProgressLine } from "./case.ts";
import { changesFrom, reportedChanges } from "./change.ts";

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between, within } = f;

/** Δ % ÷ Δt %, the values being changes. */
const rising: readonly Line[] = [
  [atLeast(40), 30, "30 / 40 = 0.75", 10, false],
  [moreThan(40), 40, "40 / 40 = 1", 0, false],
  [reach(40), 50, "50 / 40 = 1.25", -10, true],
  [maintain(40), 20, "20 / 40 = 0.5", 20, false],
  [about(40, 10), 30, "30 / 40 = 0.75", 0, true],
  [between(40, 60), 50, "50 / 40 = 1.25", -10, true],
  [within(20, 40), 10, "10 / 20 = 0.5", 10, false],
];

const falling: readonly Line[] = [
  [atMost(-50), -40, "-40 / -50 = 0.8", 10, false],
  [lessThan(-50), -50, "-50 / -50 = 1", 0, false],
  [reach(-30), -24, "-24 / -30 = 0.8", 6, false],
  [maintain(-50), -25, "-25 / -50 = 0.5", 25, false],
  [about(-50, 10), -40, "-40 / -50 = 0.8", 0, true],
  [between(-75, -50), -60, "-60 / -50 = 1.2", -10, true],
  [within(-75, -50), -25, "-25 / -50 = 0.5", 25, false],
];

/** From 50: +40 % leads to 70. Of a corridor, 1 − distance ÷ the base's 10. */
const risingFrom50: readonly ProgressLine[] = [
  [atLeast(40), 65, "(100 * 15 / 50) / 40 = 0.75", "(65 - 50) / (70 - 50) = 0.75", 5, false],
  [moreThan(40), 70, "(100 * 20 / 50) / 40 = 1", "(70 - 50) / (70 - 50) = 1", 0, false],
  [reach(40), 75, "(100 * 25 / 50) / 40 = 1.25", "(75 - 50) / (70 - 50) = 1.25", -5, true],
  [maintain(40), 60, "(100 * 10 / 50) / 40 = 0.5", "(60 - 50) / (70 - 50) = 0.5", 10, false],
  [about(40, 10), 65, "(100 * 15 / 50) / 40 = 0.75", "(65 - 50) / (70 - 50) = 0.75", 0, true],
  [between(40, 60), 75, "(100 * 25 / 50) / 40 = 1.25", "25 / (70 - 50) = 1.25", -5, true],
  [within(20, 40), 55, "(100 * 5 / 50) / 20 = 0.5", "1 - 5 / 10 = 0.5", 5, false],
];

/** From 80: −50 % leads to 40. Of a corridor, 1 − distance ÷ the base's 40. */
const fallingFrom80: readonly ProgressLine[] = [
  [atMost(-50), 50, "(100 * -30 / 80) / -50 = 0.75", "(50 - 80) / (40 - 80) = 0.75", 10, false],
  [lessThan(-50), 40, "(100 * -40 / 80) / -50 = 1", "(40 - 80) / (40 - 80) = 1", 0, false],
  [reach(-50), 30, "(100 * -50 / 80) / -50 = 1.25", "(30 - 80) / (40 - 80) = 1.25", -10, true],
  [maintain(-50), 60, "(100 * -20 / 80) / -50 = 0.5", "(60 - 80) / (40 - 80) = 0.5", 20, false],
  [about(-50, 12.5), 50, "(100 * -30 / 80) / -50 = 0.75", "-30 / (40 - 80) = 0.75", 0, true],
  [between(-75, -50), 35, "(100 * -45 / 80) / -50 = 1.125", "-45 / (40 - 80) = 1.125", -5, true],
  [within(-75, -50), 60, "(100 * -20 / 80) / -50 = 0.5", "1 - 20 / 40 = 0.5", 20, false],
];

export const percents: readonly Case[] = [
  ...reportedChanges("percent", "increase", "percent", rising),
  ...reportedChanges("percent", "decrease", "percent", falling),
  ...changesFrom(50, "percent", "increase", risingFrom50),
  ...changesFrom(80, "percent", "decrease", fallingFrom80),
];
