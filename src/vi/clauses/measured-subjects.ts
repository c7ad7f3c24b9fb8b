import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { indexHead, measureHeads } from "../lexicon/subjects.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Subjects, segmentsOf } from "./joints.ts";
import type { Range } from "./part.ts";

const heads = /* @__PURE__ */ phraseTable(
  /* @__PURE__ */ measureHeads.map((head) => [head, [head]] as const),
);

/** A head with fewer words of its own shares those of the next: "tỷ lệ nộp và tỷ lệ trả hồ sơ". An index has a name. */
const shortestOf = (head: string): number => (head === indexHead ? 1 : 2);

/** The measures of words that begin with one: the same head, said again, begins the next ("tỷ lệ … và tỷ lệ …"). */
export function measuresIn(tokens: Tokens, whole: Range): Subjects {
  const first = phraseAt(heads, tokens, whole.from);
  if (first === null) return [];
  const shortest = first.next - whole.from + shortestOf(first.value);
  const begins = ({ from, to }: Range, next: number): boolean => {
    const head = phraseAt(heads, tokens, next);
    return head?.value === first.value && head.next < whole.to && to - from >= shortest;
  };
  return segmentsOf(tokens, whole, begins).map((segment) => [segment]);
}
