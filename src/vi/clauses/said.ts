import { headingResults, reportOpeners } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Placed } from "./context.ts";
import { isClauseTime } from "./horizons.ts";
import type { Member } from "./members.ts";
import type { Part } from "./part.ts";
import { actOfPart } from "./said-act.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import { looksBack } from "./time-at.ts";
import { placedAt } from "./times.ts";

const reports = /* @__PURE__ */ phraseSet(headingResults);
const openers = /* @__PURE__ */ phraseSet(reportOpeners);

/** What a sentence has said so far, outside of brackets. */
export interface Said {
  /** The place of the first number: a time in brackets before it holds for all of the sentence. */
  readonly first: number;
  readonly time: Placed | null;
  readonly act: DraftAct | null;
}

/** So many parts after its first word a report may be dated or opened by a colon. */
const nearby = 8;

/** Whether a part counts up to a day: "tính đến ngày 15/6/2025". */
const isCountedUp = (tokens: Tokens, part: Part | undefined): boolean =>
  part?.kind === "horizon" && looksBack(tokens, part);

/** Whether a sentence begins as a report: "Kết quả năm 2022: …", "Tính đến ngày 15/6/2025, …". */
export const isReport = ({ tokens, parts }: Sentence): boolean =>
  isPhraseAt(openers, tokens, 0) ||
  isCountedUp(tokens, parts[0]) ||
  (isPhraseAt(reports, tokens, 0) &&
    parts
      .slice(0, nearby)
      .some((part) => part.kind === "horizon" || (part.kind === "separator" && part.mark === ":")));

/** What a sentence has said before its first word. */
export const saidAtFirst = (sentence: Sentence, first: number): Said => ({
  first,
  time: null,
  act: isReport(sentence) ? "result" : null,
});

/** What has been said when the parts from one place to another are read as well. */
export function saidBetween(sentence: Sentence, said: Said, from: number, to: number): Said {
  let { time, act } = said;
  for (let at = from; at < to; at++) {
    const kind = sentence.times[at] ?? null;
    const isOutside = sentence.outside[at] === true;
    if (kind !== null && isClauseTime(kind) && (isOutside || at < said.first))
      time = placedAt(sentence, at);
    if (!isOutside) continue;
    act = actOfPart(sentence.tokens, sentence.parts[at]) ?? act;
  }
  return { first: said.first, time, act };
}

/** What has been said up to a number: the time of what a change starts from is that of no other number. */
export function saidUpTo(
  sentence: Sentence,
  said: Said,
  from: number,
  { at, base }: Pick<Member, "at" | "base">,
): Said {
  const all = saidBetween(sentence, said, from, at);
  return base === null ? all : { ...all, time: saidBetween(sentence, said, from, base).time };
}
