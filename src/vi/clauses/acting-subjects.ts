import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { actors, measureHeads, pluralWords, subjectVerbs } from "../lexicon/subjects.ts";
import type { Tokens } from "../tokens/token.ts";
import { placeOf, type Subjects, segmentsOf } from "./joints.ts";
import type { Range } from "./part.ts";

const plurals = /* @__PURE__ */ phraseSet(pluralWords);
const acting = /* @__PURE__ */ phraseSet(actors);
const doing = /* @__PURE__ */ phraseSet(subjectVerbs);
const heads = /* @__PURE__ */ phraseSet(measureHeads);

/** Whether many who act are named at a place: "các doanh nghiệp". */
function isManyAt(tokens: Tokens, at: number): boolean {
  const plural = phraseAt(plurals, tokens, at);
  return plural !== null && isPhraseAt(acting, tokens, plural.next);
}

/** Whether words say what their subject does: a verb not at their start, with words after it. */
function isPredicated(tokens: Tokens, { from, to }: Range): boolean {
  const verb = placeOf(doing, tokens, { from: from + 1, to });
  const found = verb === null ? null : phraseAt(doing, tokens, verb);
  return found !== null && found.next < to;
}

/** Whether words end in others who act, of whom the next may be some: "của các cơ quan, các doanh nghiệp". */
function endsInMany(tokens: Tokens, { from, to }: Range): boolean {
  let last: number | null = null;
  for (let at = from + 1; at < to; at++) if (isPhraseAt(plurals, tokens, at)) last = at;
  return last !== null && isManyAt(tokens, last);
}

/** The subjects of words that each do something of their own: "hàng hóa có mặt trên sàn, các doanh nghiệp dùng …". */
export function actingSubjects(tokens: Tokens, whole: Range): Subjects {
  if (isPhraseAt(heads, tokens, whole.from)) return [];
  const begins = (before: Range, next: number): boolean =>
    isManyAt(tokens, next) &&
    isPredicated(tokens, { from: next + 1, to: whole.to }) &&
    isPredicated(tokens, before) &&
    !endsInMany(tokens, before);
  return segmentsOf(tokens, whole, begins).map((segment) => [segment]);
}
