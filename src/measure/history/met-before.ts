import type { MeasurableTarget, Observation } from "../../model/types.ts";
import type { Evidence } from "../evidence.ts";
import { isCountOfTargets } from "./counted.ts";
import type { History } from "./history.ts";

/** The reports that the history of a target is told from. */
const reportsOn = (
  target: MeasurableTarget,
  { figures, acts }: Evidence,
): readonly Observation[] | undefined =>
  target.indicator === undefined ? acts.get(target.id) : figures.get(target.indicator);

/** Whether reports speak of several days: of one day there is nothing that came before. */
function isOfSeveralDays(target: MeasurableTarget, evidence: Evidence): boolean {
  if (isCountOfTargets(target)) return true;
  const [first, ...others] = reportsOn(target, evidence) ?? [];
  return others.some(({ period }) => period.end !== first?.period.end);
}

/** Whether a target was met on a day before the latest; its history is told only where there are such days. */
export const metBefore = (
  target: MeasurableTarget,
  evidence: Evidence,
  history: () => History,
): boolean =>
  isOfSeveralDays(target, evidence) &&
  history()
    .points.slice(0, -1)
    .some(({ met }) => met === true);
