/**
 * The curve that is laid through the values:
 *
 * - `linear` - a straight line: as many units every year
 * - `compound` - an exponential: as many percent every year, never 0
 * - `logistic` - an S from one natural limit to the other: slow, fast, slow
 *
 * @category Projecting
 */
export const projectionMethods = ["linear", "compound", "logistic"] as const;

/**
 * One of {@link projectionMethods}.
 *
 * @category Projecting
 */
export type ProjectionMethod = (typeof projectionMethods)[number];
