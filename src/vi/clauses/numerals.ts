import type { Numeral } from "../numbers/numeral.ts";
import type { Measure, Rank } from "./part.ts";
import { roundWholes } from "./round-parts.ts";

/** Whether a number is a share: percent, permille, percentage points. */
export const isShare = ({ unit }: Numeral): boolean =>
  unit !== null && ["percent", "permille", "points"].includes(unit.measure);

/** Whether a number says how many times as much. */
export const isMultiple = ({ kind, unit }: Numeral): boolean =>
  kind === "times" || unit?.measure === "times";

/** Whether a number is a part in words: "một nửa", "hai phần ba". */
export const isWordFraction = ({ kind, form }: Numeral): boolean =>
  kind === "fraction" && form === "words";

const people = ["hộ", "hộ dân", "hộ gia đình", "người", "người dân", "doanh nghiệp"];

/** Whether a number is a part of something without end: "9/10 hộ" are not nine. */
export const isRoundPart = (numeral: Numeral): boolean =>
  numeral.kind === "fraction" &&
  numeral.form === "digits" &&
  roundWholes.includes(numeral.denominator) &&
  people.includes(numeral.unit?.text ?? "");

/** Whether a number counts things, or an amount of something. */
export const isCount = ({ kind, unit }: Numeral): boolean =>
  kind !== "times" && (unit === null || unit.measure === "count" || unit.measure === "amount");

/** The number of a part; `null` of a place in a ranking. */
export const numeralOf = (part: Measure | Rank): Numeral | null =>
  part.kind === "measure" ? part.numeral : null;
