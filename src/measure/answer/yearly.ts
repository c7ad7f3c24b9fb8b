import type { Figure, GrowthTarget } from "../../model/types.ts";
import type { ResolvedBase } from "../base.ts";
import { numberOf } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { gapTo } from "../gap.ts";
import { averageGrowth, growthInterval } from "../growth.ts";
import { type Interval, isAccepted } from "../interval.ts";
import { knownInterval, knownLevel } from "../known.ts";
import { measureKnown } from "../measure.ts";
import { unmeasured } from "../measurement.ts";
import { poolOf, type Wanted } from "../pool.ts";
import type { UnmeasuredReason } from "../reasons.ts";
import type { Scale } from "../scale.ts";
import { yearsBetween } from "../time.ts";
import { warningsFrom } from "../warn.ts";
import { type Answer, blank } from "./answer.ts";
import { pick } from "./chosen.ts";

/** The growth of one year, where it lies, and the figures that say so, that of the year itself first. */
interface YearRate {
  readonly rate: number;
  readonly known: Interval;
  readonly figures: readonly Figure[];
}

/** The growth of a year, or why there is none. */
type Told = YearRate | UnmeasuredReason;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The figures that count in each year; several where they conflict. */
type ByYear = ReadonlyMap<number, readonly Figure[]>;

function byYear(target: GrowthTarget, wanted: Wanted, until: string, evidence: Evidence): ByYear {
  const years = new Map<number, Figure[]>();
  for (const figure of poolOf(target, wanted, until, evidence).figures) {
    const year = yearOf(figure.period.end);
    years.set(year, [...(years.get(year) ?? []), figure]);
  }
  return new Map([...years].map(([year, figures]) => [year, pick(figures, evidence)] as const));
}

/** Everything that the years are told from. */
interface Known {
  readonly reported: ByYear;
  readonly levels: ByYear;
  readonly base: ResolvedBase | null;
}

/** The level that a year starts from: the figure of the year before, else the base. */
function startOf(year: number, { levels, base }: Known): ResolvedBase | null {
  const [figure] = levels.get(year - 1) ?? [];
  if (figure !== undefined) {
    return { value: numberOf(figure), date: figure.period.end, figure, assumed: false };
  }
  return base?.date != null && yearOf(base.date) === year - 1 ? base : null;
}

/** The growth from one level to that of a year later. */
function between(start: ResolvedBase | null, after: Figure | undefined): Told {
  if (start === null || start.date === null || after === undefined) return "incomplete-period";
  if (yearsBetween(start.date, after.period.end) !== 1) return "incomplete-period";
  const { rate, reason } = averageGrowth(start.value, numberOf(after), 1);
  if (rate === null) return reason;
  const from = knownLevel(start.value, start.figure);
  const known = growthInterval(from, knownLevel(numberOf(after), after), 1);
  return { rate, known, figures: start.figure === null ? [after] : [after, start.figure] };
}

/** The growth of a year: as reported, else from the levels at both its ends. */
function ofYear(year: number, known: Known): Told {
  const [reported, other] = known.reported.get(year) ?? [];
  if (other !== undefined) return "conflicting-observations";
  if (reported !== undefined) {
    const rate = numberOf(reported);
    const interval = knownInterval(rate, reported, { low: null, high: null });
    return { rate, known: interval, figures: [reported] };
  }
  const isDisputed = [year, year - 1].some((one) => (known.levels.get(one)?.length ?? 0) > 1);
  if (isDisputed) return "conflicting-observations";
  return between(startOf(year, known), known.levels.get(year)?.[0]);
}

/** The years that have to be told: from the base, or the first that can be, to the last spoken of. */
function yearsOf({ reported, levels, base }: Known, required: number | null): number[] {
  const firsts = [...reported.keys(), ...[...levels.keys()].map((year) => year + 1)];
  const first = base?.date != null ? yearOf(base.date) + 1 : Math.min(...firsts);
  const last = Math.max(...reported.keys(), ...levels.keys(), required ?? -Infinity);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Whether every year is met: one that is not decides, then one that cannot be told. */
function allMet(rates: readonly YearRate[], accept: Interval): boolean | null {
  const met = rates.map(({ known }) => isAccepted(accept, known));
  if (met.includes(false)) return false;
  return met.includes(null) ? null : true;
}

/**
 * The worst yearly growth since the base, which is measured, and whether every year is met. Without a
 * stated base the years begin with the first that is known; a year missing between is not passed over,
 * nor one before a deadline that is past.
 */
export function worstYear(
  target: GrowthTarget,
  scale: Scale,
  base: ResolvedBase | null,
  until: string,
  evidence: Evidence,
): Answer {
  const none = (reason: UnmeasuredReason) => blank(unmeasured(reason, scale, {}), base);
  const known = {
    reported: byYear(target, "reported", until, evidence),
    levels: byYear(target, "level", until, evidence),
    base,
  };
  if (known.reported.size + known.levels.size === 0) return none("missing-value");
  const isPast = target.due !== undefined && target.due < evidence.asOf;
  const years = yearsOf(known, isPast ? yearOf(until) : null).map((year) => ofYear(year, known));
  const missing = years.find((year) => typeof year === "string");
  if (missing !== undefined) return none(missing);
  const rates = years.filter((year) => typeof year !== "string");
  const [first] = rates;
  const { accept } = scale;
  if (first === undefined) return none(base === null ? "missing-baseline" : "incomplete-period");
  if (accept === null) return none("missing-baseline");
  const gap = ({ rate }: YearRate) => gapTo(accept, rate);
  const worst = rates.reduce((one, two) => (gap(two) > gap(one) ? two : one), first);
  const figures = [...new Set([worst, ...rates].flatMap((rate) => rate.figures))];
  const measurement = measureKnown(scale, worst.rate, worst.known, warningsFrom(figures, base));
  const met = allMet(rates, accept);
  return {
    measurement: measurement.kind === "unmeasured" ? measurement : { ...measurement, met },
    observations: figures,
    base,
  };
}
