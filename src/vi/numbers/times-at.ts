import { timesWords } from "../lexicon/numbers.ts";
import { wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { measuredAt } from "./measured-at.ts";
import type { Numeral } from "./numeral.ts";
import type { DecimalMark, NumberUnit } from "./parsed-number.ts";
import { rangeFrom } from "./range.ts";
import { single } from "./single.ts";

const times: NumberUnit = { measure: "times", text: "lần" };

/** Of "gấp 5 hồ sơ" nothing is told. */
const asTimes = (found: Numeral): Numeral | null => {
  if (found.kind === "fraction" || (found.unit !== null && found.unit.measure !== "times")) {
    return null;
  }
  const form = found.form === "word" ? "words" : found.form;
  return found.kind === "range"
    ? { ...found, unit: times, form }
    : { ...found, kind: "times", unit: times, form };
};

/** "gấp đôi", "gấp 2,5 lần", "gấp 1,5 - 2 lần"; `null` if that does not stand at the place. */
export function timesAt(tokens: Tokens, at: number, mark: DecimalMark | null): Numeral | null {
  if (wordAt(tokens, at) !== "gấp") return null;
  const value = timesWords.get(wordAt(tokens, at + 1));
  if (value !== undefined) {
    const next = at + 2;
    const told = { unit: times, perYear: false, doubts: [], joiner: null } as const;
    return { kind: "times", value, ...told, next, unitFrom: next, form: "words" };
  }
  const first = measuredAt(tokens, at + 1, mark);
  return first && asTimes(rangeFrom(tokens, first, mark) ?? single(first));
}
