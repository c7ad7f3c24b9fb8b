import { type HorizonMatch, meant } from "../dates/meant.ts";
import { firstMonthsAt } from "../dates/part-of-year-at.ts";
import { doneLabels } from "../lexicon/cues.ts";
import { phraseSet } from "../lexicon/phrase-table.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { phraseBefore } from "./phrase-before.ts";

const labels = /* @__PURE__ */ phraseSet(doneLabels);

/** Words before such a label that make what follows a length of time: "thời gian thực hiện 9 tháng". */
const lengths: readonly string[] = ["gian", "hạn"];

/** Whether a number may follow at once: "thực hiện 9 tháng 1.050 ha", "kết quả 6 tháng đạt 45%". */
const leadsOn = (token: Token | undefined): boolean =>
  token?.kind === "digits" || ["đạt", "là", ":"].includes(token?.text ?? "");

/** Whether what stands around months makes them those of the year. */
function isFramed(tokens: Tokens, at: number, next: number): boolean {
  if (tokens[at - 1]?.text === "(") return tokens[next]?.text === ")";
  const label = phraseBefore(labels, tokens, at, 0);
  if (label === null || !leadsOn(tokens[next])) return false;
  return !lengths.includes(tokens[label.from - 1]?.text ?? "");
}

/** "45% (6 tháng), 55% (cả năm)", "thực hiện 9 tháng: 1.050 ha": the first months of the year of the text. */
export function framedMonths(
  tokens: Tokens,
  at: number,
  year: number | undefined,
): HorizonMatch | null {
  if (year === undefined || tokens[at]?.kind !== "digits") return null;
  const part = firstMonthsAt(tokens, at, year);
  return part !== null && isFramed(tokens, at, part.next) ? meant("during", part) : null;
}
