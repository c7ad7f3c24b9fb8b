import type { ChangeTarget, Figure, Indicator } from "../../model/types.ts";
import { baseDay, type ResolvedBase, resolveBase } from "../base.ts";
import { choose } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { knownLevel } from "../known.ts";
import { measure } from "../measure.ts";
import { unmeasured } from "../measurement.ts";
import { keep, poolOf } from "../pool.ts";
import { scaleOf } from "../scale-of.ts";
import { type Answer, blank } from "./answer.ts";
import { endOf, measureChosen, pick } from "./chosen.ts";

/** Whether a change was reported from the same day as the target's; an unknown day is not another. */
const isFrom = (day: string | null, { quantity }: Figure): boolean => {
  const reported = quantity?.kind === "change" ? quantity.from : undefined;
  return reported === undefined || day === null || reported === day;
};

/** Whether a target is met cannot be told if it hangs on where in its interval the base lies. */
function heedBase(
  answer: Answer,
  target: ChangeTarget,
  indicator: Indicator,
  base: ResolvedBase,
): Answer {
  const [figure] = answer.observations;
  const { measurement } = answer;
  if (figure === undefined || measurement.kind === "unmeasured") return answer;
  const { low, high } = knownLevel(base.value, base.figure).known;
  const met = [low, high].map((end) =>
    end === null ? null : measure(scaleOf(target, indicator, { base: end.at }), figure).met,
  );
  const isSure = met.every((one) => one === measurement.met);
  return isSure ? answer : { ...answer, measurement: { ...measurement, met: null } };
}

/** A change as it is reported, or the level against its base, whichever is later known. */
export function answerChange(
  target: ChangeTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const { from } = target.quantity;
  const base = resolveBase(target, from, evidence);
  const day = baseDay(from, evidence);
  const ofBase = (figure: Figure) => isFrom(day, figure);
  const since = ({ period }: Figure) => day === null || period.end >= day;
  const changes = poolOf(target, "reported", until, evidence);
  const reported = keep(changes, ofBase, "different-quantity", evidence);
  const all = poolOf(target, "level", until, evidence);
  const levels = keep(all, since, "incomplete-period", evidence);
  const change = pick(reported.figures, evidence);
  const level = choose(levels.figures).chosen;
  const isReported = change.length > 0 && (base === null || endOf(change) >= endOf(level));
  const scale = scaleOf(target, indicator);
  if (isReported) return measureChosen(scale, change, [], null);
  if (level.length === 0) {
    return measureChosen(
      scale,
      [],
      [...levels.unfit, ...reported.unfit],
      base === "conflicting" ? null : base,
    );
  }
  if (base === null) return blank(unmeasured("missing-baseline", scale, {}));
  if (base === "conflicting") return blank(unmeasured("conflicting-observations", scale, {}));
  const overLevels = scaleOf(target, indicator, { base: base.value });
  const chosen = pick(levels.figures, evidence);
  return heedBase(measureChosen(overLevels, chosen, [], base), target, indicator, base);
}
