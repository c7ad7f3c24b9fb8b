import type { DatedValue } from "../pace/trajectory.ts";
import { yearsBetween } from "../time.ts";
import { type Curve, canHave, curveOf } from "./curve.ts";
import { type Line, leastSquares } from "./least-squares.ts";
import type { Settings } from "./options.ts";
import type { ProjectionReason } from "./reasons.ts";

/** A curve through values, its line in years from the first day. */
export interface FittedCurve {
  readonly curve: Curve;
  readonly line: Line;
  readonly first: string;
  readonly last: string;
}

/** A curve, or why there is none. */
export type Fit =
  | { readonly fitted: FittedCurve; readonly reason: null }
  | { readonly fitted: null; readonly reason: ProjectionReason };

const none = (reason: ProjectionReason): Fit => ({ fitted: null, reason });

/** Lays the curve of a method through values in the order of their days. */
export function fitCurve(points: readonly DatedValue[], { method, limits }: Settings): Fit {
  const curve = curveOf(method, limits);
  if (curve === null) return none("missing-limits");
  const [first, last] = [points[0]?.date, points.at(-1)?.date];
  if (first === undefined || last === undefined || points.length < curve.fewest) {
    return none("too-few-points");
  }
  if (!points.every(({ value }) => canHave(curve, value))) return none(curve.otherwise);
  const line = leastSquares(
    points.map(({ date, value }) => ({ x: yearsBetween(first, date), y: curve.toLine(value) })),
  );
  if (line === null) return none("single-day");
  const isHeld = Number.isFinite(line.middle.y) && Number.isFinite(line.slope);
  return isHeld ? { fitted: { curve, line, first, last }, reason: null } : none("overflow");
}
