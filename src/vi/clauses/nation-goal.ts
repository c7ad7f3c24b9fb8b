import { nationWords, planNames } from "../lexicon/cues.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";

const plans = /* @__PURE__ */ phraseSet(planNames);
const nation = /* @__PURE__ */ phraseSet(nationWords);

/**
 * Whether words from a place on speak of the whole country, and of no plan of a unit: "mục tiêu quốc gia 90%", "cả nước:
 * 65%".
 */
export const isOfNation = (tokens: Tokens, from: number): boolean =>
  isPhraseAt(nation, tokens, phraseAt(plans, tokens, from)?.next ?? from);
