import { anybody, household } from "../lexicon/parts.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { noLead } from "./lead.ts";
import type { Measure, Range } from "./part.ts";

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

/** Of so many and more, things of another kind are counted: "cứ 1.000 dân có 10 bác sĩ". */
const leastOfRate = 1000;

/** Whether the second number counts some of the first, and not other things beside them. */
function areSome(
  tokens: Tokens,
  whole: Numeral & { readonly value: number },
  part: Numeral,
): boolean {
  const noun = tokens[part.unitFrom];
  const first = tokens[whole.unitFrom]?.text;
  if (noun?.kind !== "word" || noun.text === first) return true;
  if (anybody.includes(noun.text)) return first !== household;
  return part.unit === null && whole.value < leastOfRate;
}

/** "Cứ 10 hộ thì có 7 hộ": seven of ten, as a share; "cứ 1.000 dân có 10 doanh nghiệp": ten for so many. */
export function everyAt(tokens: Tokens, from: number): Measure | null {
  if (tokens[from]?.text !== everyWord) return null;
  const whole = numeralAt(tokens, from + 1);
  const at = whole === null ? null : secondAt(tokens, whole.unitFrom);
  const part = at === null ? null : numeralAt(tokens, at);
  if (whole?.kind !== "number" || part?.kind !== "number" || at === null) return null;
  if (whole.value <= 0) return null;
  const isShare = areSome(tokens, whole, part);
  if (isShare && part.value > whole.value) return null;
  const numerator = part.value;
  const denominator = whole.value;
  const value = numerator / denominator;
  const share = {
    ...part,
    kind: "fraction",
    numerator,
    denominator,
    value,
    form: "words",
  } as const;
  const numeral = isShare ? share : part;
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

/** What a rate is for so many of: the "1.000 dân" of "cứ 1.000 dân có 10 doanh nghiệp"; `null` of any other number. */
export function rateBase(tokens: Tokens, { from, at, numeral }: Measure): Range | null {
  if (tokens[from]?.text !== everyWord || numeral.kind === "fraction") return null;
  const to = at - 1;
  return { from: from + 1, to: tokens[to - 1]?.text === "thì" ? to - 1 : to };
}
