import * as f from "../fixture.ts";
import type { Case, Line, ProgressLine } from "./case.ts";
import { changesFrom, reportedChanges } from "./change.ts";

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between, within } = f;

/** Δ ÷ Δt, the values being changes. */
const rising: readonly Line[] = [
  [atLeast(20), 15, "15 / 20 = 0.75", 5, false],
  [moreThan(20), 20, "20 / 20 = 1", 0, false],
  [reach(20), 30, "30 / 20 = 1.5", -10, true],
  [maintain(20), 10, "10 / 20 = 0.5", 10, false],
  [about(20, 5), 15, "15 / 20 = 0.75", 0, true],
  [between(20, 30), 25, "25 / 20 = 1.25", -5, true],
  [within(10, 20), 5, "5 / 10 = 0.5", 5, false],
  [within(10, 20), -5, "-5 / 10 = -0.5", 15, false],
];

const falling: readonly Line[] = [
  [atMost(-40), -30, "-30 / -40 = 0.75", 10, false],
  [lessThan(-40), -40, "-40 / -40 = 1", 0, false],
  [reach(-40), -50, "-50 / -40 = 1.25", -10, true],
  [maintain(-40), -20, "-20 / -40 = 0.5", 20, false],
  [about(-40, 10), -30, "-30 / -40 = 0.75", 0, true],
  [between(-60, -40), -45, "-45 / -40 = 1.125", -5, true],
  [within(-60, -40), -20, "-20 / -40 = 0.5", 20, false],
];

/** From 60, the values being levels: +20 leads to 80. Of a corridor, 1 − distance ÷ the base's 10. */
const risingFrom60: readonly ProgressLine[] = [
  [atLeast(20), 75, "(75 - 60) / 20 = 0.75", "(75 - 60) / (80 - 60) = 0.75", 5, false],
  [atLeast(20), 60, "(60 - 60) / 20 = 0", "(60 - 60) / (80 - 60) = 0", 20, false],
  [moreThan(20), 80, "(80 - 60) / 20 = 1", "(80 - 60) / (80 - 60) = 1", 0, false],
  [reach(20), 90, "(90 - 60) / 20 = 1.5", "(90 - 60) / (80 - 60) = 1.5", -10, true],
  [maintain(20), 70, "(70 - 60) / 20 = 0.5", "(70 - 60) / (80 - 60) = 0.5", 10, false],
  [about(20, 5), 75, "(75 - 60) / 20 = 0.75", "(75 - 60) / (80 - 60) = 0.75", 0, true],
  [between(20, 30), 85, "(85 - 60) / 20 = 1.25", "(85 - 60) / (80 - 60) = 1.25", -5, true],
  [within(10, 20), 65, "(65 - 60) / 10 = 0.5", "1 - 5 / 10 = 0.5", 5, false],
  [within(10, 20), 85, "2 - (85 - 60) / 20 = 0.75", "1 - 5 / 10 = 0.5", 5, false],
];

/** From 80: −40 leads to 40. Of a corridor, 1 − distance ÷ the base's 40. */
const fallingFrom80: readonly ProgressLine[] = [
  [atMost(-40), 50, "(50 - 80) / -40 = 0.75", "(50 - 80) / (40 - 80) = 0.75", 10, false],
  [lessThan(-40), 40, "(40 - 80) / -40 = 1", "(40 - 80) / (40 - 80) = 1", 0, false],
  [reach(-40), 30, "(30 - 80) / -40 = 1.25", "(30 - 80) / (40 - 80) = 1.25", -10, true],
  [maintain(-40), 60, "(60 - 80) / -40 = 0.5", "(60 - 80) / (40 - 80) = 0.5", 20, false],
  [about(-40, 10), 50, "(50 - 80) / -40 = 0.75", "(50 - 80) / (40 - 80) = 0.75", 0, true],
  [between(-60, -40), 35, "(35 - 80) / -40 = 1.125", "-45 / (40 - 80) = 1.125", -5, true],
  [within(-60, -40), 60, "(60 - 80) / -40 = 0.5", "1 - 20 / 40 = 0.5", 20, false],
  [within(-60, -40), 5, "2 - -75 / -60 = 0.75", "1 - 15 / 40 = 0.625", 15, false],
];

export const points: readonly Case[] = [
  ...reportedChanges("points", "increase", "points", rising),
  ...reportedChanges("points", "decrease", "points", falling),
  ...changesFrom(60, "points", "increase", risingFrom60),
  ...changesFrom(80, "points", "decrease", fallingFrom80),
];
