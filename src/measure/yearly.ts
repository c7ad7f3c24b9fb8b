import type { Direction } from "../model/indicator.ts";
import type { Figure, GrowthTarget } from "../model/types.ts";
import type { ResolvedBase } from "./base.ts";
import { choose, numberOf } from "./choose.ts";
import type { Evidence } from "./evidence.ts";
import { averageGrowth } from "./growth.ts";
import { poolOf } from "./pool.ts";
import type { UnmeasuredReason } from "./reasons.ts";
import { yearsBetween } from "./time.ts";

/** The growth of one year, and the figures that say so. */
interface YearRate {
  readonly rate: number;
  readonly figures: readonly Figure[];
}

/** The worst of the years, or why it cannot be told. */
export type WorstYear =
  | (YearRate & { readonly reason: null })
  | { readonly rate: null; readonly reason: UnmeasuredReason };

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The figure of each year that counts; a year whose figures conflict has none. */
function byYear(figures: readonly Figure[], evidence: Evidence): ReadonlyMap<number, Figure> {
  const years = new Map<number, Figure[]>();
  for (const figure of figures) {
    const year = yearOf(figure.period.end);
    years.set(year, [...(years.get(year) ?? []), figure]);
  }
  const chosen = new Map<number, Figure>();
  for (const [year, ofYear] of years) {
    const choice = choose(ofYear);
    for (const { observation, reason } of choice.others) evidence.note(observation, reason);
    const [figure, conflicting] = choice.chosen;
    if (figure !== undefined && conflicting === undefined) chosen.set(year, figure);
  }
  return chosen;
}

/** The growth from one level to that of a year later. */
function between(before: Figure | undefined, after: Figure): YearRate | null {
  if (before === undefined || yearsBetween(before.period.end, after.period.end) !== 1) return null;
  const { rate } = averageGrowth(numberOf(before), numberOf(after), 1);
  return rate === null ? null : { rate, figures: [before, after] };
}

/** The growth from a base that is no figure of its own. */
function fromBase(base: ResolvedBase | null, after: Figure): YearRate | null {
  if (base === null || base.date === null) return null;
  if (yearsBetween(base.date, after.period.end) !== 1) return null;
  const { rate } = averageGrowth(base.value, numberOf(after), 1);
  return rate === null ? null : { rate, figures: [after] };
}

/** The growth of every year that can be told: as reported, else from the levels at both its ends. */
function ratesByYear(
  target: GrowthTarget,
  base: ResolvedBase | null,
  until: string,
  evidence: Evidence,
): ReadonlyMap<number, YearRate> {
  const levels = byYear(poolOf(target, "level", until, evidence).figures, evidence);
  const rates = new Map<number, YearRate>();
  for (const [year, figure] of levels) {
    const rate = between(levels.get(year - 1), figure) ?? fromBase(base, figure);
    if (rate !== null) rates.set(year, rate);
  }
  const reported = byYear(poolOf(target, "reported", until, evidence).figures, evidence);
  for (const [year, figure] of reported) {
    rates.set(year, { rate: numberOf(figure), figures: [figure] });
  }
  return rates;
}

/**
 * The worst yearly growth since the base: the one that decides whether every year met its target. Without
 * a stated base the years begin with the first that is known; a year missing between is not passed over.
 */
export function worstYear(
  target: GrowthTarget,
  direction: Direction,
  base: ResolvedBase | null,
  until: string,
  evidence: Evidence,
): WorstYear {
  const rates = ratesByYear(target, base, until, evidence);
  const years = [...rates.keys()];
  if (years.length === 0) {
    const hasLevel = poolOf(target, "level", until, evidence).figures.length > 0;
    return { rate: null, reason: hasLevel ? "missing-baseline" : "missing-value" };
  }
  const first = base === null || base.date === null ? Math.min(...years) : yearOf(base.date) + 1;
  const last = Math.max(...years);
  const known = years.filter((year) => year >= first).sort((left, right) => left - right);
  if (known.length !== last - first + 1) return { rate: null, reason: "incomplete-period" };
  const sign = direction === "increase" ? 1 : -1;
  const worst = known
    .flatMap((year) => rates.get(year) ?? [])
    .reduce((least, rate) => (sign * (rate.rate - least.rate) < 0 ? rate : least));
  return { ...worst, reason: null };
}
