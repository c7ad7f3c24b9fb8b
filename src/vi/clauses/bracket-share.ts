import { wholes } from "../lexicon/exclusions.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import { isCount, isShare } from "./numerals.ts";
import type { Measure, Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";
import { signOf } from "./signed-part.ts";

const isCounted = ({ numeral, lead }: Measure): boolean =>
  lead.change === null && (isCount(numeral) || numeral.kind === "fraction");

const whole = /* @__PURE__ */ phraseSet(wholes);

const hasNumber = (parts: readonly Part[]): boolean =>
  parts.some(({ kind }) => kind === "measure" || kind === "rank");

/** The share that stands in brackets all by itself: "(85,7%)". */
function shareIn({ parts, tokens }: Sentence, { open, close }: Bracket): Measure | null {
  const inner: Part | undefined = parts[open + 1];
  if (inner?.kind !== "measure" || !isShare(inner.numeral)) return null;
  // "(khoảng 20% dân số trưởng thành)" says of what it is a share.
  const isOver = close === open + 2 || isPhraseAt(whole, tokens, inner.to);
  if (!isOver || hasNumber(parts.slice(open + 2, close))) return null;
  // "+15%" is by how much the count has grown.
  return inner.lead.change === null && signOf(tokens, inner) === null ? inner : null;
}

/** Whether another number stands right before brackets: the share is of that, "1.245 văn bản, ký số 1.230 (98,8%)". */
const isOfOther = ({ tokens, parts }: Sentence, { open }: Bracket, { next }: Numeral): boolean => {
  const last = (parts[open]?.from ?? 0) - 1;
  return last >= next && tokens[last]?.kind === "digits";
};

/** A clause that counts, and says in brackets which share that is ("1.986 hộ (85,7%)"), is about the share. */
export function withShare(
  sentence: Sentence,
  clause: Clause,
  brackets: readonly Bracket[],
): Clause {
  const { part, at } = clause.member;
  const [first] = brackets.filter(({ open }) => open > at);
  if (first === undefined || part.kind === "rank" || !isCounted(part)) return clause;
  const share = shareIn(sentence, first);
  if (share === null || isOfOther(sentence, first, part.numeral)) return clause;
  const { numeral, to } = share;
  const lead = { ...part.lead, comparator: share.lead.comparator ?? part.lead.comparator };
  return {
    ...clause,
    member: { ...clause.member, part: { ...part, lead, numeral, at: share.at, to } },
  };
}
