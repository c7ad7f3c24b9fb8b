import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import { bottomWords, fieldWords, leadingWords } from "../lexicon/ranks.ts";
import type { Tokens } from "../tokens/token.ts";

/** Which end of a ranking a group stands at. */
type GroupSide = "top" | "bottom";

const sides = /* @__PURE__ */ phraseTable<GroupSide>([
  ["top", leadingWords],
  ["bottom", bottomWords],
]);

const fields = /* @__PURE__ */ phraseSet(fieldWords);

/** How far after the units "leading" may stand: "tỉnh, thành phố trực thuộc Trung ương dẫn đầu". */
const farthest = 12;

const closing = [";", ".", "(", ")", ":"];

/** Words after "cuối" and "đầu" that make a time of it: "cuối năm". */
const times: readonly string[] = ["năm", "quý", "tháng", "kỳ", "giai", "nhiệm"];

const isTime = (tokens: Tokens, at: number, next: number): boolean =>
  next === at + 1 && times.includes(tokens[next]?.text ?? "");

/** Where the words end that say at which end a group stands. */
export interface GroupEnd {
  readonly side: GroupSide;
  readonly next: number;
}

/** At which end of a ranking a group stands; `null` if no words nearby say it. */
export function groupEnd(tokens: Tokens, from: number): GroupEnd | null {
  for (let at = from; at < Math.min(from + farthest, tokens.length); at++) {
    const found = phraseAt(sides, tokens, at);
    if (found !== null && !isTime(tokens, at, found.next)) {
      return { side: found.value, next: phraseAt(fields, tokens, found.next)?.next ?? found.next };
    }
    if (closing.includes(tokens[at]?.text ?? "")) return null;
  }
  return null;
}
