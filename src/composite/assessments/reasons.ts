/**
 * Why there are no points, or no difference, between assessments:
 *
 * - `not-assessed` - the assessment has no such unit
 * - `missing-value` - the unit has no value
 * - `nothing-measured` - no criterion beneath the node has a value
 * - `no-maximum` - the component has no maximum: it earns no points
 * - `not-scored` - its maximum is 0, it has no scale for these data, or nothing beneath it can be scored
 * - `not-a-share` - its score is no share of a maximum: a z-score, a rank, a Borda count, or beyond 0 to 1
 * - `other-mean` - the node's mean is not arithmetic: its score is no sum of points
 * - `other-weights` - the node's weights are not maxima
 * - `member-without-points` - a member of the node has a score, but no points
 * - `different-criteria` - the two assessments have values of different criteria: points of one are out of others
 * - `no-points` - one of the two has no points
 * - `no-score` - the value has no score; one of the two assessments has none
 * - `overflow` - beyond what a computer can hold
 *
 * @category Composite
 */
export const assessmentReasons = [
  "not-assessed",
  "missing-value",
  "nothing-measured",
  "no-maximum",
  "not-scored",
  "not-a-share",
  "other-mean",
  "other-weights",
  "member-without-points",
  "different-criteria",
  "no-points",
  "no-score",
  "overflow",
] as const;

/**
 * One of {@link assessmentReasons}.
 *
 * @category Composite
 */
export type AssessmentReason = (typeof assessmentReasons)[number];
