import { costs, definingWords, scopeWords } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isShare } from "./numerals.ts";
import type { Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";
import { maySay } from "./signals.ts";

const scopes = /* @__PURE__ */ phraseSet(scopeWords);
const definitions = /* @__PURE__ */ phraseSet(definingWords);
const paid = /* @__PURE__ */ phraseSet(costs);

/** Whether support begins with a number, or with the word before it: "hỗ trợ 50%", "miễn giảm 50%". */
const supports = (tokens: Tokens, from: number): boolean =>
  tokens[from]?.text === "hỗ" || tokens[from - 1]?.text === "miễn";

/** Whether a part says which share of a cost is paid or remitted: "hỗ trợ 50% chi phí", "miễn 50% lệ phí". */
const pays = (tokens: Tokens, part: Part): boolean =>
  part.kind === "measure" &&
  supports(tokens, part.from) &&
  isShare(part.numeral) &&
  isPhraseAt(paid, tokens, part.to);

/** Whether a sentence is a rule of support: its limits are those of what is paid, and no targets. */
export const isSupport = (sentence: Sentence): boolean =>
  maySay(sentence, "support") && sentence.parts.some((part) => pays(sentence.tokens, part));

/** Whether a sentence says what a word means: "doanh nghiệp nhỏ được hiểu là nơi có không quá 10 lao động". */
const isDefinition = (sentence: Sentence): boolean =>
  maySay(sentence, "definition") &&
  sentence.tokens.some((_, at) => isPhraseAt(definitions, sentence.tokens, at));

/** Whether a sentence says whom a rule concerns, "Đối tượng áp dụng: tổ chức có từ 10 lao động trở lên", or what a word means. */
export const isScope = (sentence: Sentence): boolean =>
  isPhraseAt(scopes, sentence.tokens, 0) || isDefinition(sentence);
