import type { Plan } from "../../model/types.ts";
import { comparePlans, type PlanComparison } from "../compare/compare-plans.ts";
import { type Evidence, evidenceOf } from "../evidence.ts";
import { type Likeness, likenesses } from "./likeness.ts";
import type { LintSettings } from "./options.ts";
import type { Steepest } from "./steepest.ts";
import { type Asked, askedIn, inForce } from "./subject.ts";

/** The plan beside another, on its indicators and on those that are near enough. */
interface Beside {
  readonly comparison: PlanComparison;
  readonly likenesses: readonly Likeness[];
}

/** What the rules look at, arranged once for all targets. */
export interface Context {
  readonly plan: Plan;
  /** What the targets on an indicator ask, by the id of the target. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** Of these the ones that no other target replaces. */
  readonly inForce: readonly Asked[];
  /** What is asked in force by the other plans of the plan's unit. */
  readonly ofUnit: readonly Asked[];
  /** The plan beside each of the other plans. */
  readonly comparisons: readonly Beside[];
  readonly steepest: Steepest;
  /** What has been reported, to look up what is given by its day. */
  readonly evidence: Evidence;
}

/** There is no day of assessment: all that is known is known. */
const endOfTime = "9999-12-31";

/** Arranges a plan, and what it is set beside. */
export function contextOf(plan: Plan, settings: LintSettings): Context {
  const { observations, namesakes, steepest } = settings;
  const near = namesakes.filter(({ comparable }) => comparable === true);
  const against = settings.against.filter(({ id }) => id !== plan.id);
  const asked = askedIn(plan);
  return {
    plan,
    asked,
    inForce: inForce(plan, asked),
    ofUnit: against
      .filter(({ unit }) => unit.id === plan.unit.id)
      .flatMap((other) => inForce(other)),
    comparisons: against.map((other) => ({
      comparison: comparePlans(plan, other),
      likenesses: near.flatMap((group) => likenesses(plan, other, group)),
    })),
    steepest,
    evidence: evidenceOf(plan, observations, endOfTime, null, () => undefined),
  };
}
