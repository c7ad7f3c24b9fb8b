import { acceptance } from "../measure/acceptance.ts";
import { type Evidence, tiersOf } from "../measure/evidence.ts";
import { canonical } from "../measure/order.ts";
import type { DatedValue, Trajectory, TrajectoryKind } from "../measure/pace/trajectory.ts";
import type { Direction } from "../model/indicator.ts";
import type { IndicatorTarget, Target } from "../model/types.ts";
import { revisions } from "./counting.ts";

/** What two targets must share for one to lie on the way to the other. */
const wayOf = (target: Target, { plan }: Evidence): string =>
  canonical([
    target.indicator ?? target.id,
    target.quantity.kind === "rank" ? target.quantity : target.quantity.kind,
    [...new Set(tiersOf(target, plan))].sort(),
    target.scope ?? null,
    (target.exclusions ?? []).map(canonical).sort(),
  ]);

const isOnLevels = (target: Target): target is IndicatorTarget =>
  target.indicator !== undefined && ["level", "rank"].includes(target.quantity.kind);

/** Of two numbers on one day the one that asks more. */
const harder = (one: number, two: number, rises: boolean): number =>
  rises ? Math.max(one, two) : Math.min(one, two);

/** The targets of the plan, in force on the day of assessment, that lie on the way to a target. */
function onTheWay(
  target: IndicatorTarget,
  baseline: string,
  evidence: Evidence,
): IndicatorTarget[] {
  const { plan, asOf } = evidence;
  const outOfForce = revisions(plan, asOf);
  const way = wayOf(target, evidence);
  return plan.targets
    .filter(isOnLevels)
    .filter(({ id }) => !outOfForce.has(id))
    .filter(({ due = "" }) => baseline < due && due < (target.due ?? ""))
    .filter((other) => wayOf(other, evidence) === way);
}

/** The number that an interim target asks for: of a corridor the edge on the side of the baseline. */
function askedBy({ bound }: IndicatorTarget, direction: Direction, baseline: number): number {
  const { accept, stated } = acceptance(bound, direction);
  if (accept.low === null || accept.high === null) return stated;
  return (baseline > accept.high.at ? accept.high : accept.low).at;
}

/** What the plan asks on the way from a baseline to a target, one value a day. */
function interimOf(target: Target, baseline: DatedValue, evidence: Evidence): DatedValue[] {
  if (!isOnLevels(target)) return [];
  const direction = evidence.indicators.get(target.indicator)?.direction ?? "increase";
  const days = new Map<string, number>();
  for (const interim of onTheWay(target, baseline.date, evidence)) {
    const { due = "" } = interim;
    const asked = askedBy(interim, direction, baseline.value);
    days.set(due, harder(days.get(due) ?? asked, asked, direction === "increase"));
  }
  return [...days].map(([date, value]) => ({ date, value }));
}

/** The trajectory of a target, by the kind that is asked for. */
export const trajectoryOf = (
  kind: TrajectoryKind,
  target: Target,
  baseline: DatedValue | null,
  evidence: Evidence,
): Trajectory =>
  kind === "steps" || kind === "lines"
    ? { kind, interim: baseline === null ? [] : interimOf(target, baseline, evidence) }
    : { kind };
