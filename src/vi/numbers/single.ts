import { toDouble } from "./decimal.ts";
import { doubtsOf, type Measured } from "./measured-at.ts";
import type { Numeral } from "./numeral.ts";

/** One number as it is told: "2,5 lần" is so many times, "3 lần/năm" a number a year. */
export function single(found: Measured): Numeral {
  const { unit, perYear, unitFrom, next, form } = found;
  const isTimes = unit?.measure === "times" && !perYear;
  return {
    kind: isTimes ? "times" : "number",
    value: toDouble(found.readings[0]),
    unit,
    perYear,
    doubts: doubtsOf(found),
    next,
    unitFrom,
    form: form === "word" && unit !== null ? "words" : form,
    joiner: null,
  };
}
