import { doneLabels, labelJoiners, planLabels } from "../lexicon/cues.ts";
import { isPhraseAt, phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";
import type { DraftAct } from "./target-draft.ts";

const labels = /* @__PURE__ */ phraseTable<DraftAct>([
  ["commitment", planLabels],
  ["result", doneLabels],
]);
const joiners = /* @__PURE__ */ phraseSet(labelJoiners);

/** The label of a number, "kế hoạch" or "thực hiện": its first part, and what it says. */
export interface Label {
  readonly at: number;
  readonly act: DraftAct;
}

/** So many parts may stand between a label and its number: "kế hoạch | năm 2025 | giao | 80%". */
const nearby = 5;

/** Parts of which a label, and what joins it to its number, may be made. */
const labelling: readonly Part["kind"][] = ["words", "cue", "horizon"];

/** Whether a part may stand between a label and its number. */
const joins = (tokens: Tokens, part: Part): boolean =>
  part.kind === "horizon" || isPhraseAt(joiners, tokens, part.from);

/** The label right before a number; `null` if none stands there. */
export function labelBefore(tokens: Tokens, parts: readonly Part[], number: number): Label | null {
  const between: Part[] = [];
  for (const [back, part] of parts
    .slice(Math.max(0, number - nearby), number)
    .reverse()
    .entries()) {
    if (!labelling.includes(part.kind)) return null;
    const found = phraseAt(labels, tokens, part.from);
    if (found !== null && between.every((one) => one.to <= found.next || joins(tokens, one)))
      return { at: number - 1 - back, act: found.value };
    between.push(part);
  }
  return null;
}

/** Whether a label begins what it says: after a mark, or as the first word. */
export function begins(parts: readonly Part[], { at }: Label): boolean {
  const before = parts[at - 1];
  return before === undefined || before.kind === "separator" || before.kind === "open";
}
