import { ageLimits } from "../lexicon/ages.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Scanner } from "./scanner.ts";

const limits = /* @__PURE__ */ phraseSet(ageLimits);

/** So many words before a number may say that how long people live is measured: "tuổi thọ bình quân trên 75 tuổi". */
const nearby = 8;

const isLifetime = (tokens: Tokens, from: number): boolean =>
  tokens.slice(Math.max(0, from - nearby), from).some(({ text }) => text === "thọ");

/** Where the words of age end after a number: "tuổi", "tháng tuổi"; `null` if none stand there. */
function ageEnd(tokens: Tokens, at: number): number | null {
  const word = tokens[at]?.text === "tháng" ? at + 1 : at;
  return tokens[word]?.text === "tuổi" ? word + 1 : null;
}

/** "Từ 15 tuổi trở lên", "15 - 60 tuổi", "dưới 6 tuổi": who is meant, and no threshold. */
export const age: Scanner = (tokens, from) => {
  const limit = phraseAt(limits, tokens, from);
  const start = limit?.next ?? from;
  if (tokens[start]?.kind !== "digits") return null;
  const isRange = tokens[start + 1]?.text === "-" || tokens[start + 1]?.text === "đến";
  const end = ageEnd(tokens, isRange ? start + 3 : start + 1);
  if (end === null || isLifetime(tokens, from)) return null;
  const hasMore = tokens[end]?.text === "trở";
  return { kind: "words", from, to: hasMore ? end + 2 : end };
};
