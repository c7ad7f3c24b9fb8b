import * as f from "../fixture.ts";
import { type Case, caseOf, type Line, type ProgressLine, without } from "./case.ts";
import type { Baseline } from "./cell.ts";

const { atMost, lessThan, reach, maintain, about, between } = f;

/** (n − v) ÷ (n − t), n being 63. */
const places: readonly Line[] = [
  [atMost(13), 38, "(63 - 38) / (63 - 13) = 0.5", 25, false],
  [atMost(13), 3, "(63 - 3) / (63 - 13) = 1.2", -10, true],
  [lessThan(13), 13, "(63 - 13) / (63 - 13) = 1", 0, false],
  [reach(13), 63, "(63 - 63) / (63 - 13) = 0", 50, false],
  [maintain(13), 18, "(63 - 18) / (63 - 13) = 0.9", 5, false],
  [about(13, 2), 15, "(63 - 15) / (63 - 13) = 0.96", 0, true],
  [between(3, 13), 23, "(63 - 23) / (63 - 13) = 0.8", 10, false],
];

/** From place 53: (v − 53) ÷ (13 − 53). */
const from53: readonly ProgressLine[] = [
  [atMost(13), 38, "(63 - 38) / (63 - 13) = 0.5", "-15 / -40 = 0.375", 25, false],
  [lessThan(13), 13, "(63 - 13) / (63 - 13) = 1", "-40 / -40 = 1", 0, false],
  [reach(13), 63, "(63 - 63) / (63 - 13) = 0", "10 / -40 = -0.25", 50, false],
  [maintain(13), 33, "(63 - 33) / (63 - 13) = 0.6", "-20 / -40 = 0.5", 20, false],
  [about(13, 2), 15, "(63 - 15) / (63 - 13) = 0.96", "-38 / -40 = 0.95", 0, true],
  [between(3, 13), 3, "(63 - 3) / (63 - 13) = 1.2", "-50 / -40 = 1.25", -10, true],
];

/** From place 10, where every bound is met. */
const from10: readonly Line[] = [
  [atMost(13), 23, "(63 - 23) / (63 - 13) = 0.8", 10, false],
  [lessThan(13), 8, "(63 - 8) / (63 - 13) = 1.1", -5, true],
  [reach(13), 13, "(63 - 13) / (63 - 13) = 1", 0, true],
  [maintain(13), 18, "(63 - 18) / (63 - 13) = 0.9", 5, false],
  [about(13, 2), 14, "(63 - 14) / (63 - 13) = 0.98", -1, true],
  [between(3, 13), 38, "(63 - 38) / (63 - 13) = 0.5", 25, false],
];

const date = "2021-12-31";

const cases = (baseline: Baseline, from: number | null, lines: readonly ProgressLine[]): Case[] => {
  const group = {
    quantity: "rank",
    baseline,
    direction: "decrease",
    indicator: f.place(),
    target: (bound: Line[0]) =>
      f.rankOf63(bound, from === null ? {} : { baseline: { value: from, date } }),
    observations: (value: number) => [f.figure(value, { of: 63 })],
    shown: (value: number) => `${value} of 63${from === null ? "" : ` from ${from}`}`,
    form: "linear",
    gapUnit: "places",
  } as const;
  return lines.map((line) => caseOf(group, line));
};

export const ranks: readonly Case[] = [
  ...cases("none", null, without("missing-baseline", places)),
  ...cases("given", 53, from53),
  ...cases("already meets", 10, without("baseline-meets-target", from10)),
];
