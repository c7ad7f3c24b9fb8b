import type { Bound, Direction, Figure, GrowthSpan } from "dxplan";
import * as f from "../fixture.ts";
import { type Case, caseOf, type Line, numberOf, type Worked, without } from "./case.ts";

const quantityOf = { average: "average growth", each: "growth of each year" } as const;

const common = (over: GrowthSpan, direction: Direction) =>
  ({
    quantity: quantityOf[over],
    direction,
    indicator: f.share({ direction }),
    form: "linear",
    gapUnit: "points-per-year",
  }) as const;

/** Rates as they are reported. */
export const reportedRates = (
  over: GrowthSpan,
  direction: Direction,
  lines: readonly Line[],
): Case[] => {
  const group = {
    ...common(over, direction),
    baseline: "reported rate",
    target: (bound: Bound) => f.growth(over, bound),
    observations: (rate: number) => [f.figure(rate, { quantity: { kind: "growth", over } })],
    shown: (rate: number) => `${rate} %`,
  } as const;
  return without("missing-baseline", lines).map((line) => caseOf(group, line));
};

/** A bound, the levels that 100 grew to, the rate that this is, and what is to come out. */
export type LevelsLine = readonly [
  bound: Bound,
  levels: readonly number[],
  rate: Worked,
  attainment: Worked,
  gap: number,
  met: boolean,
];

/** The days of the levels, the first that of the base, and the time between them in words. */
export interface Span {
  readonly baseline: "levels over years" | "levels over months";
  readonly base: string;
  readonly days: readonly string[];
  readonly shown: string;
}

/** The level that every growth starts from. */
export const startLevel = 100;

/** The figures of a line: the start on the day of the base, a level on each day after it. */
export const figuresOf = ({ base, days }: Span, levels: readonly number[]): Figure[] =>
  [base, ...days].flatMap((end, at) => {
    const level = [startLevel, ...levels][at];
    return level === undefined ? [] : [f.figure(level, { period: { end } })];
  });

/** A growth counted from the actual figure of a day. */
export const growthSince = (date: string, over: GrowthSpan, bound: Bound) =>
  ({
    ...f.growth(over, bound),
    quantity: { kind: "growth", over, from: { kind: "date", date } },
  }) as const;

/** Rates from levels. */
export const ratesFromLevels = (
  over: GrowthSpan,
  direction: Direction,
  span: Span,
  lines: readonly LevelsLine[],
): Case[] =>
  lines.map(([bound, levels, rate, attainment, gap, met]) => {
    const group = {
      ...common(over, direction),
      baseline: span.baseline,
      target: (bound: Bound) => growthSince(span.base, over, bound),
      observations: () => figuresOf(span, levels),
      shown: () => `${[startLevel, ...levels].join(" → ")} ${span.shown}: ${rate} %`,
    } as const;
    const line = [bound, numberOf(rate), attainment, "missing-baseline", gap, met] as const;
    return { ...caseOf(group, line), rate };
  });
