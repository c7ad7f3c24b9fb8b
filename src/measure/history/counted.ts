import type { Target, TargetCountTarget } from "../../model/types.ts";
import { isMeasurable } from "../answer/index.ts";
import type { Evidence } from "../evidence.ts";
import { measureKnown } from "../measure.ts";
import { byText } from "../order.ts";
import { scaleOf } from "../scale-of.ts";
import { type Told, toldOf } from "./told.ts";

/** From which day on a member is met, not met, or cannot be told. */
interface Verdict {
  readonly date: string;
  readonly member: number;
  readonly met: boolean | null;
}

export const isCountOfTargets = (target: Target): target is TargetCountTarget =>
  target.quantity.kind === "count" && "targets" in target.quantity;

/** A growth of each year is met as long as every year is. */
function cumulative(target: Target, verdicts: readonly Verdict[]): readonly Verdict[] {
  const isOfEachYear = target.quantity.kind === "growth" && target.quantity.over === "each";
  const failed = verdicts.find(({ met }) => met === false)?.date;
  if (!isOfEachYear || failed === undefined) return verdicts;
  return verdicts.map((verdict) => (verdict.date >= failed ? { ...verdict, met: false } : verdict));
}

const byDate = (left: { date: string }, right: { date: string }): number =>
  byText(left.date, right.date);

/** What is known of a member, day by day; that a value is missing leaves what was known. */
function verdictsOn(
  target: Target | undefined,
  member: number,
  evidence: Evidence,
): readonly Verdict[] {
  if (target === undefined || !isMeasurable(target)) return [];
  const told = isCountOfTargets(target) ? toldByCount(target, evidence) : toldOf(target, evidence);
  const verdicts = told
    .filter(({ measurement }) => measurement.missing === null)
    .map(({ date, measurement: { met } }) => ({ date, member, met }));
  return cumulative(target, verdicts.toSorted(byDate));
}

/**
 * How many of the named targets are met, on each day on which anything is said of one of them. A ring of
 * counts has been refused before, when the target was measured.
 */
export function toldByCount(target: TargetCountTarget, evidence: Evidence): readonly Told[] {
  const { targets } = target.quantity;
  const scale = scaleOf(target, null);
  const verdicts = targets
    .flatMap((id, at) => verdictsOn(evidence.targets.get(id), at, evidence))
    .toSorted(byDate);
  const state: (boolean | null)[] = targets.map(() => null);
  return verdicts.flatMap(({ date, member, met }, at) => {
    state[member] = met;
    if (verdicts[at + 1]?.date === date) return [];
    const known = state.filter((one) => one === true).length;
    const open = state.filter((one) => one === null).length;
    if (open === state.length) return [];
    const range = { low: { at: known, closed: true }, high: { at: known + open, closed: true } };
    return [{ date, measurement: measureKnown(scale, known, range, []) }];
  });
}
