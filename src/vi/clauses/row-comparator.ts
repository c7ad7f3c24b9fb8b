import { comparatorsBefore } from "../lexicon/comparators.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";

const comparators = /* @__PURE__ */ phraseTable(comparatorsBefore);

/** A comparator has no more pieces, with the brackets around it. */
const longest = 6;

/** The name of a row, and the comparator that closes it. */
export interface Compared {
  readonly name: Tokens;
  /** Empty if none does. */
  readonly comparator: Tokens;
}

/** The name of a row without the comparator at its end, which is that of its numbers: "Tỷ lệ hộ nghèo (không quá)". */
export function withoutComparator(name: Tokens): Compared {
  const isBracketed = name.at(-1)?.text === ")";
  const end = isBracketed ? name.length - 1 : name.length;
  for (let at = Math.max(1, end - longest); at < end; at++) {
    if (phraseAt(comparators, name, at)?.next !== end) continue;
    const isOpened = name[at - 1]?.text === "(";
    if (isOpened !== isBracketed) continue;
    return { name: name.slice(0, isOpened ? at - 1 : at), comparator: name.slice(at, end) };
  }
  return { name, comparator: [] };
}
