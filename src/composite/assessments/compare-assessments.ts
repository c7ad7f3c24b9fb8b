import type { IndexDefinition } from "../../model/types.ts";
import type { UnitScores } from "../score/result.ts";
import type { IndexOptions } from "../score/settings.ts";
import { frameOf } from "./frame.ts";
import { type Given, givenIn } from "./given.ts";
import { linesOf } from "./lines.ts";
import type { AssessmentComparison, Assessments } from "./result.ts";
import { scoredOn } from "./scored.ts";

/** Options that say what scales are fitted to; all assessments together unless given. */
const withSample = (options: IndexOptions, given: readonly Given[]): IndexOptions =>
  options === null || typeof options !== "object" || options.sample !== undefined
    ? options
    : { ...options, sample: given.map(({ data }) => data) };

/**
 * Points by different counts side by side, with their difference: what a unit gave itself, what was left after
 * verification, what was published. By component, by node, and so for the whole.
 *
 * Points of a component on a `points` scale are its value, of others the score × the maximum. Those of a node are
 * the sum of its members', if its weights are maxima and its mean is arithmetic. A value that is missing is no 0:
 * points are told with what they are out of, and their difference only where both counts have values of the same
 * criteria, whatever the index does with missing values. Scores are compared throughout; the `coverage` beside
 * them says how much each is of.
 *
 * **Gotcha:** scales that need a sample (min–max, z-score, rank …) are fitted to all assessments together, so that
 * scores differ by the values and not by the scale; those of one assessment by itself may be others. With
 * `peer-mean` and Copeland's mean a score hangs on the peers within its own assessment.
 *
 * @param index - The index, from `defineIndex`.
 * @param assessments - Two or three of `selfAssessed`, `verified` and `official`: rows, or tables of units × components.
 * @param options - What scales are fitted to, if not all assessments together.
 * @returns Each unit of any of them, line by line: every component, then every node. A unit that an assessment does
 *   not have is `null` there, `not-assessed`.
 * @throws DxplanError as `scoreIndex`, the path of a fault in the data beginning with the assessment's name;
 *   `invalid-argument` for fewer than two assessments.
 * @example
 * ```ts
 * const { schemes, communePoints } = dti;
 * const rowOf = (by) => [
 *   { unit: "commune", values: Object.fromEntries(communePoints.groups.map((row) => [row.node, row[by]])) },
 * ];
 * const { units } = compareAssessments(schemes.commune2025Groups, {
 *   selfAssessed: rowOf("selfAssessed"),
 *   verified: rowOf("verified"),
 * });
 * const whole = units[0].lines.find(({ id }) => id === "dti");
 * [whole.maximum, whole.values.selfAssessed.points, whole.values.verified.points, whole.differences[0].points];
 * // => [960, 787.84, 606.27, -181.57]
 * ```
 * @category Composite
 */
export function compareAssessments(
  index: IndexDefinition,
  assessments: Assessments,
  options: IndexOptions = {},
): AssessmentComparison {
  const given = givenIn(assessments);
  const scored = scoredOn(index, given, withSample(options, given));
  const frame = frameOf(index);
  const scales = scored[0]?.result.scales ?? [];
  const tables = scored.map(({ kind, result }) => ({
    kind,
    units: new Map(result.units.map((unit): [string, UnitScores] => [unit.unit, unit])),
  }));
  const ids = new Set(tables.flatMap(({ units }) => [...units.keys()]));
  return {
    index: index.id,
    assessments: given.map(({ kind }) => kind),
    units: Array.from(ids, (unit) => ({
      unit,
      lines: linesOf(
        index,
        frame,
        scales,
        tables.map(({ kind, units }) => ({ kind, unit: units.get(unit) ?? null })),
      ),
    })),
    scales,
    unused: Object.fromEntries(scored.map(({ kind, result }) => [kind, result.unused])),
  };
}
