import { leadWords, spanWords, vagueParts, yearlyWords } from "../lexicon/dates.ts";
import { digitWords } from "../lexicon/numbers.ts";
import type { Token } from "../tokens/token.ts";

const named = ["ngày", "tháng", "quý", "năm", "các", "nửa", "mười", "q", "t"] as const;

/** The first words of all times, besides digits: what begins with another word need not be looked at. */
export const starters: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    [
      ...Object.values(leadWords).flat(),
      ...spanWords,
      ...vagueParts,
      ...yearlyWords,
      ...digitWords.keys(),
      ...named,
    ].map((words) => words.replace(/ .*/, "")),
  ))();

/** Whether a time can begin with a piece. */
export const isStarter = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "digits" || starters.has(token.text));
