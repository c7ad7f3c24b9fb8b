import {
  type Bound,
  type BoundKind,
  boundKinds,
  type Direction,
  type Form,
  type GapUnit,
  type MeasurableTarget,
} from "dxplan";
import * as f from "./fixture.ts";

/** A target and a value, and what is to come out, worked out by hand. */
interface Row {
  readonly bound: Bound;
  readonly value: number;
  readonly ratio: number;
  /** The arithmetic behind `ratio`. */
  readonly from: string;
  readonly gap: number;
  readonly met: boolean;
}

/** What the rows of one quantity and one direction have in common. */
interface Common {
  readonly quantity: QuantityName;
  readonly direction: Direction;
  /** What is counted from; the value is then a level. */
  readonly base?: number;
  /** The form of every row but a corridor, which is piecewise. */
  readonly form: Form["form"];
  readonly gapUnit: GapUnit;
}

/** Every quantity, with and without a base where it can have one. */
export const quantities = {
  level: f.level,
  rank: f.rankOf63,
  "points from a base": (bound) => f.change("points", bound),
  points: (bound) => f.change("points", bound),
  "percent from a base": (bound) => f.change("percent", bound),
  percent: (bound) => f.change("percent", bound),
  "times from a base": (bound) => f.change("times", bound),
  times: (bound) => f.change("times", bound),
  "average growth": (bound) => f.growth("average", bound),
  "growth of each year": (bound) => f.growth("each", bound),
  "count of targets": f.countOfTargets,
  "share of units": f.shareOfUnits,
  milestone: () => f.milestone(),
} as const satisfies Record<string, (bound: Bound) => MeasurableTarget>;

export type QuantityName = keyof typeof quantities;

const { atLeast, moreThan, atMost, lessThan, reach, maintain, about, between, within } = f;

/** v ÷ t. */
const risingLevel: readonly Row[] = [
  { bound: atLeast(80), value: 60, ratio: 0.75, from: "60 / 80", gap: 20, met: false },
  { bound: atLeast(80), value: 80, ratio: 1, from: "80 / 80", gap: 0, met: true },
  { bound: atLeast(80), value: 100, ratio: 1.25, from: "100 / 80", gap: -20, met: true },
  { bound: atLeast(80), value: 0, ratio: 0, from: "0 / 80", gap: 80, met: false },
  { bound: atLeast(80), value: -8, ratio: -0.1, from: "-8 / 80", gap: 88, met: false },
  { bound: moreThan(80), value: 60, ratio: 0.75, from: "60 / 80", gap: 20, met: false },
  { bound: moreThan(80), value: 80, ratio: 1, from: "80 / 80", gap: 0, met: false },
  { bound: moreThan(80), value: 84, ratio: 1.05, from: "84 / 80", gap: -4, met: true },
  { bound: reach(80), value: 72, ratio: 0.9, from: "72 / 80", gap: 8, met: false },
  { bound: reach(80), value: 80, ratio: 1, from: "80 / 80", gap: 0, met: true },
  { bound: reach(80), value: 88, ratio: 1.1, from: "88 / 80", gap: -8, met: true },
  { bound: maintain(80), value: 76, ratio: 0.95, from: "76 / 80", gap: 4, met: false },
  { bound: maintain(80), value: 80, ratio: 1, from: "80 / 80", gap: 0, met: true },
  { bound: maintain(80), value: 84, ratio: 1.05, from: "84 / 80", gap: -4, met: true },
  { bound: about(80, 4), value: 72, ratio: 0.9, from: "72 / 80", gap: 4, met: false },
  { bound: about(80, 4), value: 76, ratio: 0.95, from: "76 / 80", gap: 0, met: true },
  { bound: about(80, 4), value: 78, ratio: 0.975, from: "78 / 80", gap: -2, met: true },
  { bound: about(80, 4), value: 84, ratio: 1.05, from: "84 / 80", gap: -8, met: true },
  { bound: between(80, 90), value: 60, ratio: 0.75, from: "60 / 80", gap: 20, met: false },
  { bound: between(80, 90), value: 80, ratio: 1, from: "80 / 80", gap: 0, met: true },
  { bound: between(80, 90), value: 90, ratio: 1.125, from: "90 / 80", gap: -10, met: true },
  { bound: between(80, 90), value: 100, ratio: 1.25, from: "100 / 80", gap: -20, met: true },
  { bound: within(40, 50), value: 30, ratio: 0.75, from: "30 / 40", gap: 10, met: false },
  { bound: within(40, 50), value: 40, ratio: 1, from: "40 / 40", gap: 0, met: true },
  { bound: within(40, 50), value: 44, ratio: 1, from: "inside", gap: -4, met: true },
  { bound: within(40, 50), value: 50, ratio: 1, from: "2 - 50 / 50", gap: 0, met: true },
  { bound: within(40, 50), value: 60, ratio: 0.8, from: "2 - 60 / 50", gap: 10, met: false },
  { bound: within(40, 50), value: 120, ratio: -0.4, from: "2 - 120 / 50", gap: 70, met: false },
  { bound: within(-50, -40), value: -30, ratio: 0.75, from: "30 / 40", gap: 10, met: false },
  { bound: within(-50, -40), value: -45, ratio: 1, from: "inside", gap: -5, met: true },
  { bound: within(-50, -40), value: -60, ratio: 0.8, from: "2 - 60 / 50", gap: 10, met: false },
];

/** t ÷ v. */
const fallingLevel: readonly Row[] = [
  { bound: atMost(20), value: 40, ratio: 0.5, from: "20 / 40", gap: 20, met: false },
  { bound: atMost(20), value: 20, ratio: 1, from: "20 / 20", gap: 0, met: true },
  { bound: atMost(20), value: 16, ratio: 1.25, from: "20 / 16", gap: -4, met: true },
  { bound: lessThan(20), value: 25, ratio: 0.8, from: "20 / 25", gap: 5, met: false },
  { bound: lessThan(20), value: 20, ratio: 1, from: "20 / 20", gap: 0, met: false },
  { bound: lessThan(20), value: 16, ratio: 1.25, from: "20 / 16", gap: -4, met: true },
  { bound: reach(20), value: 32, ratio: 0.625, from: "20 / 32", gap: 12, met: false },
  { bound: reach(20), value: 20, ratio: 1, from: "20 / 20", gap: 0, met: true },
  { bound: reach(20), value: 10, ratio: 2, from: "20 / 10", gap: -10, met: true },
  { bound: maintain(20), value: 25, ratio: 0.8, from: "20 / 25", gap: 5, met: false },
  { bound: maintain(20), value: 20, ratio: 1, from: "20 / 20", gap: 0, met: true },
  { bound: maintain(20), value: 16, ratio: 1.25, from: "20 / 16", gap: -4, met: true },
  { bound: about(20, 5), value: 32, ratio: 0.625, from: "20 / 32", gap: 7, met: false },
  { bound: about(20, 5), value: 25, ratio: 0.8, from: "20 / 25", gap: 0, met: true },
  { bound: about(20, 5), value: 20, ratio: 1, from: "20 / 20", gap: -5, met: true },
  { bound: about(20, 5), value: 16, ratio: 1.25, from: "20 / 16", gap: -9, met: true },
  { bound: between(10, 20), value: 40, ratio: 0.5, from: "20 / 40", gap: 20, met: false },
  { bound: between(10, 20), value: 20, ratio: 1, from: "20 / 20", gap: 0, met: true },
  { bound: between(10, 20), value: 10, ratio: 2, from: "20 / 10", gap: -10, met: true },
  { bound: between(10, 20), value: 5, ratio: 4, from: "20 / 5", gap: -15, met: true },
  { bound: within(10, 20), value: 5, ratio: 0.5, from: "5 / 10", gap: 5, met: false },
  { bound: within(10, 20), value: 10, ratio: 1, from: "10 / 10", gap: 0, met: true },
  { bound: within(10, 20), value: 12, ratio: 1, from: "inside", gap: -2, met: true },
  { bound: within(10, 20), value: 20, ratio: 1, from: "2 - 20 / 20", gap: 0, met: true },
  { bound: within(10, 20), value: 25, ratio: 0.75, from: "2 - 25 / 20", gap: 5, met: false },
];

/** (n − v) ÷ (n − t), n being 63. */
const rank: readonly Row[] = [
  { bound: atMost(13), value: 38, ratio: 0.5, from: "(63 - 38) / (63 - 13)", gap: 25, met: false },
  { bound: atMost(13), value: 3, ratio: 1.2, from: "(63 - 3) / (63 - 13)", gap: -10, met: true },
  { bound: lessThan(13), value: 13, ratio: 1, from: "(63 - 13) / (63 - 13)", gap: 0, met: false },
  { bound: reach(13), value: 63, ratio: 0, from: "(63 - 63) / (63 - 13)", gap: 50, met: false },
  { bound: maintain(13), value: 18, ratio: 0.9, from: "(63 - 18) / (63 - 13)", gap: 5, met: false },
  { bound: about(13, 2), value: 15, ratio: 0.96, from: "(63 - 15) / (63 - 13)", gap: 0, met: true },
  { bound: between(3, 13), value: 23, ratio: 0.8, from: "40 / 50", gap: 10, met: false },
];

/** Δ ÷ Δt from 60, the values being levels: +20 leads to 80. */
const risingPointsFrom60: readonly Row[] = [
  { bound: atLeast(20), value: 75, ratio: 0.75, from: "(75 - 60) / 20", gap: 5, met: false },
  { bound: atLeast(20), value: 60, ratio: 0, from: "(60 - 60) / 20", gap: 20, met: false },
  { bound: moreThan(20), value: 80, ratio: 1, from: "(80 - 60) / 20", gap: 0, met: false },
  { bound: reach(20), value: 90, ratio: 1.5, from: "(90 - 60) / 20", gap: -10, met: true },
  { bound: maintain(20), value: 70, ratio: 0.5, from: "(70 - 60) / 20", gap: 10, met: false },
  { bound: about(20, 5), value: 75, ratio: 0.75, from: "(75 - 60) / 20", gap: 0, met: true },
  { bound: between(20, 30), value: 85, ratio: 1.25, from: "(85 - 60) / 20", gap: -5, met: true },
  { bound: within(10, 20), value: 65, ratio: 0.5, from: "(65 - 60) / 10", gap: 5, met: false },
  { bound: within(10, 20), value: 85, ratio: 0.75, from: "2 - (85 - 60) / 20", gap: 5, met: false },
];

/** Δ ÷ Δt from 80: −40 leads to 40. */
const fallingPointsFrom80: readonly Row[] = [
  { bound: atMost(-40), value: 50, ratio: 0.75, from: "(50 - 80) / -40", gap: 10, met: false },
  { bound: lessThan(-40), value: 40, ratio: 1, from: "(40 - 80) / -40", gap: 0, met: false },
  { bound: reach(-40), value: 30, ratio: 1.25, from: "(30 - 80) / -40", gap: -10, met: true },
  { bound: maintain(-40), value: 60, ratio: 0.5, from: "(60 - 80) / -40", gap: 20, met: false },
  { bound: about(-40, 10), value: 50, ratio: 0.75, from: "(50 - 80) / -40", gap: 0, met: true },
  { bound: between(-60, -40), value: 35, ratio: 1.125, from: "-45 / -40", gap: -5, met: true },
  { bound: within(-60, -40), value: 60, ratio: 0.5, from: "(60 - 80) / -40", gap: 20, met: false },
  { bound: within(-60, -40), value: 5, ratio: 0.75, from: "2 - -75 / -60", gap: 15, met: false },
];

/** Δ ÷ Δt, the values being changes. */
const risingPoints: readonly Row[] = [
  { bound: atLeast(20), value: 15, ratio: 0.75, from: "15 / 20", gap: 5, met: false },
  { bound: moreThan(20), value: 20, ratio: 1, from: "20 / 20", gap: 0, met: false },
  { bound: reach(20), value: 30, ratio: 1.5, from: "30 / 20", gap: -10, met: true },
  { bound: maintain(20), value: 10, ratio: 0.5, from: "10 / 20", gap: 10, met: false },
  { bound: about(20, 5), value: 15, ratio: 0.75, from: "15 / 20", gap: 0, met: true },
  { bound: between(20, 30), value: 25, ratio: 1.25, from: "25 / 20", gap: -5, met: true },
  { bound: within(10, 20), value: 5, ratio: 0.5, from: "5 / 10", gap: 5, met: false },
  { bound: within(10, 20), value: -5, ratio: -0.5, from: "-5 / 10", gap: 15, met: false },
];

const fallingPoints: readonly Row[] = [
  { bound: atMost(-40), value: -30, ratio: 0.75, from: "-30 / -40", gap: 10, met: false },
  { bound: lessThan(-40), value: -40, ratio: 1, from: "-40 / -40", gap: 0, met: false },
  { bound: reach(-40), value: -50, ratio: 1.25, from: "-50 / -40", gap: -10, met: true },
  { bound: maintain(-40), value: -20, ratio: 0.5, from: "-20 / -40", gap: 20, met: false },
  { bound: about(-40, 10), value: -30, ratio: 0.75, from: "-30 / -40", gap: 0, met: true },
  { bound: between(-60, -40), value: -45, ratio: 1.125, from: "-45 / -40", gap: -5, met: true },
  { bound: within(-60, -40), value: -20, ratio: 0.5, from: "-20 / -40", gap: 20, met: false },
];

/** Δ % ÷ Δt % from 50: +40 % leads to 70; the gap is one of levels. */
const risingPercentFrom50: readonly Row[] = [
  { bound: atLeast(40), value: 65, ratio: 0.75, from: "(100 * 15 / 50) / 40", gap: 5, met: false },
  { bound: moreThan(40), value: 70, ratio: 1, from: "(100 * 20 / 50) / 40", gap: 0, met: false },
  { bound: reach(40), value: 75, ratio: 1.25, from: "(100 * 25 / 50) / 40", gap: -5, met: true },
  { bound: maintain(40), value: 60, ratio: 0.5, from: "(100 * 10 / 50) / 40", gap: 10, met: false },
  { bound: about(40, 10), value: 65, ratio: 0.75, from: "(100 * 15 / 50) / 40", gap: 0, met: true },
  { bound: between(40, 60), value: 75, ratio: 1.25, from: "50 / 40", gap: -5, met: true },
  { bound: within(20, 40), value: 55, ratio: 0.5, from: "(100 * 5 / 50) / 20", gap: 5, met: false },
];

/** Δ % ÷ Δt % from 80: −50 % leads to 40. */
const fallingPercentFrom80: readonly Row[] = [
  { bound: atMost(-50), value: 50, ratio: 0.75, from: "-37.5 / -50", gap: 10, met: false },
  { bound: lessThan(-50), value: 40, ratio: 1, from: "-50 / -50", gap: 0, met: false },
  { bound: reach(-50), value: 30, ratio: 1.25, from: "-62.5 / -50", gap: -10, met: true },
  { bound: maintain(-50), value: 60, ratio: 0.5, from: "-25 / -50", gap: 20, met: false },
  { bound: about(-50, 12.5), value: 50, ratio: 0.75, from: "-37.5 / -50", gap: 0, met: true },
  { bound: between(-75, -50), value: 35, ratio: 1.125, from: "-56.25 / -50", gap: -5, met: true },
  { bound: within(-75, -50), value: 60, ratio: 0.5, from: "-25 / -50", gap: 20, met: false },
];

const risingPercent: readonly Row[] = [
  { bound: atLeast(40), value: 30, ratio: 0.75, from: "30 / 40", gap: 10, met: false },
  { bound: moreThan(40), value: 40, ratio: 1, from: "40 / 40", gap: 0, met: false },
  { bound: reach(40), value: 50, ratio: 1.25, from: "50 / 40", gap: -10, met: true },
  { bound: maintain(40), value: 20, ratio: 0.5, from: "20 / 40", gap: 20, met: false },
  { bound: about(40, 10), value: 30, ratio: 0.75, from: "30 / 40", gap: 0, met: true },
  { bound: between(40, 60), value: 50, ratio: 1.25, from: "50 / 40", gap: -10, met: true },
  { bound: within(20, 40), value: 10, ratio: 0.5, from: "10 / 20", gap: 10, met: false },
];

const fallingPercent: readonly Row[] = [
  { bound: atMost(-50), value: -40, ratio: 0.8, from: "-40 / -50", gap: 10, met: false },
  { bound: lessThan(-50), value: -50, ratio: 1, from: "-50 / -50", gap: 0, met: false },
  { bound: reach(-30), value: -24, ratio: 0.8, from: "-24 / -30", gap: 6, met: false },
  { bound: maintain(-50), value: -25, ratio: 0.5, from: "-25 / -50", gap: 25, met: false },
  { bound: about(-50, 10), value: -40, ratio: 0.8, from: "-40 / -50", gap: 0, met: true },
  { bound: between(-75, -50), value: -60, ratio: 1.2, from: "-60 / -50", gap: -10, met: true },
  { bound: within(-75, -50), value: -25, ratio: 0.5, from: "-25 / -50", gap: 25, met: false },
];

/** (v ÷ b − 1) ÷ (t − 1) from 20: three times is 60. */
const risingTimesFrom20: readonly Row[] = [
  { bound: atLeast(3), value: 50, ratio: 0.75, from: "(50 / 20 - 1) / 2", gap: 10, met: false },
  { bound: moreThan(3), value: 60, ratio: 1, from: "(60 / 20 - 1) / 2", gap: 0, met: false },
  { bound: reach(3), value: 80, ratio: 1.5, from: "(80 / 20 - 1) / 2", gap: -20, met: true },
  { bound: maintain(3), value: 40, ratio: 0.5, from: "(40 / 20 - 1) / 2", gap: 20, met: false },
  { bound: about(3, 0.5), value: 50, ratio: 0.75, from: "(50 / 20 - 1) / 2", gap: 0, met: true },
  { bound: between(3, 4), value: 70, ratio: 1.25, from: "(70 / 20 - 1) / 2", gap: -10, met: true },
  { bound: within(2, 3), value: 30, ratio: 0.5, from: "(30 / 20 - 1) / 1", gap: 10, met: false },
  { bound: within(2, 3), value: 20, ratio: 0, from: "(20 / 20 - 1) / 1", gap: 20, met: false },
  { bound: within(2, 3), value: 80, ratio: 0.5, from: "2 - 3 / 2", gap: 20, met: false },
];

/** (v ÷ b − 1) ÷ (t − 1) from 80: half of it is 40. */
const fallingTimesFrom80: readonly Row[] = [
  { bound: atMost(0.5), value: 50, ratio: 0.75, from: "-0.375 / -0.5", gap: 10, met: false },
  { bound: lessThan(0.5), value: 40, ratio: 1, from: "-0.5 / -0.5", gap: 0, met: false },
  { bound: reach(0.5), value: 30, ratio: 1.25, from: "-0.625 / -0.5", gap: -10, met: true },
  { bound: maintain(0.5), value: 60, ratio: 0.5, from: "-0.25 / -0.5", gap: 20, met: false },
  { bound: about(0.5, 0.125), value: 50, ratio: 0.75, from: "-0.375 / -0.5", gap: 0, met: true },
  { bound: between(0.25, 0.5), value: 35, ratio: 1.125, from: "0.5625 / 0.5", gap: -5, met: true },
  { bound: within(0.25, 0.75), value: 70, ratio: 0.5, from: "-0.125 / -0.25", gap: 10, met: false },
];

const risingTimes: readonly Row[] = [
  { bound: atLeast(3), value: 2.5, ratio: 0.75, from: "1.5 / 2", gap: 0.5, met: false },
  { bound: moreThan(3), value: 3, ratio: 1, from: "2 / 2", gap: 0, met: false },
  { bound: reach(2), value: 1.5, ratio: 0.5, from: "0.5 / 1", gap: 0.5, met: false },
  { bound: maintain(3), value: 2, ratio: 0.5, from: "1 / 2", gap: 1, met: false },
  { bound: about(3, 0.5), value: 2.5, ratio: 0.75, from: "1.5 / 2", gap: 0, met: true },
  { bound: between(3, 4), value: 3.5, ratio: 1.25, from: "2.5 / 2", gap: -0.5, met: true },
  { bound: within(2, 3), value: 1.5, ratio: 0.5, from: "0.5 / 1", gap: 0.5, met: false },
];

const fallingTimes: readonly Row[] = [
  { bound: atMost(0.5), value: 0.625, ratio: 0.75, from: "-0.375 / -0.5", gap: 0.125, met: false },
  { bound: lessThan(0.5), value: 0.5, ratio: 1, from: "-0.5 / -0.5", gap: 0, met: false },
  { bound: reach(0.5), value: 0.375, ratio: 1.25, from: "-0.625 / -0.5", gap: -0.125, met: true },
  { bound: maintain(0.5), value: 0.75, ratio: 0.5, from: "-0.25 / -0.5", gap: 0.25, met: false },
  { bound: about(0.5, 0.125), value: 0.625, ratio: 0.75, from: "-0.375 / -0.5", gap: 0, met: true },
  { bound: between(0.25, 0.5), value: 0.25, ratio: 1.5, from: "0.75 / 0.5", gap: -0.25, met: true },
  {
    bound: within(0.25, 0.75),
    value: 0.875,
    ratio: 0.5,
    from: "0.125 / 0.25",
    gap: 0.125,
    met: false,
  },
];

/** g ÷ gt. */
const risingGrowth: readonly Row[] = [
  { bound: atLeast(8), value: 6, ratio: 0.75, from: "6 / 8", gap: 2, met: false },
  { bound: moreThan(11.5), value: 11.5, ratio: 1, from: "11.5 / 11.5", gap: 0, met: false },
  { bound: reach(8), value: 10, ratio: 1.25, from: "10 / 8", gap: -2, met: true },
  { bound: maintain(8), value: 4, ratio: 0.5, from: "4 / 8", gap: 4, met: false },
  { bound: about(8, 2), value: 6, ratio: 0.75, from: "6 / 8", gap: 0, met: true },
  { bound: between(8, 10), value: 9, ratio: 1.125, from: "9 / 8", gap: -1, met: true },
  { bound: within(8, 10), value: 12, ratio: 0.8, from: "2 - 12 / 10", gap: 2, met: false },
];

const fallingGrowth: readonly Row[] = [
  { bound: atMost(-8), value: -6, ratio: 0.75, from: "-6 / -8", gap: 2, met: false },
  { bound: lessThan(-8), value: -8, ratio: 1, from: "-8 / -8", gap: 0, met: false },
  { bound: reach(-8), value: -10, ratio: 1.25, from: "-10 / -8", gap: -2, met: true },
  { bound: maintain(-8), value: -4, ratio: 0.5, from: "-4 / -8", gap: 4, met: false },
  { bound: about(-8, 2), value: -6, ratio: 0.75, from: "-6 / -8", gap: 0, met: true },
  { bound: between(-10, -8), value: -9, ratio: 1.125, from: "-9 / -8", gap: -1, met: true },
  { bound: within(-10, -8), value: -12, ratio: 0.8, from: "2 - -12 / -10", gap: 2, met: false },
];

/** k ÷ kt, of eight targets. */
const countOfTargets: readonly Row[] = [
  { bound: atLeast(4), value: 3, ratio: 0.75, from: "3 / 4", gap: 1, met: false },
  { bound: moreThan(4), value: 4, ratio: 1, from: "4 / 4", gap: 0, met: false },
  { bound: reach(4), value: 5, ratio: 1.25, from: "5 / 4", gap: -1, met: true },
  { bound: maintain(4), value: 2, ratio: 0.5, from: "2 / 4", gap: 2, met: false },
  { bound: about(4, 1), value: 3, ratio: 0.75, from: "3 / 4", gap: 0, met: true },
  { bound: between(4, 6), value: 5, ratio: 1.25, from: "5 / 4", gap: -1, met: true },
];

/** k ÷ kt, in percent of the units. */
const risingShareOfUnits: readonly Row[] = [
  { bound: atLeast(80), value: 60, ratio: 0.75, from: "60 / 80", gap: 20, met: false },
  { bound: moreThan(80), value: 80, ratio: 1, from: "80 / 80", gap: 0, met: false },
  { bound: reach(80), value: 100, ratio: 1.25, from: "100 / 80", gap: -20, met: true },
  { bound: maintain(80), value: 76, ratio: 0.95, from: "76 / 80", gap: 4, met: false },
  { bound: about(80, 4), value: 76, ratio: 0.95, from: "76 / 80", gap: 0, met: true },
  { bound: between(80, 90), value: 85, ratio: 1.0625, from: "85 / 80", gap: -5, met: true },
];

/** kt ÷ k: what should fall is read like a level. */
const fallingShareOfUnits: readonly Row[] = [
  { bound: atMost(20), value: 40, ratio: 0.5, from: "20 / 40", gap: 20, met: false },
  { bound: lessThan(20), value: 20, ratio: 1, from: "20 / 20", gap: 0, met: false },
  { bound: reach(20), value: 16, ratio: 1.25, from: "20 / 16", gap: -4, met: true },
  { bound: maintain(20), value: 25, ratio: 0.8, from: "20 / 25", gap: 5, met: false },
  { bound: about(20, 5), value: 25, ratio: 0.8, from: "20 / 25", gap: 0, met: true },
  { bound: between(10, 20), value: 16, ratio: 1.25, from: "20 / 16", gap: -4, met: true },
];

const rising = (quantity: QuantityName, gapUnit: GapUnit, base?: number): Common => ({
  quantity,
  direction: "increase",
  form: "linear",
  gapUnit,
  ...(base === undefined ? {} : { base }),
});

const falling = (quantity: QuantityName, gapUnit: GapUnit, base?: number): Common => ({
  ...rising(quantity, gapUnit, base),
  direction: "decrease",
});

const tables: readonly (readonly [Common, readonly Row[]])[] = [
  [rising("level", "points"), risingLevel],
  [{ ...falling("level", "points"), form: "reciprocal" }, fallingLevel],
  [falling("rank", "places"), rank],
  [rising("points from a base", "points", 60), risingPointsFrom60],
  [falling("points from a base", "points", 80), fallingPointsFrom80],
  [rising("points", "points"), risingPoints],
  [falling("points", "points"), fallingPoints],
  [rising("percent from a base", "points", 50), risingPercentFrom50],
  [falling("percent from a base", "points", 80), fallingPercentFrom80],
  [rising("percent", "percent"), risingPercent],
  [falling("percent", "percent"), fallingPercent],
  [rising("times from a base", "points", 20), risingTimesFrom20],
  [falling("times from a base", "points", 80), fallingTimesFrom80],
  [rising("times", "times"), risingTimes],
  [falling("times", "times"), fallingTimes],
  [rising("average growth", "points-per-year"), risingGrowth],
  [falling("average growth", "points-per-year"), fallingGrowth],
  [rising("growth of each year", "points-per-year"), risingGrowth],
  [falling("growth of each year", "points-per-year"), fallingGrowth],
  [rising("count of targets", "targets"), countOfTargets],
  [rising("share of units", "points"), risingShareOfUnits],
  [{ ...falling("share of units", "points"), form: "reciprocal" }, fallingShareOfUnits],
];

/** Every cell that a plan can have, some with several values. */
export const validRows = tables.flatMap(([common, rows]) =>
  rows.map((row) => ({
    ...common,
    ...row,
    form: row.bound.kind === "within" ? ("piecewise" as const) : common.form,
  })),
);

const unlessRank: readonly QuantityName[] = [
  "level",
  "points from a base",
  "points",
  "percent from a base",
  "percent",
  "times from a base",
  "times",
  "average growth",
  "growth of each year",
  "share of units",
];

const allButWithin = boundKinds.filter((kind) => kind !== "within");

interface Refusals {
  readonly quantities: readonly QuantityName[];
  readonly direction: Direction;
  readonly kinds: readonly BoundKind[];
  /** Every code that the plan is refused with. */
  readonly codes: readonly string[];
}

/** Cells that no plan can have. */
const refusals: readonly Refusals[] = [
  // What should rise has no upper bound, what should fall no lower one.
  {
    quantities: [...unlessRank, "count of targets"],
    direction: "increase",
    kinds: ["atMost", "lessThan"],
    codes: ["contradicts-direction"],
  },
  {
    quantities: [...unlessRank, "rank"],
    direction: "decrease",
    kinds: ["atLeast", "moreThan"],
    codes: ["contradicts-direction"],
  },
  // The first place is the best: a rank cannot be an indicator that should rise.
  {
    quantities: ["rank"],
    direction: "increase",
    kinds: allButWithin,
    codes: ["contradicts-direction"],
  },
  {
    quantities: ["rank"],
    direction: "increase",
    kinds: ["within"],
    codes: ["bound-mismatch", "contradicts-direction"],
  },
  // Places and counts have one good side.
  {
    quantities: ["count of targets", "share of units"],
    direction: "increase",
    kinds: ["within"],
    codes: ["bound-mismatch"],
  },
  {
    quantities: ["rank", "share of units"],
    direction: "decrease",
    kinds: ["within"],
    codes: ["bound-mismatch"],
  },
  // A count of targets has no indicator that could fall; an act has no bound.
  {
    quantities: ["count of targets"],
    direction: "decrease",
    kinds: ["atLeast", "moreThan", "reach", "about", "between", "maintain"],
    codes: ["unknown-field"],
  },
  {
    quantities: ["count of targets"],
    direction: "decrease",
    kinds: ["atMost", "lessThan"],
    codes: ["contradicts-direction", "unknown-field"],
  },
  {
    quantities: ["count of targets"],
    direction: "decrease",
    kinds: ["within"],
    codes: ["bound-mismatch", "unknown-field"],
  },
  {
    quantities: ["milestone"],
    direction: "increase",
    kinds: boundKinds,
    codes: ["unknown-field"],
  },
  {
    quantities: ["milestone"],
    direction: "decrease",
    kinds: boundKinds,
    codes: ["unknown-field"],
  },
];

/** Every cell that a plan cannot have. */
export const refusedCells = refusals.flatMap(({ quantities, direction, kinds, codes }) =>
  quantities.flatMap((quantity) => kinds.map((kind) => ({ quantity, direction, kind, codes }))),
);
