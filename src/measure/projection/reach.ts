import { snap } from "../snap.ts";
import { dayAfter, yearsBetween } from "../time.ts";
import { canHave } from "./curve.ts";
import type { FittedCurve } from "./fit.ts";
import { heightAt, placeOf } from "./least-squares.ts";
import type { Aim } from "./options.ts";
import type { ProjectedDate } from "./projection.ts";
import type { ProjectedDateReason } from "./reasons.ts";

export const noDate = (dateReason: ProjectedDateReason): ProjectedDate => ({
  date: null,
  dateReason,
});

/** Why a curve will not come to a target; `null` if it will. Every curve rises as its line does. */
function obstacleTo(
  { curve, line, first, last }: FittedCurve,
  { target, direction }: Aim,
): ProjectedDateReason | null {
  const sign = direction === "increase" ? 1 : -1;
  const now = snap(curve.fromLine(heightAt(line, yearsBetween(first, last))));
  if (sign * now >= sign * snap(target)) return "already-reached";
  if (!canHave(curve, target)) return "never";
  if (line.slope === 0) return "no-trend";
  return sign * line.slope < 0 ? "moving-away" : null;
}

/** The first day on which a curve has reached a target. */
export function dayOf(fitted: FittedCurve, aim: Aim): ProjectedDate {
  const obstacle = obstacleTo(fitted, aim);
  if (obstacle !== null) return noDate(obstacle);
  const { curve, line, first } = fitted;
  const date = dayAfter(first, placeOf(line, curve.toLine(aim.target)));
  return date === null ? noDate("too-far") : { date, dateReason: null };
}
