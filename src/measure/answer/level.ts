import type { Indicator, IndicatorTarget } from "../../model/types.ts";
import { resolveBaseline } from "../base.ts";
import type { Evidence } from "../evidence.ts";
import { poolOf } from "../pool.ts";
import { scaleOf } from "../scale-of.ts";
import type { Answer } from "./answer.ts";
import { measureChosen, pick } from "./chosen.ts";

/** A level, a rank or a share of units: the figure that counts, on the target's scale. */
export function answerLevel(
  target: IndicatorTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const baseline = resolveBaseline(target, evidence);
  const scaleFor = evidence.scaleOf ?? scaleOf;
  const scale = scaleFor(target, indicator, baseline === null ? {} : { base: baseline.value });
  const { figures, unfit } = poolOf(target, "level", until, evidence);
  return measureChosen(scale, pick(figures, evidence), unfit, baseline);
}
