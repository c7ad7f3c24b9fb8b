import { denialHelpers, denials, freeDenials } from "../lexicon/negations.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure } from "./part.ts";

const free = /* @__PURE__ */ phraseSet(freeDenials);

/** So many words may stand between a denial and what it denies. */
const mostHelpers = 6;

/** Verbs after "đạt" that make it and its denial a name: "số chưa đạt chiếm 5%". */
const copulas: readonly string[] = ["chiếm", "là", "còn"];

/** Nouns right before a denial that make it their name: "tỷ lệ không đạt". */
const nouns: readonly string[] = ["lệ", "trọng"];

/** Whether such a noun stands at a place; "số" is one where no word is before it, for "ký số" is another. */
const isNoun = (tokens: Tokens, at: number): boolean =>
  nouns.includes(tokens[at]?.text ?? "") ||
  (tokens[at]?.text === "số" && tokens[at - 1]?.kind !== "word");

/** Nouns of plans: "chưa đạt mục tiêu là 80%" names nothing. */
const plans: readonly string[] = ["tiêu", "hoạch", "mức"];

const isCopula = (tokens: Tokens, at: number): boolean =>
  copulas.includes(tokens[at]?.text ?? "") && !plans.includes(tokens[at - 1]?.text ?? "");

/** Whether a word denies what follows. */
export const isDenial = (tokens: Tokens, at: number): boolean =>
  denials.includes(tokens[at]?.text ?? "") && !isPhraseAt(free, tokens, at);

/** Where the words before a place end that may stand between it and its denial. */
function pastHelpers(tokens: Tokens, from: number): number {
  let at = from - 1;
  const last = Math.max(0, at - mostHelpers);
  while (at > last && denialHelpers.includes(tokens[at]?.text ?? "")) at -= 1;
  return at;
}

/** Where the denial stands that denies a number directly: "chưa đạt 80%"; `null` if none does. */
export function denialOf(tokens: Tokens, part: Measure): number | null {
  const at = pastHelpers(tokens, part.from);
  if (!isDenial(tokens, at) || isNoun(tokens, at - 1)) return null;
  // "Không còn trên 5%" denies; "hồ sơ không đạt yêu cầu chiếm 5%" names.
  const isName = tokens.slice(at + 2, part.at).some((_, place) => isCopula(tokens, at + 2 + place));
  return isName || tokens[part.from]?.text === "chỉ" ? null : at;
}
