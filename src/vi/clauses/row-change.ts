import { growingNames, rowFalls, rowRises } from "../lexicon/columns.ts";
import { shareWords } from "../lexicon/growth.ts";
import { isPhraseAt, phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isSigned } from "./cell-values.ts";
import type { Range } from "./part.ts";

const changes = /* @__PURE__ */ phraseTable<"tăng" | "giảm" | null>([
  ["tăng", rowRises],
  ["giảm", rowFalls],
  // A rate of growth is a level of its own.
  [null, ["tăng trưởng"]],
]);
const shares = /* @__PURE__ */ phraseSet(shareWords);

const afterNoun: readonly string[] = ["trong", "hằng", "hàng", "năm"];

/** What a row changes, and how: "Giảm thời gian giải quyết | % | 10", "Tỷ lệ hộ nghèo giảm | % | 1,5". */
export interface RowChange extends Range {
  readonly verb: "tăng" | "giảm";
}

/** A change at the end of what it changes: "Số hộ nghèo giảm trong năm". */
function changeAtEnd(name: Tokens): RowChange | null {
  let to = name.length - 1;
  while (to > 0 && afterNoun.includes(name[to]?.text ?? "")) to -= 1;
  const verb = name[to]?.text;
  return to > 0 && (verb === "tăng" || verb === "giảm") ? { verb, from: 0, to } : null;
}

/**
 * How a row changes what it names; `null` if its numbers are levels: "Tăng tỷ lệ ký số | % | 80" says how high the share
 * is to be.
 */
export function rowChange(name: Tokens): RowChange | null {
  const found = phraseAt(changes, name, 0);
  if (found === null || found.value === null) return found === null ? changeAtEnd(name) : null;
  const isLevel = found.value === "tăng" && isPhraseAt(shares, name, found.next);
  if (isLevel || found.next >= name.length) return null;
  return { verb: found.value, from: found.next, to: name.length };
}

/** How a cell changes what its row names by the sign before its digits: "-1,5", "+50"; `null` if it has none. */
export function signedChange(cell: Tokens): RowChange["verb"] | null {
  if (!isSigned(cell)) return null;
  return cell[0]?.text === "-" ? "giảm" : "tăng";
}

const grows = /* @__PURE__ */ phraseSet(growingNames);

/** Whether the numbers of a row are rates of growth: below 0 they are levels still. */
export const isGrowth = (name: Tokens): boolean =>
  name.some((_, at) => isPhraseAt(grows, name, at));
