/**
 * Whose count a table of points is, in the order in which they come about:
 *
 * - `selfAssessed` - the unit gave them to itself ("tự đánh giá", "tự chấm")
 * - `verified` - a council left them after a check of the evidence ("thẩm định")
 * - `official` - they were published ("điểm công bố")
 *
 * @category Composite
 */
export const assessmentKinds = ["selfAssessed", "verified", "official"] as const;

/**
 * One of {@link assessmentKinds}.
 *
 * @category Composite
 */
export type AssessmentKind = (typeof assessmentKinds)[number];
