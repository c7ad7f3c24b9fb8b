import type { NumberDoubt } from "./number-doubt.ts";
import type { NumberUnit } from "./number-unit.ts";

export type { DecimalMark } from "./decimal-mark.ts";
export { decimalMarks } from "./decimal-mark.ts";
export type { NumberDoubt, NumberDoubtCode } from "./number-doubt.ts";
export { numberDoubtCodes } from "./number-doubt.ts";
export type { NumberMeasure, NumberUnit } from "./number-unit.ts";
export { numberMeasures } from "./number-unit.ts";

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
