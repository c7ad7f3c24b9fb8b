import * as f from "../fixture.ts";
import type { Case, Line, ProgressLine } from "./case.ts";
import { changesFrom, reportedChanges } from "./change.ts";

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between, within } = f;

/** (v − 1) ÷ (t − 1), the values being multiples. */
const rising: readonly Line[] = [
  [atLeast(3), 2.5, "(2.5 - 1) / (3 - 1) = 0.75", 0.5, false],
  [moreThan(3), 3, "(3 - 1) / (3 - 1) = 1", 0, false],
  [reach(2), 1.5, "(1.5 - 1) / (2 - 1) = 0.5", 0.5, false],
  [maintain(3), 2, "(2 - 1) / (3 - 1) = 0.5", 1, false],
  [about(3, 0.5), 2.5, "(2.5 - 1) / (3 - 1) = 0.75", 0, true],
  [between(3, 4), 3.5, "(3.5 - 1) / (3 - 1) = 1.25", -0.5, true],
  [within(2, 3), 1.5, "(1.5 - 1) / (2 - 1) = 0.5", 0.5, false],
];

const falling: readonly Line[] = [
  [atMost(0.5), 0.625, "(0.625 - 1) / (0.5 - 1) = 0.75", 0.125, false],
  [lessThan(0.5), 0.5, "(0.5 - 1) / (0.5 - 1) = 1", 0, false],
  [reach(0.5), 0.375, "(0.375 - 1) / (0.5 - 1) = 1.25", -0.125, true],
  [maintain(0.5), 0.75, "(0.75 - 1) / (0.5 - 1) = 0.5", 0.25, false],
  [about(0.5, 0.125), 0.625, "(0.625 - 1) / (0.5 - 1) = 0.75", 0, true],
  [between(0.25, 0.5), 0.25, "(0.25 - 1) / (0.5 - 1) = 1.5", -0.25, true],
  [within(0.25, 0.75), 0.875, "(0.875 - 1) / (0.75 - 1) = 0.5", 0.125, false],
];

/** (v ÷ b − 1) ÷ (t − 1) from 20: three times is 60. Of a corridor, 1 − distance ÷ the base's 20. */
const risingFrom20: readonly ProgressLine[] = [
  [atLeast(3), 50, "(50 / 20 - 1) / 2 = 0.75", "(50 - 20) / (60 - 20) = 0.75", 10, false],
  [moreThan(3), 60, "(60 / 20 - 1) / 2 = 1", "(60 - 20) / (60 - 20) = 1", 0, false],
  [reach(3), 80, "(80 / 20 - 1) / 2 = 1.5", "(80 - 20) / (60 - 20) = 1.5", -20, true],
  [maintain(3), 40, "(40 / 20 - 1) / 2 = 0.5", "(40 - 20) / (60 - 20) = 0.5", 20, false],
  [about(3, 0.5), 50, "(50 / 20 - 1) / 2 = 0.75", "(50 - 20) / (60 - 20) = 0.75", 0, true],
  [between(3, 4), 70, "(70 / 20 - 1) / 2 = 1.25", "(70 - 20) / (60 - 20) = 1.25", -10, true],
  [within(2, 3), 30, "(30 / 20 - 1) / 1 = 0.5", "1 - 10 / 20 = 0.5", 10, false],
  [within(2, 3), 20, "(20 / 20 - 1) / 1 = 0", "1 - 20 / 20 = 0", 20, false],
  [within(2, 3), 80, "2 - (80 / 20 - 1) / 2 = 0.5", "1 - 20 / 20 = 0", 20, false],
];

/** From 80: half of it is 40. Of a corridor, 1 − distance ÷ the base's 20. */
const fallingFrom80: readonly ProgressLine[] = [
  [atMost(0.5), 50, "(50 / 80 - 1) / -0.5 = 0.75", "(50 - 80) / (40 - 80) = 0.75", 10, false],
  [lessThan(0.5), 40, "(40 / 80 - 1) / -0.5 = 1", "(40 - 80) / (40 - 80) = 1", 0, false],
  [reach(0.5), 30, "(30 / 80 - 1) / -0.5 = 1.25", "(30 - 80) / (40 - 80) = 1.25", -10, true],
  [maintain(0.5), 60, "(60 / 80 - 1) / -0.5 = 0.5", "(60 - 80) / (40 - 80) = 0.5", 20, false],
  [about(0.5, 0.125), 50, "(50 / 80 - 1) / -0.5 = 0.75", "-30 / (40 - 80) = 0.75", 0, true],
  [between(0.25, 0.5), 35, "(35 / 80 - 1) / -0.5 = 1.125", "-45 / (40 - 80) = 1.125", -5, true],
  [within(0.25, 0.75), 70, "(70 / 80 - 1) / -0.25 = 0.5", "1 - 10 / 20 = 0.5", 10, false],
];

export const times: readonly Case[] = [
  ...reportedChanges("times", "increase", "times", rising),
  ...reportedChanges("times", "decrease", "times", falling),
  ...changesFrom(20, "times", "increase", risingFrom20),
  ...changesFrom(80, "times", "decrease", fallingFrom80),
];
