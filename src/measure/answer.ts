import { DxplanError } from "../model/error.ts";
import type {
  ChangeTarget,
  Figure,
  GrowthTarget,
  Indicator,
  IndicatorTarget,
  MeasurableTarget,
  MilestoneTarget,
  Observation,
  Target,
  TargetCountTarget,
} from "../model/types.ts";
import { type ResolvedBase, resolveBase, resolveBaseline } from "./base.ts";
import { choose } from "./choose.ts";
import type { Evidence } from "./evidence.ts";
import { averageGrowth } from "./growth.ts";
import { pointAt } from "./interval.ts";
import { measure, measureKnown } from "./measure.ts";
import { type Measurement, unmeasured } from "./measurement.ts";
import { actsOf, type Pool, poolOf } from "./pool.ts";
import type { UnmeasuredReason, WarningCode } from "./reasons.ts";
import type { Scale } from "./scale.ts";
import { scaleOf } from "./scale-of.ts";
import { yearsBetween } from "./time.ts";
import type { UnusedReason } from "./unused.ts";
import { worstYear } from "./yearly.ts";

/** What the evidence up to a day says of a target. */
export interface Answer {
  readonly measurement: Measurement;
  /** The observation that decided; several if they conflict; none if there was none. */
  readonly observations: readonly Observation[];
  /** What was counted from, if the target counts from something. */
  readonly base: ResolvedBase | null;
}

const blank = (measurement: Measurement, base: ResolvedBase | null = null): Answer => ({
  measurement,
  observations: [],
  base,
});

/** What is said when every figure known in time was unfit, from the nearest to the farthest. */
const unfitReasons: readonly (UnusedReason & UnmeasuredReason)[] = [
  "incomplete-period",
  "missing-value",
  "different-field",
  "different-quantity",
];

/** No figure: because there is none, or because of what those that there are lack. */
function nothing(scale: Scale, unfit: Pool["unfit"]): Measurement {
  const reason = unfitReasons.find((code) => unfit.some((item) => item.reason === code));
  const [gap] = unfit.filter((item) => item.reason === "missing-value").slice(-1);
  const value = gap?.figure.value;
  const missing = typeof value === "object" ? { missing: value.missing } : {};
  return unmeasured(reason ?? "missing-value", scale, reason === "missing-value" ? missing : {});
}

/** The figure of a pool that counts, the others noted with their reason. */
function pick(figures: readonly Figure[], evidence: Evidence): readonly Figure[] {
  const { chosen, others } = choose(figures);
  for (const { observation, reason } of others) evidence.note(observation, reason);
  if (chosen.length > 1) for (const figure of chosen) evidence.note(figure, "conflicting");
  return chosen;
}

const withWarning = (measurement: Measurement, code: WarningCode, applies: boolean): Measurement =>
  applies ? { ...measurement, warnings: [...measurement.warnings, code] } : measurement;

/** Measures the figure that counts on a scale that reads it. */
function measureChosen(
  scale: Scale,
  chosen: readonly Figure[],
  unfit: Pool["unfit"],
  base: ResolvedBase | null,
): Answer {
  const [figure, conflicting] = chosen;
  if (figure === undefined) return blank(nothing(scale, unfit), base);
  const measurement =
    conflicting === undefined
      ? measure(scale, figure)
      : unmeasured("conflicting-observations", scale, {});
  const assumed = withWarning(measurement, "assumed-base", base?.assumed === true);
  return { measurement: assumed, observations: chosen, base };
}

function answerLevel(
  target: IndicatorTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const baseline = resolveBaseline(target, evidence);
  const scale = scaleOf(target, indicator, baseline === null ? {} : { base: baseline.value });
  const { figures, unfit } = poolOf(target, "level", until, evidence);
  return measureChosen(scale, pick(figures, evidence), unfit, baseline);
}

const endOf = ([figure]: readonly Figure[]): string => figure?.period.end ?? "";

function answerChange(
  target: ChangeTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const base = resolveBase(target, target.quantity.from, evidence);
  const reported = poolOf(target, "reported", until, evidence);
  const ofBase = reported.figures.filter(
    ({ quantity }) =>
      quantity?.kind !== "change" ||
      quantity.from === undefined ||
      (base?.date ?? quantity.from) === quantity.from,
  );
  const levels = poolOf(target, "level", until, evidence);
  const change = pick(ofBase, evidence);
  if (base === null || endOf(change) >= (endOf(choose(levels.figures).chosen) || "0")) {
    const scale = scaleOf(target, indicator);
    const answer = measureChosen(scale, change, reported.unfit, base);
    const lacksBase = change.length === 0 && base === null && levels.figures.length > 0;
    return lacksBase ? blank(unmeasured("missing-baseline", scale, {})) : answer;
  }
  const scale = scaleOf(target, indicator, { base: base.value });
  return measureChosen(scale, pick(levels.figures, evidence), levels.unfit, base);
}

function answerAverageGrowth(
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
  if (level.length === 0 || endOf(rate) >= endOf(level)) {
    return measureChosen(scale, rate, reported.unfit, base);
  }
  pick(levels.figures, evidence);
  const [figure, conflicting] = level;
  if (conflicting !== undefined || figure === undefined || typeof figure.value === "object") {
    return {
      ...blank(unmeasured("conflicting-observations", scale, {}), base),
      observations: level,
    };
  }
  if (base === null || base.date === null)
    return blank(unmeasured("missing-baseline", scale, {}), base);
  const years = yearsBetween(base.date, figure.period.end);
  const growth = averageGrowth(base.value, figure.value, years);
  const measurement =
    growth.rate === null
      ? unmeasured(growth.reason, scale, {})
      : measureKnown(
          scale,
          growth.rate,
          pointAt(growth.rate),
          base.assumed ? ["assumed-base"] : [],
        );
  return { measurement, observations: level, base };
}

function answerYearlyGrowth(
  target: GrowthTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const scale = scaleOf(target, indicator);
  const base = resolveBase(target, target.quantity.from, evidence);
  const worst = worstYear(target, indicator.direction, base, until, evidence);
  if (worst.rate === null) return blank(unmeasured(worst.reason, scale, {}), base);
  const measurement = measureKnown(scale, worst.rate, pointAt(worst.rate), []);
  return { measurement, observations: worst.figures, base };
}

function answerMilestone(target: MilestoneTarget, until: string, evidence: Evidence): Answer {
  const scale = scaleOf(target, null);
  const { chosen, others } = choose(actsOf(target.id, until, evidence));
  for (const { observation, reason } of others) evidence.note(observation, reason);
  const [act, conflicting] = chosen;
  if (act === undefined) return blank(unmeasured("missing-value", scale, {}));
  const measurement =
    conflicting === undefined
      ? measure(scale, act)
      : unmeasured("conflicting-observations", scale, {});
  return { measurement, observations: chosen, base: null };
}

/** How many members are met: at least those known to be, at most those not known to fail. */
function answerCount(
  target: TargetCountTarget,
  until: string,
  evidence: Evidence,
  trail: readonly string[],
): Answer {
  const scale = scaleOf(target, null);
  const members = target.quantity.targets.map((id) => {
    const member = evidence.targets.get(id);
    return member !== undefined && isMeasurable(member)
      ? answer(member, until, evidence, trail).measurement.met
      : null;
  });
  const met = members.filter((member) => member === true).length;
  const open = members.filter((member) => member === null).length;
  if (open === members.length) return blank(unmeasured("missing-value", scale, {}));
  const known = {
    low: { at: met, closed: true },
    high: { at: met + open, closed: true },
  };
  return blank(measureKnown(scale, met, known, open > 0 ? ["qualified-value"] : []));
}

/**
 * What the evidence says of a target, from the figures that speak of `until` or before.
 *
 * @param trail - The targets that led here: a plan that has not been parsed may go round in a ring.
 */
export function answer(
  target: MeasurableTarget,
  until: string,
  evidence: Evidence,
  trail: readonly string[] = [],
): Answer {
  if (trail.includes(target.id)) throw ring(target.id);
  if (target.indicator === undefined) {
    return target.bound === undefined
      ? answerMilestone(target, until, evidence)
      : answerCount(target, until, evidence, [...trail, target.id]);
  }
  const indicator = evidence.indicators.get(target.indicator);
  if (indicator === undefined) throw undefinedIndicator(target.indicator);
  if (isChange(target)) return answerChange(target, indicator, until, evidence);
  if (!isGrowth(target)) return answerLevel(target, indicator, until, evidence);
  return target.quantity.over === "average"
    ? answerAverageGrowth(target, indicator, until, evidence)
    : answerYearlyGrowth(target, indicator, until, evidence);
}

/** Whether a commitment has a threshold. */
export const isMeasurable = (target: Target): target is MeasurableTarget =>
  target.quantity.kind !== "statement";

const isChange = (target: IndicatorTarget): target is ChangeTarget =>
  target.quantity.kind === "change";

const isGrowth = (target: IndicatorTarget): target is GrowthTarget =>
  target.quantity.kind === "growth";

const ring = (id: string): DxplanError =>
  new DxplanError("invalid-plan", "scorePlan", [
    {
      code: "reference-cycle",
      path: ["targets", id],
      expected: "targets that are not counted from themselves (parsePlan finds them)",
      found: JSON.stringify(id),
    },
  ]);

const undefinedIndicator = (id: string): DxplanError =>
  new DxplanError("invalid-plan", "scorePlan", [
    {
      code: "unknown-indicator",
      path: ["indicators"],
      expected: "the definition of every indicator that a target uses (parsePlan finds it)",
      found: `none of ${JSON.stringify(id)}`,
    },
  ]);
