import { amountHeads, owners } from "../lexicon/amounts.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";

const things = /* @__PURE__ */ phraseSet(owners);
const heads = /* @__PURE__ */ phraseSet(amountHeads);

/** So many words of a name stand between a thing and the number that tells which it is. */
const farthest = 8;

/** Words after which a thing is one of those that an average is of: "vốn vay bình quân mỗi hộ trên 50 triệu đồng". */
const ofEach: readonly string[] = ["mỗi", "một", "từng", "đầu", "quân", "của"];

/** Whether a thing ends at a place: "dự án" before "trên 500 tỷ đồng". */
const endsThing = (tokens: Tokens, at: number): boolean =>
  [at - 1, at - 2, at - 3].some(
    (from) =>
      phraseAt(things, tokens, from)?.next === at && !ofEach.includes(tokens[from - 1]?.text ?? ""),
  );

/** Where the noun of a sum stands shortly before a place; `null` without one. */
function headBefore(tokens: Tokens, at: number): number | null {
  for (let place = at - 1; place > Math.max(0, at - farthest); place--) {
    if (tokens[place]?.kind === "mark") return null;
    if (isPhraseAt(heads, tokens, place)) return place;
  }
  return null;
}

/**
 * Whether an amount only tells which things are meant: "dự án trên 500 tỷ đồng được trình …", "hộ có thu nhập dưới 2 triệu
 * đồng". "Thu nhập bình quân đầu người trên 80 triệu đồng" says how high something is.
 */
export function isOfThings({ stretch: { tokens }, member: { part } }: Clause): boolean {
  if (part.kind === "rank" || part.numeral.unit?.measure !== "amount") return false;
  const { comparator, isReached, isObject, change } = part.lead;
  if (isReached || isObject || change !== null) return false;
  const head = headBefore(tokens, part.from);
  if (head !== null) return tokens[head - 1]?.text === "có" && endsThing(tokens, head - 1);
  return comparator !== null && endsThing(tokens, part.from);
}
