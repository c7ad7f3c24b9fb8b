import { datedEstimates, datedResults } from "../lexicon/cues.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Context } from "./context.ts";
import { partsOfYear, sideOf } from "./implied-act.ts";
import type { Sentence } from "./sentence.ts";
import { placedAt } from "./times.ts";

const openers = /* @__PURE__ */ phraseTable<"estimate" | "result">([
  ["estimate", datedEstimates],
  ["result", datedResults],
]);

/** Whether a heading begins with what has come about in a time that is not ahead: "Thực hiện 6 tháng đầu năm 2025". */
export function tellsOfTime(sentence: Sentence, context: Context): boolean {
  const { tokens, parts } = sentence;
  const opener = phraseAt(openers, tokens, 0);
  const at = opener === null ? -1 : parts.findIndex(({ from }) => from === opener.next);
  const placed = at < 0 ? null : placedAt(sentence, at);
  if (opener === null || placed === null || placed.horizon.kind !== "during") return false;
  if (sideOf(placed, context) === "ahead") return false;
  return opener.value === "estimate" || partsOfYear.includes(placed.horizon.precision);
}
