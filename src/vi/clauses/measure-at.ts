import { idioms } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { counts } from "./counts.ts";
import { leadAt } from "./lead.ts";
import { measureOf } from "./measure-of.ts";
import type { Measure } from "./part.ts";
import { toldChange } from "./told-change.ts";
import { asShare } from "./told-share.ts";

const fixed = /* @__PURE__ */ phraseSet(idioms);

/** A number with the words around it that compare it, from a place on; `null` if there is none. */
export function measureAt(tokens: Tokens, from: number): Measure | null {
  if (isPhraseAt(fixed, tokens, from)) return null;
  const { lead, next: at } = leadAt(tokens, from);
  const found = numeralAt(tokens, at);
  if (found === null) return null;
  const numeral = asShare(tokens, found);
  const told = toldChange(tokens, from, lead, numeral);
  return counts(tokens, numeral, told, at) ? measureOf(tokens, { from, at }, told, numeral) : null;
}
