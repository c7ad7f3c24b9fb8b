import { allWords } from "../lexicon/numbers.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { digitsAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Amount } from "./amount-at.ts";
import { toDouble } from "./decimal.ts";
import { isNamed } from "./is-named.ts";
import { doubtsOf, isYearLike, type Measured, measured, measuredAt } from "./measured-at.ts";
import type { Numeral } from "./numeral.ts";
import type { DecimalMark, NumberUnit } from "./parsed-number.ts";

const table = /* @__PURE__ */ phraseTable(allWords);

/** Whether a unit is one of things, of which some are a part, or of points out of the most. */
const isOfThings = (unit: NumberUnit | null): boolean =>
  unit === null || unit.measure === "count" || unit.measure === "score";

/** Whether a number can be a part or a whole: digits without a scale word, each of one reading. */
const isCounted = ({ form, power, unit, perYear }: Measured): boolean =>
  form === "digits" && power === 0 && isOfThings(unit) && !perYear;

/** "7 trên 21 xã" tells its things once, "7 xã trên 21 xã" the same twice; "trên" alone may begin another number. */
function areOfOne(top: Measured, whole: Measured, isSure: boolean): boolean {
  if (top.unit === null) return true;
  return whole.unit === null ? isSure : whole.unit.text === top.unit.text;
}

const isPart = (top: Measured, whole: Measured): boolean => {
  const some = toDouble(top.readings[0]);
  const all = toDouble(whole.readings[0]);
  return some <= all && all > 0;
};

function partOf(top: Measured, whole: Measured): Numeral {
  const numerator = toDouble(top.readings[0]);
  const denominator = toDouble(whole.readings[0]);
  return {
    kind: "fraction",
    numerator,
    denominator,
    value: numerator / denominator,
    unit: whole.unit ?? top.unit,
    perYear: false,
    doubts: [...doubtsOf(top), ...doubtsOf(whole)],
    form: "digits",
    unitFrom: whole.unitFrom,
    next: whole.next,
    joiner: null,
  };
}

/** "7 trên 21 chỉ tiêu", "7 trong tổng số 21"; not "trên 21%", nor "mức 4 trên 21 dịch vụ", nor a year before. */
export function partOfAllFrom(
  tokens: Tokens,
  at: number,
  amount: Amount,
  mark: DecimalMark | null,
): Numeral | null {
  if (amount.form !== "digits" || amount.power !== 0) return null;
  const top = measured(tokens, amount);
  const joiner = phraseAt(table, tokens, top.next);
  if (joiner === null || digitsAt(tokens, joiner.next) === "") return null;
  if (!isCounted(top) || isYearLike(top) || isNamed(tokens, at)) return null;
  const whole = measuredAt(tokens, joiner.next, mark);
  if (whole === null || !isCounted(whole) || !isPart(top, whole)) return null;
  return areOfOne(top, whole, joiner.value === "sure") ? partOf(top, whole) : null;
}
