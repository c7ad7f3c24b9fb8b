import { nounsBeforeVerbs } from "../lexicon/amounts.ts";
import { idioms } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { counts } from "./counts.ts";
import { secondEnd } from "./falling-range.ts";
import { leadAt } from "./lead.ts";
import { measureOf } from "./measure-of.ts";
import { asOccasions } from "./occasions.ts";
import type { Measure } from "./part.ts";
import { toldChange } from "./told-change.ts";
import { toldPart } from "./told-part.ts";

const fixed = /* @__PURE__ */ phraseSet(idioms);

const nouns: ReadonlySet<string> = /* @__PURE__ */ new Set(nounsBeforeVerbs);

/** "80-80%" is 80% said twice; "90-80%" is `null`: which of the two is meant cannot be told. */
function onceOf(tokens: Tokens, numeral: Numeral): Numeral | null {
  const second = secondEnd(tokens, numeral);
  if (second?.kind !== "number" || numeral.kind !== "number") return numeral;
  return second.value === numeral.value ? second : null;
}

/** A number with the words around it that compare it, from a place on; `null` if there is none. */
export function measureAt(tokens: Tokens, from: number): Measure | null {
  if (isPhraseAt(fixed, tokens, from)) return null;
  const { lead, next: at } = leadAt(tokens, from);
  // "Hỗ trợ 24/7": a verb before it makes no number of an idiom.
  const found = isPhraseAt(fixed, tokens, at) ? null : numeralAt(tokens, at);
  if (found === null) return null;
  const once = onceOf(tokens, found);
  if (once === null) return null;
  const numeral = toldPart(tokens, at, asOccasions(once));
  if (lead.isObject && nouns.has(tokens[from - 1]?.text ?? "")) return null;
  const told = toldChange(tokens, from, lead, numeral);
  return counts(tokens, numeral, told, at) ? measureOf(tokens, { from, at }, told, numeral) : null;
}
