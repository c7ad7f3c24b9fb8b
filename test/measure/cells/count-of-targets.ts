import type { Act, Bound } from "dxplan";
import * as f from "../fixture.ts";
import { type Case, caseOf, type Line, type Worked, without } from "./case.ts";

const { atLeast, moreThan, reach, maintain, about, between } = f;

/** k ÷ kt, of eight targets. */
const counts: readonly Line[] = [
  [atLeast(4), 3, "3 / 4 = 0.75", 1, false],
  [moreThan(4), 4, "4 / 4 = 1", 0, false],
  [reach(4), 5, "5 / 4 = 1.25", -1, true],
  [maintain(4), 2, "2 / 4 = 0.5", 2, false],
  [about(4, 1), 3, "3 / 4 = 0.75", 0, true],
  [between(4, 6), 5, "5 / 4 = 1.25", -1, true],
];

const milestones = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"];

/** Reports on the milestones of a plan: the first done, the last not, those between not reported on. */
export const reports = (done: number, unknown: number): Act[] =>
  milestones.flatMap((target, at) => {
    const isUnknown = at >= done && at < done + unknown;
    return isUnknown ? [] : [f.act(at < done, { milestone: { plan: "plan", target } })];
  });

const group = {
  quantity: "count of targets",
  baseline: "none",
  direction: "increase",
  indicator: f.share(),
  target: f.countOfTargets,
  observations: (done: number) => reports(done, 0),
  shown: (done: number) => `${done} of 8`,
  form: "linear",
  gapUnit: "targets",
} as const;

export const countsOfTargets: readonly Case[] = without("missing-baseline", counts).map((line) =>
  caseOf(group, line),
);

/** A bound, the targets met and unknown, and the attainment at least and at most. */
type OpenLine = readonly [
  bound: Bound,
  done: number,
  unknown: number,
  least: Worked,
  most: Worked,
  met: boolean | null,
];

/** Some targets cannot be told: k is an interval, and so is its attainment. */
export const openCounts: readonly OpenLine[] = [
  [atLeast(4), 3, 2, "3 / 4 = 0.75", "(3 + 2) / 4 = 1.25", null],
  [atLeast(4), 1, 2, "1 / 4 = 0.25", "(1 + 2) / 4 = 0.75", false],
  [atLeast(4), 4, 3, "4 / 4 = 1", "(4 + 3) / 4 = 1.75", true],
  [moreThan(4), 4, 1, "4 / 4 = 1", "(4 + 1) / 4 = 1.25", null],
  [moreThan(4), 3, 1, "3 / 4 = 0.75", "(3 + 1) / 4 = 1", false],
  [reach(4), 0, 4, "0 / 4 = 0", "(0 + 4) / 4 = 1", null],
  [reach(4), 5, 3, "5 / 4 = 1.25", "(5 + 3) / 4 = 2", true],
  [maintain(4), 2, 1, "2 / 4 = 0.5", "(2 + 1) / 4 = 0.75", false],
  [maintain(4), 2, 2, "2 / 4 = 0.5", "(2 + 2) / 4 = 1", null],
  [about(4, 1), 2, 1, "2 / 4 = 0.5", "(2 + 1) / 4 = 0.75", null],
  [about(4, 1), 3, 2, "3 / 4 = 0.75", "(3 + 2) / 4 = 1.25", true],
  [between(4, 6), 3, 3, "3 / 4 = 0.75", "(3 + 3) / 4 = 1.5", null],
];
