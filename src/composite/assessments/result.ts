import type { Text } from "../../model/types.ts";
import type { ScoreReason } from "../normalise/fitted.ts";
import type { ComponentScale, IndexReason } from "../score/result.ts";
import type { IndexData } from "../score/table.ts";
import type { AssessmentKind } from "./kinds.ts";
import type { AssessmentReason } from "./reasons.ts";

/**
 * The values of the same units by different counts, two at least: rows, or tables of units × components.
 *
 * @category Composite
 */
export type Assessments = Readonly<Partial<Record<AssessmentKind, IndexData>>>;

/**
 * What one assessment gives a unit on one line.
 *
 * @category Composite
 */
export interface AssessedValue {
  /** The points that it gives, of what it has a value of; `null` with a reason. At 12 significant digits. */
  readonly points: number | null;
  /** The points that what it has a value of can earn: less than the maximum if some is missing. */
  readonly outOf: number | null;
  /** Why there are no points. */
  readonly pointsReason: AssessmentReason | null;
  /** The score, as of `scoreIndex`; `null` with a reason. */
  readonly score: number | null;
  /** Why there is no score. */
  readonly scoreReason: ScoreReason | IndexReason | "not-assessed" | null;
  /** The weight that is measured ÷ the weight that counts, of a component 0 or 1; `null` if nothing counts. */
  readonly coverage: number | null;
}

/**
 * What a later assessment gives less what an earlier one does: below 0 where it took away.
 *
 * @category Composite
 */
export interface AssessmentDifference {
  /** The earlier. */
  readonly from: AssessmentKind;
  /** The later. */
  readonly to: AssessmentKind;
  /** The difference in points, over the same criteria; `null` with a reason. At 12 significant digits. */
  readonly points: number | null;
  /** Why there is none in points. */
  readonly pointsReason: AssessmentReason | null;
  /** The difference of the scores; `null` with a reason. At 12 significant digits. */
  readonly score: number | null;
  /** Why there is none of the scores. */
  readonly scoreReason: AssessmentReason | null;
}

/**
 * A component or a node of one unit, by each assessment: a row of the printed table.
 *
 * @category Composite
 */
export interface AssessedLine {
  /** The id of the component or the node. */
  readonly id: string;
  /** Its name; `null` if the index gives none. */
  readonly name: Text | null;
  /** Which of the two it is. */
  readonly kind: "component" | "node";
  /** The points that it can earn in all; `null` if it earns none. A node has the sum of its members'. */
  readonly maximum: number | null;
  /** What each assessment gives: those that were handed in, and no others. */
  readonly values: Readonly<Partial<Record<AssessmentKind, AssessedValue>>>;
  /** Each later assessment less each earlier one: one of two, three of three. */
  readonly differences: readonly AssessmentDifference[];
}

/**
 * A unit, line by line.
 *
 * @category Composite
 */
export interface AssessedUnit {
  /** The id of the unit. */
  readonly unit: string;
  /** Each component, then each node, in the order of the definition. */
  readonly lines: readonly AssessedLine[];
}

/**
 * Assessments side by side.
 *
 * @category Composite
 */
export interface AssessmentComparison {
  /** The id of the index. */
  readonly index: string;
  /** Which were handed in, in the order of {@link assessmentKinds}. */
  readonly assessments: readonly AssessmentKind[];
  /** Every unit of any of them: those of the first in its order, then those that only a later one has. */
  readonly units: readonly AssessedUnit[];
  /** The scale of each component, one and the same for all assessments, in the order of the definition. */
  readonly scales: readonly ComponentScale[];
  /** The columns of each assessment that the index does not define, by id. */
  readonly unused: Readonly<Partial<Record<AssessmentKind, readonly string[]>>>;
}
