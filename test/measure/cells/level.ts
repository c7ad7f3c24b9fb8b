import type { Direction, ProgressReason } from "dxplan";
import * as f from "../fixture.ts";
import { type Case, caseOf, type Line, type ProgressLine, without } from "./case.ts";
import type { Baseline } from "./cell.ts";
import { fallingLevels, risingLevels } from "./level-lines.ts";

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between, within } = f;

/** From 40: (v − 40) ÷ (80 − 40); of a corridor, 1 − distance ÷ the baseline's 40. */
const risingFrom40: readonly ProgressLine[] = [
  [atLeast(80), 60, "60 / 80 = 0.75", "20 / 40 = 0.5", 20, false],
  [atLeast(80), 40, "40 / 80 = 0.5", "0 / 40 = 0", 40, false],
  [atLeast(80), 20, "20 / 80 = 0.25", "-20 / 40 = -0.5", 60, false],
  [moreThan(80), 70, "70 / 80 = 0.875", "30 / 40 = 0.75", 10, false],
  [reach(80), 100, "100 / 80 = 1.25", "60 / 40 = 1.5", -20, true],
  [maintain(80), 80, "80 / 80 = 1", "40 / 40 = 1", 0, true],
  [about(80, 4), 76, "76 / 80 = 0.95", "36 / 40 = 0.9", 0, true],
  [between(80, 90), 84, "84 / 80 = 1.05", "44 / 40 = 1.1", -4, true],
  [within(80, 90), 60, "60 / 80 = 0.75", "1 - 20 / 40 = 0.5", 20, false],
  [within(80, 90), 99, "2 - 99 / 90 = 0.9", "1 - 9 / 40 = 0.775", 9, false],
];

/** From 60: (v − 60) ÷ (20 − 60); of a corridor, 1 − distance ÷ the baseline's 40. */
const fallingFrom60: readonly ProgressLine[] = [
  [atMost(20), 40, "20 / 40 = 0.5", "-20 / -40 = 0.5", 20, false],
  [lessThan(20), 25, "20 / 25 = 0.8", "-35 / -40 = 0.875", 5, false],
  [reach(20), 10, "20 / 10 = 2", "-50 / -40 = 1.25", -10, true],
  [maintain(20), 32, "20 / 32 = 0.625", "-28 / -40 = 0.7", 12, false],
  [about(20, 5), 25, "20 / 25 = 0.8", "-35 / -40 = 0.875", 0, true],
  [between(10, 20), 16, "20 / 16 = 1.25", "-44 / -40 = 1.1", -4, true],
  [within(10, 20), 25, "2 - 25 / 20 = 0.75", "1 - 5 / 40 = 0.875", 5, false],
  [within(10, 20), 5, "5 / 10 = 0.5", "1 - 5 / 40 = 0.875", 5, false],
];

/** From 85, where every bound is met: a value that fell back is measured, its progress is not. */
const risingFrom85: readonly Line[] = [
  [atLeast(80), 60, "60 / 80 = 0.75", 20, false],
  [moreThan(80), 84, "84 / 80 = 1.05", -4, true],
  [reach(80), 72, "72 / 80 = 0.9", 8, false],
  [maintain(80), 76, "76 / 80 = 0.95", 4, false],
  [about(80, 4), 76, "76 / 80 = 0.95", 0, true],
  [between(80, 90), 88, "88 / 80 = 1.1", -8, true],
  [within(80, 90), 99, "2 - 99 / 90 = 0.9", 9, false],
];

/** From 15, where every bound is met. */
const fallingFrom15: readonly Line[] = [
  [atMost(20), 25, "20 / 25 = 0.8", 5, false],
  [lessThan(20), 20, "20 / 20 = 1", 0, false],
  [reach(20), 16, "20 / 16 = 1.25", -4, true],
  [maintain(20), 25, "20 / 25 = 0.8", 5, false],
  [about(20, 5), 25, "20 / 25 = 0.8", 0, true],
  [between(10, 20), 40, "20 / 40 = 0.5", 20, false],
  [within(10, 20), 5, "5 / 10 = 0.5", 5, false],
];

const date = "2021-12-31";

const cases = (
  direction: Direction,
  baseline: Baseline,
  from: number | null,
  lines: readonly ProgressLine[],
): Case[] => {
  const group = {
    quantity: "level",
    baseline,
    direction,
    indicator: f.share({ direction }),
    target: (bound: Line[0]) =>
      f.level(bound, from === null ? {} : { baseline: { value: from, date } }),
    observations: (value: number) => [f.figure(value)],
    shown: (value: number) => (from === null ? `${value}` : `${value} from ${from}`),
    form: direction === "increase" ? "linear" : "reciprocal",
    gapUnit: "points",
  } as const;
  return lines.map((line) => caseOf(group, line));
};

const none: ProgressReason = "missing-baseline";
const alreadyMeets: ProgressReason = "baseline-meets-target";

export const levels: readonly Case[] = [
  ...cases("increase", "none", null, without(none, risingLevels)),
  ...cases("decrease", "none", null, without(none, fallingLevels)),
  ...cases("increase", "given", 40, risingFrom40),
  ...cases("decrease", "given", 60, fallingFrom60),
  ...cases("increase", "already meets", 85, without(alreadyMeets, risingFrom85)),
  ...cases("decrease", "already meets", 15, without(alreadyMeets, fallingFrom15)),
];
