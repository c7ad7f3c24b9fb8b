import type { Direction } from "../model/indicator.ts";
import type { Figure, GrowthTarget } from "../model/types.ts";
import type { ResolvedBase } from "./base.ts";
import { choose, numberOf } from "./choose.ts";
import type { Evidence } from "./evidence.ts";
import { averageGrowth } from "./growth.ts";
import { type Interval, type IntervalEnd, pointAt } from "./interval.ts";
import { knownInterval } from "./known.ts";
import { poolOf, type Wanted } from "./pool.ts";
import type { UnmeasuredReason } from "./reasons.ts";
import { yearsBetween } from "./time.ts";

/** The growth of one year, where it lies, and the figures that say so. */
interface YearRate {
  readonly rate: number;
  readonly known: Interval;
  readonly figures: readonly Figure[];
}

/** A growth, or why there is none. */
type Told = (YearRate & { readonly reason: null }) | NotTold;

interface NotTold {
  readonly rate: null;
  readonly reason: UnmeasuredReason;
}

const notTold = (reason: UnmeasuredReason): NotTold => ({ rate: null, reason });

const told = (rate: YearRate): Told => ({ ...rate, reason: null });

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The figures that count in each year; several where they conflict. */
type ByYear = ReadonlyMap<number, readonly Figure[]>;

function byYear(target: GrowthTarget, wanted: Wanted, until: string, evidence: Evidence): ByYear {
  const years = new Map<number, Figure[]>();
  for (const figure of poolOf(target, wanted, until, evidence).figures) {
    const year = yearOf(figure.period.end);
    years.set(year, [...(years.get(year) ?? []), figure]);
  }
  const chosen = new Map<number, readonly Figure[]>();
  for (const [year, figures] of years) {
    const choice = choose(figures);
    for (const { observation, reason } of choice.others) evidence.note(observation, reason);
    if (choice.chosen.length > 1) {
      for (const figure of choice.chosen) evidence.note(figure, "conflicting");
    }
    chosen.set(year, choice.chosen);
  }
  return chosen;
}

const nowhere: Interval = { low: null, high: null };

/** The growth from one level to that of a year later; of a level in an interval, nothing can be decided. */
function between(
  from: { readonly value: number; readonly date: string; readonly figure: Figure | null },
  after: Figure,
): Told {
  if (yearsBetween(from.date, after.period.end) !== 1) return notTold("incomplete-period");
  const { rate, reason } = averageGrowth(from.value, numberOf(after), 1);
  if (rate === null) return notTold(reason);
  const figures = from.figure === null ? [after] : [from.figure, after];
  const isExact = figures.every(({ qualifier }) => qualifier === undefined);
  return told({ rate, known: isExact ? pointAt(rate) : nowhere, figures });
}

/** Everything that the years are told from. */
interface Known {
  readonly reported: ByYear;
  readonly levels: ByYear;
  readonly base: ResolvedBase | null;
}

/** The level that a year starts from: the figure of the year before, else the base. */
function startOf(year: number, { levels, base }: Known) {
  const [figure] = levels.get(year - 1) ?? [];
  if (figure !== undefined) return { value: numberOf(figure), date: figure.period.end, figure };
  if (base === null || base.date === null || yearOf(base.date) !== year - 1) return null;
  return { value: base.value, date: base.date, figure: base.figure };
}

/** The growth of a year: as reported, else from the levels at both its ends. */
function ofYear(year: number, known: Known): Told {
  const [reported, other] = known.reported.get(year) ?? [];
  if (other !== undefined) return notTold("conflicting-observations");
  if (reported !== undefined) {
    const rate = numberOf(reported);
    const interval = knownInterval(rate, reported, nowhereLimits);
    return told({ rate, known: interval, figures: [reported] });
  }
  const [after, another] = known.levels.get(year) ?? [];
  const isDisputed = another !== undefined || (known.levels.get(year - 1)?.length ?? 0) > 1;
  if (isDisputed) return notTold("conflicting-observations");
  const start = startOf(year, known);
  return after === undefined || start === null
    ? notTold("incomplete-period")
    : between(start, after);
}

const nowhereLimits = { low: null, high: null };

/** Of two ends the one further to the bad side: an open one is the furthest down, and never the nearest. */
const worse = (
  left: IntervalEnd | null,
  right: IntervalEnd | null,
  open: "bad" | "good",
  sign: 1 | -1,
): IntervalEnd | null => {
  if (left === null || right === null) return open === "bad" ? null : (left ?? right);
  return sign * (left.at - right.at) <= 0 ? left : right;
};

/** Where the worst of several growths lies. */
function worstKnown(rates: readonly YearRate[], direction: Direction): Interval {
  const [low, high]: readonly ["bad" | "good", "bad" | "good"] =
    direction === "increase" ? ["bad", "good"] : ["good", "bad"];
  const sign = direction === "increase" ? 1 : -1;
  return rates
    .map(({ known }) => known)
    .reduce((one, two) => ({
      low: worse(one.low, two.low, low, sign),
      high: worse(one.high, two.high, high, sign),
    }));
}

/** The years that have to be told: from the base, or the first that can be, to the last that is spoken of. */
function span(known: Known, required: number | null): { first: number; last: number } {
  const { reported, levels, base } = known;
  const firsts = [...reported.keys(), ...[...levels.keys()].map((year) => year + 1)];
  const first = base === null || base.date === null ? Math.min(...firsts) : yearOf(base.date) + 1;
  const last = Math.max(...reported.keys(), ...levels.keys(), required ?? -Infinity);
  return { first, last };
}

/**
 * The worst yearly growth since the base: the one that decides whether every year met its target. Without
 * a stated base the years begin with the first that is known; a year missing between is not passed over,
 * nor one before a deadline that is past.
 */
export function worstYear(
  target: GrowthTarget,
  direction: Direction,
  base: ResolvedBase | null,
  until: string,
  evidence: Evidence,
): Told {
  const known = {
    reported: byYear(target, "reported", until, evidence),
    levels: byYear(target, "level", until, evidence),
    base,
  };
  if (known.reported.size + known.levels.size === 0) return notTold("missing-value");
  const isPast = target.due !== undefined && target.due < evidence.asOf;
  const { first, last } = span(known, isPast ? yearOf(until) : null);
  if (last < first) return notTold(base === null ? "missing-baseline" : "missing-value");
  const years = Array.from({ length: last - first + 1 }, (_, at) => ofYear(first + at, known));
  const missing = years.find(({ reason }) => reason !== null);
  if (missing !== undefined && missing.rate === null) return missing;
  const rates = years.flatMap((year) => (year.rate === null ? [] : [year]));
  const sign = direction === "increase" ? 1 : -1;
  const worst = rates.reduce((one, two) => (sign * (two.rate - one.rate) < 0 ? two : one));
  const figures = [...worst.figures, ...rates.flatMap((rate) => rate.figures)];
  return told({
    rate: worst.rate,
    known: worstKnown(rates, direction),
    figures: [...new Set(figures)],
  });
}
