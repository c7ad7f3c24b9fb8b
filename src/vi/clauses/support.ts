import { costs } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isShare } from "./numerals.ts";
import type { Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";

const paid = /* @__PURE__ */ phraseSet(costs);

/** Whether a part says which share of a cost is paid: "hỗ trợ 50% chi phí". */
const pays = (tokens: Tokens, part: Part): boolean =>
  part.kind === "measure" &&
  tokens[part.from]?.text === "hỗ" &&
  isShare(part.numeral) &&
  isPhraseAt(paid, tokens, part.to);

/** Whether a sentence is a rule of support: its limits are those of what is paid, and no targets. */
export const isSupport = ({ tokens, parts }: Sentence): boolean =>
  parts.some((part) => pays(tokens, part));
