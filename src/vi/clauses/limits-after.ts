import { type Comparator, comparatorsAfter, limitStops } from "../lexicon/comparators.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isCount } from "./numerals.ts";
import type { Measure, Part } from "./part.ts";

const after = /* @__PURE__ */ phraseTable(comparatorsAfter);

/** So many words of what is counted may stand before "trở lên": "từ 01 cán bộ chuyên trách trở lên". */
const farthest = 7;

interface Limit {
  readonly comparator: Comparator;
  readonly from: number;
  readonly to: number;
}

/** Whether a number may have its limit after its noun: one after "từ", or a count. */
const isOpen = ({ after: own, lead, numeral }: Measure): boolean =>
  own === null &&
  lead.comparator === null &&
  lead.change === null &&
  numeral.kind === "number" &&
  (lead.isFrom || isCount(numeral));

/** The limit after what a number counts; `null` if it is of something else ("xếp loại khá trở lên") or none stands there. */
function limitAfter(tokens: Tokens, { to }: Measure): Limit | null {
  for (let at = to; at < to + farthest; at++) {
    const found = phraseAt(after, tokens, at);
    if (found !== null) return { comparator: found.value, from: at, to: found.next };
    const token = tokens[at];
    if (token?.kind !== "word" || limitStops.includes(token.text)) return null;
  }
  return null;
}

const isOf = (limit: Limit | null, { from }: Part): boolean =>
  limit !== null && from >= limit.from && from < limit.to;

/** The parts of a sentence; a limit after what is counted belongs to the number: "từ 80 phần trăm hộ trở lên". */
export function withLimitsAfter(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  let last: Limit | null = null;
  return parts.map((part): Part => {
    if (part.kind === "measure") {
      last = isOpen(part) ? limitAfter(tokens, part) : null;
      return last === null ? part : { ...part, after: last.comparator };
    }
    return isOf(last, part) ? { kind: "aside", from: part.from, to: part.to } : part;
  });
}
