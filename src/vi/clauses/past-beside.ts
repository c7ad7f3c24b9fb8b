import { sameTimes } from "../lexicon/changes.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Bracket } from "./brackets.ts";
import { planAfter } from "./plan-after.ts";
import type { Sentence } from "./sentence.ts";

const same = /* @__PURE__ */ phraseSet(sameTimes);

/** Whether brackets begin with what was so at the same time of an earlier year: "(cùng kỳ 1,2%)". */
export const isOfSameTime = ({ tokens, parts }: Sentence, { open }: Bracket): boolean =>
  isPhraseAt(same, tokens, parts[open]?.to ?? 0);

/** Whether brackets tell how much more or less something is than it was: "(tăng 12% so với cùng kỳ)". */
function tellsChange({ parts }: Sentence, { open, close }: Bracket): boolean {
  const first = parts[open + 1];
  if (first?.kind !== "measure" || first.lead.change === null) return false;
  return parts.slice(open, close).some((part) => part.kind === "baseline" && part.isPast);
}

/** Whether brackets begin with the share of its plan that a number is: "(đạt 28% dự toán)", "(102% KH)". */
export function isPlanShare({ tokens, parts }: Sentence, { open }: Bracket): boolean {
  const first = parts[open + 1];
  if (first?.kind !== "measure" || first.numeral.unit?.measure !== "percent") return false;
  return planAfter(tokens, first.numeral.next) !== null;
}

/** Whether a number has one of an earlier time or the share of a plan beside it in brackets: only what has come about has. */
export const hasPast = (sentence: Sentence, brackets: readonly Bracket[]): boolean =>
  brackets.some(
    (one) =>
      isOfSameTime(sentence, one) || tellsChange(sentence, one) || isPlanShare(sentence, one),
  );
