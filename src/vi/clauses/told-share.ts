import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { noLead } from "./lead.ts";
import type { Measure } from "./part.ts";

const roundWholes = [2, 3, 4, 5, 10, 100];
const wholes = /* @__PURE__ */ phraseSet(["số", "tổng số", "dân số"]);

/** "1/2 số trường": a part of all, and so a share, not one school of two. */
export function asShare(tokens: Tokens, numeral: Numeral): Numeral {
  if (numeral.kind !== "fraction" || !roundWholes.includes(numeral.denominator)) return numeral;
  return phraseAt(wholes, tokens, numeral.next) === null ? numeral : { ...numeral, form: "words" };
}

/** So many words may stand between the two numbers: "cứ 10 người dân thì có 7". */
const nearby = 5;

/** Where the second number begins: after "thì" or "thì có", or after "có". */
function secondAt(tokens: Tokens, from: number): number | null {
  for (let at = from; at < from + nearby; at++) {
    const isThen = tokens[at]?.text === "thì";
    if (isThen || tokens[at]?.text === "có")
      return isThen && tokens[at + 1]?.text === "có" ? at + 2 : at + 1;
  }
  return null;
}

/** The word that such a share begins with. */
export const everyWord = "cứ";

/** "Cứ 10 hộ thì có 7 hộ": seven of ten, as a share. */
export function everyAt(tokens: Tokens, from: number): Measure | null {
  if (tokens[from]?.text !== everyWord) return null;
  const whole = numeralAt(tokens, from + 1);
  const at = whole === null ? null : secondAt(tokens, whole.unitFrom);
  const part = at === null ? null : numeralAt(tokens, at);
  if (whole?.kind !== "number" || part?.kind !== "number" || at === null) return null;
  if (whole.value <= 0 || part.value > whole.value) return null;
  const [numerator, denominator] = [part.value, whole.value];
  const numeral = {
    ...part,
    kind: "fraction",
    numerator,
    denominator,
    value: numerator / denominator,
    form: "words",
  } as const;
  return {
    kind: "measure",
    from,
    to: part.next,
    lead: { ...noLead, isObject: true },
    numeral,
    at,
    isBare: false,
    after: null,
  };
}
