/**
 * The status of an observed value: two words of follow-up practice, and the letters of the SDMX code
 * list CL_OBS_STATUS (version 2.2) that go with a value.
 *
 * - `verified` - checked by an appraisal council
 * - `self-reported` - stated by the unit itself, unchecked
 * - `A` normal · `B` break in the series · `D` definition differs · `E` estimated · `F` forecast ·
 *   `G` experimental · `I` imputed · `J` derogation · `K` included in another category ·
 *   `N` not significant · `P` provisional · `S` special event · `U` low reliability ·
 *   `V` unvalidated · `W` includes another category
 *
 * A forecast is never taken for a result.
 *
 * @category Vocabulary
 */
export const obsStatuses = [
  "verified",
  "A",
  "B",
  "D",
  "G",
  "I",
  "J",
  "K",
  "N",
  "S",
  "W",
  "P",
  "E",
  "U",
  "V",
  "self-reported",
  "F",
] as const;

/**
 * One of {@link obsStatuses}.
 *
 * @category Vocabulary
 */
export type ObsStatus = (typeof obsStatuses)[number];

/**
 * Why there is no value, with the SDMX letter of the reason:
 *
 * - `not-collected` - it exists but was not collected (L)
 * - `cannot-exist` - there can be none (M)
 * - `suppressed` - held back (Q)
 * - `unknown` - no reason is given (O)
 *
 * @category Vocabulary
 */
export const missingReasons = ["not-collected", "cannot-exist", "suppressed", "unknown"] as const;

/**
 * One of {@link missingReasons}.
 *
 * @category Vocabulary
 */
export type MissingReason = (typeof missingReasons)[number];

/**
 * The words before a reported figure that make it an interval:
 *
 * - `atLeast` - [v, ∞) ("từ … trở lên")
 * - `moreThan` - (v, ∞) ("trên", "hơn")
 * - `atMost` - (−∞, v] ("không quá")
 * - `lessThan` - (−∞, v) ("dưới")
 * - `about` - v ± width ("khoảng", "xấp xỉ"), width 5 % of v unless given
 * - `nearly` - [v − width, v) ("gần"), width 5 % of v unless given
 *
 * @category Vocabulary
 */
export const qualifierKinds = [
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "about",
  "nearly",
] as const;

/**
 * One of {@link qualifierKinds}.
 *
 * @category Vocabulary
 */
export type QualifierKind = (typeof qualifierKinds)[number];
