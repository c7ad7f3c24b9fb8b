/**
 * What a number counts:
 *
 * - `percent` - a share: `80` is 80 %
 * - `permille` - a share of a thousand: `5` is 5 ‰
 * - `points` - percentage points ("điểm phần trăm")
 * - `times` - how many times as much ("lần")
 * - `places` - places in a ranking ("bậc", "hạng")
 * - `score` - points of a score ("điểm")
 * - `amount` - money, a length, an area, a time: what has a unit of measure
 * - `count` - a number of things; any noun is one
 *
 * @category Vietnamese
 */
export const numberMeasures = [
  "percent",
  "permille",
  "points",
  "times",
  "places",
  "score",
  "amount",
  "count",
] as const;

/**
 * One of {@link numberMeasures}.
 *
 * @category Vietnamese
 */
export type NumberMeasure = (typeof numberMeasures)[number];

/**
 * What stands after a number.
 *
 * @category Vietnamese
 */
export interface NumberUnit {
  /** What the number counts. */
  readonly measure: NumberMeasure;
  /** The word or sign in one form: "đồng" for đ, VND and VNĐ; a noun that is not known, as printed. */
  readonly text: string;
}
