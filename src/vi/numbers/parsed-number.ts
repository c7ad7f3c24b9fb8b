/**
 * Which mark stands before the decimals:
 *
 * - `comma` - 1.234,5 as in Viet Nam (Accounting Law 2003, article 12, paragraph 2): dots are groups
 * - `point` - 1,234.5 as in English: commas are groups
 *
 * @category Vietnamese
 */
export const decimalMarks = ["comma", "point"] as const;

/**
 * One of {@link decimalMarks}.
 *
 * @category Vietnamese
 */
export type DecimalMark = (typeof decimalMarks)[number];

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

/**
 * What can be doubtful about a number:
 *
 * - `group-or-decimal` - "267,680" is 267,68 by law and 267 680 in English tables
 * - `english-notation` - "12.34" can be nothing but English: the dot groups nothing
 * - `one-or-two-numbers` - "12 345" may be two numbers
 * - `fraction-or-month` - "6/2025" may be a month
 * - `fraction-or-day` - "31/12" may be a day
 * - `numbers-or-years` - "2021-2025" may be years
 *
 * @category Vietnamese
 */
export const numberDoubtCodes = [
  "group-or-decimal",
  "english-notation",
  "one-or-two-numbers",
  "fraction-or-month",
  "fraction-or-day",
  "numbers-or-years",
] as const;

/**
 * One of {@link numberDoubtCodes}.
 *
 * @category Vietnamese
 */
export type NumberDoubtCode = (typeof numberDoubtCodes)[number];

/**
 * A doubt about a number.
 *
 * @category Vietnamese
 */
export interface NumberDoubt {
  /** What kind of doubt. */
  readonly code: NumberDoubtCode;
  /** The values that the number in question can have, the one that is taken first. */
  readonly readings: readonly number[];
}

/**
 * What every number has beside its values.
 *
 * @category Vietnamese
 */
export interface Counted {
  /** What it counts; `null` if nothing stands after it. */
  readonly unit: NumberUnit | null;
  /** Whether it is of each year ("/năm"). */
  readonly perYear: boolean;
  /** What is doubtful. */
  readonly doubts: readonly NumberDoubt[];
}

/** One number: "72.865 tỉ đồng" is 72 865 000 000 000. @category Vietnamese */
export interface SingleNumber extends Counted {
  /** That it is one. */
  readonly kind: "number";
  /** The number, with its scale word. */
  readonly value: number;
}

/** A number from one to another: "15–20%". @category Vietnamese */
export interface NumberRange extends Counted {
  /** That it is one. */
  readonly kind: "range";
  /** The lower end. */
  readonly low: number;
  /** The upper end. */
  readonly high: number;
}

/** A fraction: "4/12", "hai phần ba", "một nửa". @category Vietnamese */
export interface FractionNumber extends Counted {
  /** That it is one. */
  readonly kind: "fraction";
  /** What stands before the bar. */
  readonly numerator: number;
  /** What stands after it, never 0. */
  readonly denominator: number;
  /** The numerator divided by the denominator. */
  readonly value: number;
}

/** So many times as much: "gấp đôi", "2,5 lần". @category Vietnamese */
export interface TimesNumber extends Counted {
  /** That it is one. */
  readonly kind: "times";
  /** How many times. */
  readonly value: number;
}

/**
 * A number as it is written in Vietnamese.
 *
 * @category Vietnamese
 */
export type ParsedNumber = SingleNumber | NumberRange | FractionNumber | TimesNumber;
