import type { Figure, GrowthTarget, Indicator } from "../../model/types.ts";
import { baseDay, type ResolvedBase, resolveBase } from "../base.ts";
import { choose, numberOf } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { averageGrowth, growthInterval } from "../growth.ts";
import { knownLevel } from "../known.ts";
import { measureKnown } from "../measure.ts";
import { type Measurement, unmeasured } from "../measurement.ts";
import { keep, poolOf } from "../pool.ts";
import type { Scale } from "../scale.ts";
import { scaleOf } from "../scale-of.ts";
import { yearsBetween } from "../time.ts";
import { warningsFrom } from "../warn.ts";
import { type Answer, blank } from "./answer.ts";
import { endOf, measureChosen, pick } from "./chosen.ts";
import { worstYear } from "./yearly.ts";

/** Less than a month says nothing of a year. */
const monthsAtLeast = 1;

/** The average rate from the base to a level. */
function rateTo(figure: Figure, base: ResolvedBase | null, scale: Scale): Measurement {
  if (base === null || base.date === null) return unmeasured("missing-baseline", scale, {});
  const years = yearsBetween(base.date, figure.period.end);
  if (12 * years < monthsAtLeast) return unmeasured("incomplete-period", scale, {});
  const { rate, reason } = averageGrowth(base.value, numberOf(figure), years);
  if (rate === null) return unmeasured(reason, scale, {});
  const from = knownLevel(base.value, base.figure);
  const to = knownLevel(numberOf(figure), figure);
  return measureKnown(scale, rate, growthInterval(from, to, years), warningsFrom([figure], base));
}

/** Whether a reported rate spans the years since the base: not some before it. */
const spansFrom = (day: string | null, { period }: Figure): boolean =>
  day === null || (period.end > day && (period.start === undefined || period.start >= day));

/** An average growth: as it is reported, or from the base to the level, whichever is later known. */
export function answerAverageGrowth(
  target: GrowthTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const scale = scaleOf(target, indicator);
  const base = resolveBase(target, target.quantity.from, evidence);
  const day = baseDay(target.quantity.from, evidence);
  const spans = (figure: Figure) => spansFrom(day, figure);
  const reported = poolOf(target, "reported", until, evidence);
  const rates = keep(reported, spans, "different-quantity", evidence);
  const levels = poolOf(target, "level", until, evidence);
  const rate = pick(rates.figures, evidence);
  const [figure, conflicting] = choose(levels.figures).chosen;
  const isLatest = base === null || endOf(rate) >= (figure?.period.end ?? "");
  if (figure === undefined || (rate.length > 0 && isLatest)) {
    return measureChosen(scale, rate, rates.unfit, null);
  }
  const observations = pick(levels.figures, evidence);
  const isDisputed = conflicting !== undefined || base === "conflicting";
  return isDisputed
    ? { ...blank(unmeasured("conflicting-observations", scale, {})), observations }
    : { measurement: rateTo(figure, base, scale), observations, base };
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
  if (base === "conflicting") return blank(unmeasured("conflicting-observations", scale, {}));
  return worstYear(target, scale, base, until, evidence);
}
