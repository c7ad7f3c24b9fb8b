import { everyYear } from "../lexicon/changes.ts";
import { type Comparator, comparatorsAfter } from "../lexicon/comparators.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { unsignedAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Lead, Measure } from "./part.ts";

const after = /* @__PURE__ */ phraseTable(comparatorsAfter);
const years = /* @__PURE__ */ phraseSet(everyYear);

interface Trailing {
  readonly value: Comparator;
  readonly next: number;
}

/** "80%+ hồ sơ": and more; "70%+30%" adds. */
const isAndMore = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === "+" &&
  tokens[at].spaced === false &&
  tokens[at + 1]?.kind !== "digits" &&
  tokens[at + 1]?.spaced !== false;

/** A comparator after a number; "±2%" with how far it reaches. */
function trailingAt(tokens: Tokens, at: number): Trailing | null {
  if (isAndMore(tokens, at)) return { value: "atLeast", next: at + 1 };
  const found = phraseAt(after, tokens, at);
  if (found?.value !== "about") return found;
  const reach = unsignedAt(tokens, found.next, null);
  return reach === null ? null : { ...found, next: reach.next };
}

/** A number with the words before it, and the comparator that may stand after it: "từ 80% trở lên". */
export function measureOf(
  tokens: Tokens,
  range: { from: number; at: number },
  lead: Lead,
  numeral: Numeral,
): Measure {
  const yearly = phraseAt(years, tokens, numeral.next)?.next ?? numeral.next;
  const trailing = trailingAt(tokens, yearly) ?? trailingAt(tokens, numeral.next);
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
