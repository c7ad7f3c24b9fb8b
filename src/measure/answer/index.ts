import { DxplanError, type IssueCode } from "../../model/error.ts";
import type {
  ChangeTarget,
  GrowthTarget,
  IndicatorTarget,
  MeasurableTarget,
  Target,
} from "../../model/types.ts";
import type { Evidence } from "../evidence.ts";
import type { Answer } from "./answer.ts";
import { answerChange } from "./change.ts";
import { answerCount } from "./count.ts";
import { answerAverageGrowth, answerYearlyGrowth } from "./growth.ts";
import { answerLevel } from "./level.ts";
import { answerMilestone } from "./milestone.ts";

export type { Answer } from "./answer.ts";

/** Whether a commitment has a threshold. */
export const isMeasurable = (target: Target): target is MeasurableTarget =>
  target.quantity.kind !== "statement";

const isChange = (target: IndicatorTarget): target is ChangeTarget =>
  target.quantity.kind === "change";

const isGrowth = (target: IndicatorTarget): target is GrowthTarget =>
  target.quantity.kind === "growth";

/** A plan typed by hand may hold what `parsePlan` refuses. */
const unparsed = (code: IssueCode, expected: string, id: string): DxplanError =>
  new DxplanError("invalid-plan", "scorePlan", [
    { code, path: ["targets"], expected: `${expected} (parsePlan tells where)`, found: `"${id}"` },
  ]);

/**
 * What the evidence says of a target, from the figures that speak of `until` or before.
 *
 * @param trail - The targets that led here, so that a ring of counts is found out.
 */
export function answer(
  target: MeasurableTarget,
  until: string,
  evidence: Evidence,
  trail: readonly string[] = [],
): Answer {
  if (target.indicator !== undefined) return answerIndicator(target, until, evidence);
  if (target.bound === undefined) return answerMilestone(target, until, evidence);
  if (trail.includes(target.id)) {
    throw unparsed("reference-cycle", "no target that counts itself", target.id);
  }
  const members = target.quantity.targets.map((id) => {
    const member = evidence.targets.get(id);
    if (member === undefined) throw unparsed("unknown-target", "targets of the plan", id);
    if (!isMeasurable(member)) return null;
    return answer(member, until, evidence, [...trail, target.id]);
  });
  return answerCount(target, members);
}

function answerIndicator(target: IndicatorTarget, until: string, evidence: Evidence): Answer {
  const indicator = evidence.indicators.get(target.indicator);
  if (indicator === undefined) {
    throw unparsed("unknown-indicator", "the definition of every indicator", target.indicator);
  }
  if (isChange(target)) return answerChange(target, indicator, until, evidence);
  if (!isGrowth(target)) return answerLevel(target, indicator, until, evidence);
  return target.quantity.over === "average"
    ? answerAverageGrowth(target, indicator, until, evidence)
    : answerYearlyGrowth(target, indicator, until, evidence);
}
