import { heights } from "../lexicon/changes.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

const table = /* @__PURE__ */ phraseTable(heights);

/** The parts of a sentence; how far a number is above or below an earlier year is a change: "thấp hơn năm 2022 ít nhất 25%". */
export function withBaseHeights(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    const before = parts[at - 1];
    if (part.kind !== "measure" || before?.kind !== "baseline") return part;
    if (part.lead.change !== null) return part;
    const height = phraseAt(table, tokens, before.from);
    return height === null ? part : { ...part, lead: { ...part.lead, change: height.value } };
  });
}
