import type { Figure, GrowthTarget, Indicator } from "../../model/types.ts";
import { type ResolvedBase, resolveBase } from "../base.ts";
import { choose, numberOf } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { averageGrowth } from "../growth.ts";
import type { IntervalEnd } from "../interval.ts";
import { knownInterval } from "../known.ts";
import { measureKnown } from "../measure.ts";
import { type Measurement, unmeasured } from "../measurement.ts";
import { poolOf } from "../pool.ts";
import type { Scale } from "../scale.ts";
import { scaleOf } from "../scale-of.ts";
import { yearsBetween } from "../time.ts";
import { warningsFrom } from "../warn.ts";
import { worstYear } from "../yearly.ts";
import { type Answer, blank } from "./answer.ts";
import { endOf } from "./change.ts";
import { measureChosen, pick } from "./chosen.ts";

/** The average rate from the base to a level. */
function rateTo(figure: Figure, base: ResolvedBase | null, scale: Scale): Measurement {
  if (base === null || base.date === null) return unmeasured("missing-baseline", scale, {});
  const years = yearsBetween(base.date, figure.period.end);
  const rateOf = (level: number) => averageGrowth(base.value, level, years);
  const { rate, reason } = rateOf(numberOf(figure));
  if (rate === null) return unmeasured(reason, scale, {});
  const end = (level: IntervalEnd | null): IntervalEnd | null => {
    const at = level === null ? null : rateOf(level.at).rate;
    return level === null || at === null ? null : { at, closed: level.closed };
  };
  const levels = knownInterval(numberOf(figure), figure, { low: null, high: null });
  const known = { low: end(levels.low), high: end(levels.high) };
  return measureKnown(scale, rate, known, warningsFrom([figure], base));
}

/** An average growth: as it is reported, or from the base to the level, whichever is later known. */
export function answerAverageGrowth(
  target: GrowthTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const scale = scaleOf(target, indicator);
  const base = resolveBase(target, target.quantity.from, evidence);
  const reported = poolOf(target, "reported", until, evidence);
  const levels = poolOf(target, "level", until, evidence);
  const rate = pick(reported.figures, evidence);
  const level = choose(levels.figures).chosen;
  const hasRate = rate.length > 0 && (base === null || endOf(rate) >= endOf(level));
  const [figure, conflicting] = level;
  if (hasRate || figure === undefined) {
    return measureChosen(scale, rate, reported.unfit, null);
  }
  pick(levels.figures, evidence);
  const measurement =
    conflicting === undefined
      ? rateTo(figure, base, scale)
      : unmeasured("conflicting-observations", scale, {});
  return { measurement, observations: level, base };
}

/** A growth of every year: the worst of them decides. */
export function answerYearlyGrowth(
  target: GrowthTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const scale = scaleOf(target, indicator);
  const base = resolveBase(target, target.quantity.from, evidence);
  const worst = worstYear(target, indicator.direction, base, until, evidence);
  if (worst.rate === null) return blank(unmeasured(worst.reason, scale, {}), base);
  const warnings = warningsFrom(worst.figures, base);
  const measurement = measureKnown(scale, worst.rate, worst.known, warnings);
  return { measurement, observations: worst.figures, base };
}
