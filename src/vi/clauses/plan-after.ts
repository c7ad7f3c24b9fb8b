import { planJoiners, planWholes } from "../lexicon/cues.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Range } from "./part.ts";

const wholes = /* @__PURE__ */ phraseSet(planWholes);
const joiners = /* @__PURE__ */ phraseSet(planJoiners);

/** The words of the plan of which a share is one, right after it; `null` if none stand there. */
export function planAfter(tokens: Tokens, at: number): Range | null {
  const from = phraseAt(joiners, tokens, at)?.next ?? at;
  const found = phraseAt(wholes, tokens, from);
  return found === null ? null : { from, to: found.next };
}
