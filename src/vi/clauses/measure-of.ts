import { everyYear } from "../lexicon/changes.ts";
import { comparatorsAfter } from "../lexicon/comparators.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Lead, Measure } from "./part.ts";

const after = /* @__PURE__ */ phraseTable(comparatorsAfter);
const years = /* @__PURE__ */ phraseSet(everyYear);

/** A number with the words before it, and the comparator that may stand after it: "từ 80% trở lên". */
export function measureOf(
  tokens: Tokens,
  range: { from: number; at: number },
  lead: Lead,
  numeral: Numeral,
): Measure {
  const yearly = phraseAt(years, tokens, numeral.next)?.next ?? numeral.next;
  const trailing = phraseAt(after, tokens, yearly) ?? phraseAt(after, tokens, numeral.next);
  return {
    kind: "measure",
    from: range.from,
    to: trailing?.next ?? numeral.next,
    lead:
      trailing !== null && trailing.next > yearly && yearly > numeral.next
        ? { ...lead, isYearly: true }
        : lead,
    numeral,
    at: range.at,
    isBare: false,
    after: trailing?.value ?? null,
  };
}
