/**
 * How the values of a component become scores; v is a value, n the number of units that have one:
 *
 * - `min-max` - (v − worst) ÷ (best − worst) of the sample
 * - `goalposts` - the same between two numbers that are given
 * - `z-score` - (v − mean) ÷ standard deviation of the sample (n − 1)
 * - `distance-to-target` - (v − worst) ÷ (target − worst), the worst of the sample
 * - `distance-to-best` - 1 − (best − v) ÷ (best − worst): what `min-max` gives, by the other end
 * - `distance-to-reference` - (v − worst) ÷ (value of a reference unit − worst)
 * - `rank` - 1 + the number of units that are worse: n is the best
 * - `percentile` - (rank − 1) ÷ (n − 1)
 * - `borda` - the number of units that are worse
 * - `steps` - a score for each stretch of values
 * - `points` - v ÷ the component's maximum, v being points earned
 * - `fraction` - v itself, a fraction of the maximum, 0 to 1
 * - `fraction-of-best` - v ÷ the best of the sample; the best ÷ v of what should fall
 * - `scale` - a scale that is given: of a target, or of one's own
 *
 * Names and formulas as in the OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5, and in
 * the package COINr.
 *
 * @category Vocabulary
 */
export const normaliserKinds = [
  "min-max",
  "goalposts",
  "z-score",
  "distance-to-target",
  "distance-to-best",
  "distance-to-reference",
  "rank",
  "percentile",
  "borda",
  "steps",
  "points",
  "fraction",
  "fraction-of-best",
  "scale",
] as const;

/**
 * One of {@link normaliserKinds}.
 *
 * @category Vocabulary
 */
export type NormaliserKind = (typeof normaliserKinds)[number];

/**
 * How the scores of members become the score of a node; w is a member's share of the weights, s its score:
 *
 * - `arithmetic` - Σ w·s: a low score is made good by a high one
 * - `geometric` - Π sʷ: made good in part; 0 if one is 0
 * - `harmonic` - 1 ÷ Σ (w ÷ s): made good least; 0 if one is 0
 * - `power` - (Σ w·sᵖ)^(1 ÷ p): the others lie on its way (p of 1, towards 0, and −1)
 * - `minimum` - the lowest alone: nothing is made good
 * - `copeland` - how many units it beats, less how many beat it, each by the weight of the members in which it
 *   is ahead
 *
 * @category Vocabulary
 */
export const meanKinds = [
  "arithmetic",
  "geometric",
  "harmonic",
  "power",
  "minimum",
  "copeland",
] as const;

/**
 * One of {@link meanKinds}.
 *
 * @category Vocabulary
 */
export type MeanKind = (typeof meanKinds)[number];

/**
 * Where the weights of a node's members come from:
 *
 * - `given` - a number for each
 * - `equal` - the same for each
 * - `maxima` - the points that each can earn: a component's maximum, a node's sum of those of its members
 *
 * @category Vocabulary
 */
export const weightings = ["given", "equal", "maxima"] as const;

/**
 * One of {@link weightings}.
 *
 * @category Vocabulary
 */
export type Weighting = (typeof weightings)[number];

/**
 * What a node does with members that have no score:
 *
 * - `reweight` - leaves them out of both sides of the mean
 * - `zero` - counts them as 0
 * - `peer-mean` - counts them as the mean of the units of the same group that have one
 * - `error` - throws, naming each
 *
 * @category Vocabulary
 */
export const missingRules = ["reweight", "zero", "peer-mean", "error"] as const;

/**
 * One of {@link missingRules}.
 *
 * @category Vocabulary
 */
export type MissingRule = (typeof missingRules)[number];
