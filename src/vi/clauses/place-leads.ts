import { movingVerbs } from "../lexicon/changes.ts";
import { type Comparator, comparatorsAfter, comparatorsBefore } from "../lexicon/comparators.ts";
import { isPhraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import { moveWords } from "../lexicon/ranks.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part, Rank } from "./part.ts";
import { phraseBefore } from "./phrase-before.ts";
import { endsChange, upside } from "./rank-at.ts";

const moves = /* @__PURE__ */ phraseSet(moveWords);
const starts = /* @__PURE__ */ phraseSet([...moveWords, ...movingVerbs]);
const before = /* @__PURE__ */ phraseTable(
  comparatorsBefore.filter(([comparator]) => comparator !== "maintain"),
);
const after = /* @__PURE__ */ phraseTable(comparatorsAfter);

/** So many phrases may stand between a place and what compares it. */
const mostMoves = 3;

/** Where the words begin that move to a place, or stand at it: "tụt xuống", "vươn lên". */
function movesFrom(tokens: Tokens, at: number, first: number, table = moves): number {
  let from = at;
  for (let step = 0; step < mostMoves; step++) {
    const found = phraseBefore(table, tokens, from, first);
    if (found === null) return from;
    from = found.from;
  }
  return from;
}

/** Whether a place is a limit by words after its number: "từ hạng 15 trở lên". */
function isLimit(tokens: Tokens, { valueEnd, to }: Rank): boolean {
  for (let at = valueEnd; at <= to; at++) if (isPhraseAt(after, tokens, at)) return true;
  return false;
}

/** Whether a place is a range that nothing leads on from: "từ hạng 10 - 15"; from "hạng 30 - 35" up is a start. */
const isRange = (tokens: Tokens, { at, valueEnd, comparator, to }: Rank): boolean =>
  comparator === "atMost" && valueEnd > at + 1 && !endsChange(tokens, to);

/** What a place is compared by: below a place is any with a higher number. */
const turned = (said: Comparator): Comparator =>
  said === "lessThan" ? "moreThan" : (upside[said] ?? said);

/** A place with the words before it from `first` on that compare it or move to it. */
function led(tokens: Tokens, part: Rank, first: number): Rank {
  const from = movesFrom(tokens, part.from, first);
  if (from > first && tokens[from - 1]?.text === "từ") {
    const isFrom = part.isFrom || !(isLimit(tokens, part) || isRange(tokens, part));
    return { ...part, from: movesFrom(tokens, from - 1, first, starts), isFrom };
  }
  const said = phraseBefore(before, tokens, from, first);
  if (said === null) return from === part.from ? part : { ...part, from };
  return {
    ...part,
    from: movesFrom(tokens, said.from, first),
    comparator: turned(said.value),
    isFrom: false,
  };
}

/**
 * The parts of a sentence; a place takes in the words right before it that compare it ("không thấp hơn hạng 30"), move
 * to it ("vươn lên thứ 10"), or say that a change starts there ("từ vị trí 15/34").
 */
export function withPlaceLeads(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ kind }) => kind === "rank")) return parts;
  const leads: Part[] = [];
  let first = 0;
  for (const part of parts) {
    const next = part.kind === "rank" ? led(tokens, part, first) : part;
    while ((leads.at(-1)?.from ?? -1) >= next.from) leads.pop();
    leads.push(next);
    if (part.kind !== "words") first = part.to;
  }
  return leads;
}
