import { isPhraseAt, type PhraseTable, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { jointWords } from "../lexicon/subjects.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Range } from "./part.ts";

const joints = /* @__PURE__ */ phraseSet(jointWords);

/** The names of several subjects, each in pieces. */
export type Subjects = readonly (readonly Range[])[];

/** How deep in brackets the words after a piece stand. */
function depthAfter(depth: number, text: string): number {
  if (text === "(") return depth + 1;
  return text === ")" ? Math.max(0, depth - 1) : depth;
}

/** Words cut at the joints after which something else begins; what stands in brackets is not cut. */
export function segmentsOf(
  tokens: Tokens,
  { from, to }: Range,
  begins: (before: Range, next: number) => boolean,
): Range[] {
  const segments: Range[] = [];
  let start = from;
  let depth = 0;
  for (let at = from + 1; at < to; at++) {
    depth = depthAfter(depth, tokens[at]?.text ?? "");
    const joint = depth === 0 ? phraseAt(joints, tokens, at) : null;
    if (joint === null || !begins({ from: start, to: at }, joint.next)) continue;
    segments.push({ from: start, to: at });
    start = joint.next;
  }
  return [...segments, { from: start, to }];
}

/** The first place of a phrase in words; `null` without one. */
export function placeOf<T>(
  phrases: PhraseTable<T>,
  tokens: Tokens,
  { from, to }: Range,
): number | null {
  for (let at = from; at < to; at++) if (isPhraseAt(phrases, tokens, at)) return at;
  return null;
}
