import type { ParsedNumber } from "./parsed-number.ts";

/** How a number is written: in digits, in words, or as one word alone that may be something else ("một"). */
export type NumeralForm = "digits" | "words" | "word";

/** Where a number ends among the pieces of a text, and how it is written. */
interface Written {
  /** The first piece after it, its unit and "/năm" included. */
  readonly next: number;
  /** The first piece of its unit; `next` without one. */
  readonly unitFrom: number;
  /** How it is written. */
  readonly form: NumeralForm;
  /** What stands between the two ends of a range; `null` for no range. */
  readonly joiner: string | null;
}

/** A number among the pieces of a text. */
export type Numeral = ParsedNumber & Written;
