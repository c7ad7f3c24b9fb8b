import { notWholes, shareVerbs } from "../lexicon/exclusions.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Member } from "./members.ts";
import type { Range } from "./part.ts";
import type { Stretch } from "./stretch.ts";

const verbs = /* @__PURE__ */ phraseSet(shareVerbs);
const others: ReadonlySet<string> = /* @__PURE__ */ new Set(notWholes);

/** Longer words go on with something else. */
const mostParts = 12;

/** Whether a part is a plain word outside of brackets. */
const isWord = ({ tokens, parts, outside }: Stretch, at: number): boolean => {
  const part = parts[at];
  return part?.kind === "words" && outside[at] === true && tokens[part.from]?.kind !== "mark";
};

/** Whether a number is a percentage that "chiếm" makes a share, and words of a whole may follow. */
function isShare({ tokens }: Stretch, { part }: Member): boolean {
  if (part.kind === "rank" || part.numeral.unit?.measure !== "percent") return false;
  const first = tokens[part.to];
  const isFollowed = first?.kind === "word" && !others.has(first.text);
  return isFollowed && part.after === null && isPhraseAt(verbs, tokens, part.from);
}

/** What "chiếm" makes a percentage a share of: "thương mại điện tử chiếm 50% giá trị giao dịch"; `null` with nothing after it. */
export function wholeOfShare(stretch: Stretch, member: Member): Range | null {
  if (!isShare(stretch, member)) return null;
  const { part, at, to } = member;
  let end = at + 1;
  while (end < Math.min(to, at + 1 + mostParts) && isWord(stretch, end)) end += 1;
  return end > at + 1 ? { from: part.to, to: stretch.parts[end - 1]?.to ?? part.to } : null;
}
