import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { keepingVerbs, objectVerbs, passiveWords, reachingVerbs } from "../lexicon/verbs.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure, Range } from "./part.ts";

const passive = /* @__PURE__ */ phraseSet(passiveWords);
const doing = /* @__PURE__ */ (() =>
  phraseSet(objectVerbs.filter((verb) => !keepingVerbs.includes(verb))))();
const reaching = /* @__PURE__ */ (() =>
  phraseSet(reachingVerbs.filter((verb) => !passiveWords.includes(verb))))();

/**
 * The verb between a name and its number that says what is measured, since another says that it is reached: "lao động
 * qua *đào tạo* đạt 75%", "trạm *được kết nối* lên 90%". None in "thu hút được 50 dự án", where the number is its object.
 */
export function namedVerb(tokens: Tokens, { from, lead }: Measure): Range[] {
  if (!(lead.isObject && lead.isReached)) return [];
  const start = phraseAt(passive, tokens, from)?.next ?? from;
  const verb = phraseAt(doing, tokens, start);
  return verb !== null && isPhraseAt(reaching, tokens, verb.next) ? [{ from, to: verb.next }] : [];
}
