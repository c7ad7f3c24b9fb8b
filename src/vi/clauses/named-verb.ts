import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import {
  keepingVerbs,
  nameHeads,
  objectVerbs,
  passiveWords,
  reachingVerbs,
} from "../lexicon/verbs.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure, Range } from "./part.ts";

const heads = /* @__PURE__ */ phraseSet(nameHeads);
const passive = /* @__PURE__ */ phraseSet(passiveWords);
const doing = /* @__PURE__ */ (() =>
  phraseSet(objectVerbs.filter((verb) => !keepingVerbs.includes(verb))))();
const reaching = /* @__PURE__ */ (() =>
  phraseSet(reachingVerbs.filter((verb) => !passiveWords.includes(verb))))();

/**
 * The verb between a name and its number that says what is measured, since another says that it is reached: "lao động
 * qua *đào tạo* đạt 75%", "trạm *được kết nối* lên 90%", "*tỷ lệ số hóa* đạt 60%". None in "thu hút được 50 dự án", where
 * the number is its object, nor where nothing is named before it.
 */
export function namedVerb(tokens: Tokens, { from, lead }: Measure, isNamed: boolean): Range[] {
  if (!(lead.isObject && lead.isReached)) return [];
  const head = phraseAt(heads, tokens, from)?.next ?? from;
  if (!isNamed && head === from) return [];
  const start = phraseAt(passive, tokens, head)?.next ?? head;
  const verb = phraseAt(doing, tokens, start);
  return verb !== null && isPhraseAt(reaching, tokens, verb.next) ? [{ from, to: verb.next }] : [];
}
