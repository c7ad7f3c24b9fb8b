import type { Direction } from "dxplan";
import * as f from "../fixture.ts";
import { type Case, caseOf, type Line, type ProgressLine, without } from "./case.ts";
import type { Baseline } from "./cell.ts";

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between } = f;

/** v ÷ t, v being the share of 50 communes that meet their target: 30 of 50 is 60 %. */
const rising: readonly Line[] = [
  [atLeast(80), 60, "60 / 80 = 0.75", 20, false],
  [moreThan(80), 80, "80 / 80 = 1", 0, false],
  [reach(80), 100, "100 / 80 = 1.25", -20, true],
  [maintain(80), 76, "76 / 80 = 0.95", 4, false],
  [about(80, 4), 76, "76 / 80 = 0.95", 0, true],
  [between(80, 90), 84, "84 / 80 = 1.05", -4, true],
];

/** t ÷ v: what should fall is read like a level. */
const falling: readonly Line[] = [
  [atMost(20), 40, "20 / 40 = 0.5", 20, false],
  [lessThan(20), 20, "20 / 20 = 1", 0, false],
  [reach(20), 16, "20 / 16 = 1.25", -4, true],
  [maintain(20), 32, "20 / 32 = 0.625", 12, false],
  [about(20, 12), 32, "20 / 32 = 0.625", 0, true],
  [between(10, 20), 16, "20 / 16 = 1.25", -4, true],
];

/** From 40 %: (v − 40) ÷ (80 − 40). */
const risingFrom40: readonly ProgressLine[] = [
  [atLeast(80), 60, "60 / 80 = 0.75", "20 / 40 = 0.5", 20, false],
  [moreThan(80), 70, "70 / 80 = 0.875", "30 / 40 = 0.75", 10, false],
  [reach(80), 100, "100 / 80 = 1.25", "60 / 40 = 1.5", -20, true],
  [maintain(80), 20, "20 / 80 = 0.25", "-20 / 40 = -0.5", 60, false],
  [about(80, 4), 76, "76 / 80 = 0.95", "36 / 40 = 0.9", 0, true],
  [between(80, 90), 84, "84 / 80 = 1.05", "44 / 40 = 1.1", -4, true],
];

/** From 60 %: (v − 60) ÷ (20 − 60). */
const fallingFrom60: readonly ProgressLine[] = [
  [atMost(20), 40, "20 / 40 = 0.5", "-20 / -40 = 0.5", 20, false],
  [lessThan(20), 20, "20 / 20 = 1", "-40 / -40 = 1", 0, false],
  [reach(20), 10, "20 / 10 = 2", "-50 / -40 = 1.25", -10, true],
  [maintain(20), 32, "20 / 32 = 0.625", "-28 / -40 = 0.7", 12, false],
  [about(20, 12), 32, "20 / 32 = 0.625", "-28 / -40 = 0.7", 0, true],
  [between(10, 20), 16, "20 / 16 = 1.25", "-44 / -40 = 1.1", -4, true],
];

const date = "2021-12-31";
const communes = 50;

const cases = (
  direction: Direction,
  baseline: Baseline,
  from: number | null,
  lines: readonly ProgressLine[],
): Case[] => {
  const group = {
    quantity: "share of units",
    baseline,
    direction,
    indicator: f.share({ direction }),
    target: (bound: Line[0]) => ({
      ...f.shareOfUnits(bound),
      ...(from === null ? {} : { baseline: { value: from, date } }),
    }),
    observations: (share: number) => [
      f.figure(share, { numerator: (share * communes) / 100, denominator: communes }),
    ],
    shown: (share: number) => {
      const ofUnits = `${(share * communes) / 100} of ${communes} (${share} %)`;
      return from === null ? ofUnits : `${ofUnits} from ${from} %`;
    },
    form: direction === "increase" ? "linear" : "reciprocal",
    gapUnit: "points",
  } as const;
  return lines.map((line) => caseOf(group, line));
};

/** From 90 % and from 10 % every bound is met already. */
export const sharesOfUnits: readonly Case[] = [
  ...cases("increase", "none", null, without("missing-baseline", rising)),
  ...cases("decrease", "none", null, without("missing-baseline", falling)),
  ...cases("increase", "given", 40, risingFrom40),
  ...cases("decrease", "given", 60, fallingFrom60),
  ...cases("increase", "already meets", 90, without("baseline-meets-target", rising)),
  ...cases("decrease", "already meets", 10, without("baseline-meets-target", falling)),
];
