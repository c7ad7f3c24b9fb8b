import { leadingNoise } from "../lexicon/noise.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import {
  allWords,
  carrierWords,
  doneVerbs,
  statementVerbs,
  statementWords,
} from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";
import { hasSubject } from "./joined-statement.ts";
import { isTaskAt } from "./tasks.ts";

const words = /* @__PURE__ */ phraseSet(statementWords);
const verbs = /* @__PURE__ */ phraseSet(statementVerbs);
const all = /* @__PURE__ */ phraseSet(allWords);
const done = /* @__PURE__ */ phraseSet(doneVerbs);
const carriers = /* @__PURE__ */ phraseSet(carrierWords);
const noise = /* @__PURE__ */ phraseSet(leadingNoise);

const states = (tokens: Tokens, at: number): boolean =>
  isPhraseAt(verbs, tokens, at) || isPhraseAt(words, tokens, at);

/** The start of a clause without noise, and without "thực hiện" before the verb that says what is done. */
export function withoutNoise(tokens: Tokens, from: number, to: number): number {
  let start = from;
  for (let found = phraseAt(noise, tokens, start); found !== null && found.next <= to; ) {
    if (isPhraseAt(verbs, tokens, start)) break;
    start = found.next;
    found = phraseAt(noise, tokens, start);
  }
  const carried = phraseAt(carriers, tokens, start)?.next ?? start;
  return states(tokens, carried) ? carried : start;
}

/** How far from the start of a clause its "là" may stand. */
const farthest = 8;

/** Whether a verb does something to all of a thing at a place: "số hóa toàn bộ …". */
function doesAllAt(tokens: Tokens, at: number): boolean {
  const verb = phraseAt(done, tokens, at);
  return verb !== null && isPhraseAt(all, tokens, verb.next);
}

const opensEnd = (tokens: Tokens, at: number): boolean =>
  isPhraseAt(verbs, tokens, at) || doesAllAt(tokens, at);

/** Where a verb of completion stands after "là"; `null` if none does. */
function afterCopula(tokens: Tokens, start: number): number | null {
  const copula = tokens.slice(start, start + farthest).findIndex(({ text }) => text === "là");
  const after = start + copula + 1;
  return copula >= 0 && isPhraseAt(verbs, tokens, after) ? after : null;
}

/** Where a verb of completion begins a clause: right after a start, after "là", or after who does it; `null` if none. */
export function verbStart(tokens: Tokens, starts: readonly number[], end: number): number | null {
  for (const [place, start] of starts.entries()) {
    const from = withoutNoise(tokens, start, end);
    if (opensEnd(tokens, from)) return from;
    if (isTaskAt(tokens, from)) return null;
    const after = afterCopula(tokens, start);
    if (after !== null) return after;
    if (hasSubject(tokens, from, starts[place + 1] ?? end)) return from;
  }
  return null;
}
