/**
 * The comparators of a target, with the words that officials use:
 *
 * - `atLeast` - ≥ ("tối thiểu", "ít nhất", "từ … trở lên")
 * - `moreThan` - \> ("trên", "hơn")
 * - `atMost` - ≤ ("tối đa", "không quá", "nằm trong nhóm … đứng đầu" of a rank)
 * - `lessThan` - \< ("dưới")
 * - `reach` - a bare "đạt 80 %": at least or at most, by the indicator's direction; never equality
 * - `about` - "khoảng": like `reach`, forgiving a tolerance
 * - `between` - "15–20 %": the near edge by the direction; beyond the far edge is no failure
 * - `maintain` - "duy trì": not worse than the number
 * - `within` - a closed corridor: beyond either edge is a failure
 *
 * @category Vocabulary
 */
export const boundKinds = [
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "reach",
  "about",
  "between",
  "maintain",
  "within",
] as const;

/**
 * One of {@link boundKinds}.
 *
 * @category Vocabulary
 */
export type BoundKind = (typeof boundKinds)[number];
