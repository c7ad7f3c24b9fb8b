import { rowFalls, rowRises } from "../lexicon/columns.ts";
import { shareWords } from "../lexicon/growth.ts";
import { isPhraseAt, phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";

const changes = /* @__PURE__ */ phraseTable<"tăng" | "giảm" | null>([
  ["tăng", rowRises],
  ["giảm", rowFalls],
  // A rate of growth is a level of its own.
  [null, ["tăng trưởng"]],
]);
const shares = /* @__PURE__ */ phraseSet(shareWords);

/** What a row changes, and how: "Giảm thời gian giải quyết | % | 10". */
export interface RowChange {
  readonly verb: "tăng" | "giảm";
  /** The first piece of what is changed. */
  readonly next: number;
}

/**
 * How a row changes what it names; `null` if its numbers are levels: "Tăng tỷ lệ ký số | % | 80" says how high the share
 * is to be.
 */
export function rowChange(name: Tokens): RowChange | null {
  const found = phraseAt(changes, name, 0);
  if (found === null || found.value === null) return null;
  const isLevel = found.value === "tăng" && isPhraseAt(shares, name, found.next);
  return isLevel || found.next >= name.length ? null : { verb: found.value, next: found.next };
}
