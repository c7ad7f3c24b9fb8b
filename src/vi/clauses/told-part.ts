import { wholes as namedWholes } from "../lexicon/exclusions.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Tokens } from "../tokens/token.ts";
import { roundWholes } from "./round-parts.ts";

const wholes = /* @__PURE__ */ phraseSet(["số", "tổng số", ...namedWholes]);

/** Parts of one day or one month: "3/5 ngày" may be three days of five. */
const ofOne = [2, 3, 4];

/** Whether a fraction is a part of a whole that is named: after it, or by "chiếm" before it. */
const isOfWhole = (tokens: Tokens, at: number, { next }: Numeral): boolean =>
  phraseAt(wholes, tokens, next) !== null || tokens[at - 1]?.text === "chiếm";

/**
 * "1/2 số trường", "1/5 GRDP", "chiếm 1/3 …": a part of all, and so a share, not one school of two. "1/2 ngày": half a
 * day, not one of two.
 */
export function toldPart(tokens: Tokens, at: number, numeral: Numeral): Numeral {
  if (numeral.kind !== "fraction" || numeral.form !== "digits") return numeral;
  const { denominator, value, unit } = numeral;
  if (unit?.measure === "amount" && ofOne.includes(denominator)) {
    const { perYear, unitFrom, next, form, joiner } = numeral;
    return { kind: "number", value, unit, perYear, doubts: [], unitFrom, next, form, joiner };
  }
  return roundWholes.includes(denominator) && isOfWhole(tokens, at, numeral)
    ? { ...numeral, form: "words", doubts: [] }
    : numeral;
}
