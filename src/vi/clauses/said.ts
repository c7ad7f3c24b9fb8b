import { headingResults } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Placed } from "./context.ts";
import type { Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import { placedAt } from "./times.ts";

const reports = /* @__PURE__ */ phraseSet(headingResults);

/** What a sentence has said so far, outside of brackets. */
export interface Said {
  readonly time: Placed | null;
  readonly act: DraftAct | null;
}

/** So many parts after its first word a report may be dated or opened by a colon. */
const nearby = 8;

/** Whether a sentence begins as a report: "Kết quả năm 2022: …". */
const isReport = ({ tokens, parts }: Sentence): boolean =>
  isPhraseAt(reports, tokens, 0) &&
  parts
    .slice(0, nearby)
    .some((part) => part.kind === "horizon" || (part.kind === "separator" && part.mark === ":"));

/** What a sentence has said before its first word. */
export const saidAtFirst = (sentence: Sentence): Said => ({
  time: null,
  act: isReport(sentence) ? "result" : null,
});

/** The act that a part says; `null` if it says none. */
const actOfPart = (part: Part | undefined): DraftAct | null => {
  if (part?.kind === "cue") return part.act;
  return part?.kind === "measure" ? part.lead.act : null;
};

/** What has been said when the parts from one place to another are read as well. */
export function saidBetween(sentence: Sentence, said: Said, from: number, to: number): Said {
  let { time, act } = said;
  for (let at = from; at < to; at++) {
    if (sentence.outside[at] !== true) continue;
    act = actOfPart(sentence.parts[at]) ?? act;
    if (sentence.times[at] === "deadline") time = placedAt(sentence, at);
  }
  return { time, act };
}
