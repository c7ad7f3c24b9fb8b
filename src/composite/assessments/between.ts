import { difference } from "./difference.ts";
import type { AssessmentKind } from "./kinds.ts";
import type { Points } from "./points.ts";
import type { AssessmentReason } from "./reasons.ts";
import type { AssessedValue, AssessmentDifference } from "./result.ts";

/** What one assessment gives a unit on one line. */
export interface Side {
  readonly kind: AssessmentKind;
  readonly points: Points;
  readonly score: Pick<AssessedValue, "score" | "scoreReason" | "coverage">;
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

type Difference = readonly [difference: number | null, reason: AssessmentReason | null];

function told(from: number, to: number): Difference {
  const found = difference(from, to);
  return Number.isFinite(found) ? [found, null] : [null, "overflow"];
}

/** Points out of different criteria do not compare, be there as many or not. */
function ofPoints(from: Points, to: Points): Difference {
  if (from.points === null || to.points === null) return [null, "no-points"];
  return isSame(from.criteria, to.criteria)
    ? told(from.points, to.points)
    : [null, "different-criteria"];
}

const ofScores = (from: number | null, to: number | null): Difference =>
  from === null || to === null ? [null, "no-score"] : told(from, to);

/** A later assessment less an earlier one. */
export function between(from: Side, to: Side): AssessmentDifference {
  const [points, pointsReason] = ofPoints(from.points, to.points);
  const [score, scoreReason] = ofScores(from.score.score, to.score.score);
  return { from: from.kind, to: to.kind, points, pointsReason, score, scoreReason };
}
