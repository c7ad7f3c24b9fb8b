import { eachNouns } from "../lexicon/amounts.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure } from "./part.ts";

const each = /* @__PURE__ */ phraseSet(eachNouns);

/** So many words may name what is counted: "01 mô hình chuyển đổi số/xã". */
const longest = 6;

/** Whether a bar and what each has so many of stand at a place: "/xã", "/10.000 dân"; "12/15 xã" is a part. */
function isPerEach(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.text !== "/") return false;
  if (isPhraseAt(each, tokens, at + 1)) return true;
  const whole = numeralAt(tokens, at + 1);
  return whole !== null && isPhraseAt(each, tokens, whole.unitFrom);
}

/** Whether a number says how many things each of others has: "02 mô hình/thị trấn", "17,6 tiêu chí/xã". */
export function isRate(tokens: Tokens, { numeral: { unit, unitFrom } }: Measure): boolean {
  if (unit !== null && unit.measure !== "count") return false;
  for (let at = unitFrom; at < unitFrom + longest; at++) {
    if (isPerEach(tokens, at)) return at > unitFrom;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}
