import {
  asidesBeforeNow,
  nowAfter,
  nowFollowers,
  nowHelpers,
  nowNouns,
  nowWords,
} from "../lexicon/cues.ts";
import type { Tokens } from "../tokens/token.ts";

/** So near to a word of now its number stands: "hiện đang đứng thứ 22". */
const nearby = 5;

/** Whether a number stands shortly after a place, with no mark between. */
function hasNumber(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + nearby; at++) {
    const kind = tokens[at]?.kind;
    if (kind === "digits") return true;
    if (kind !== "word") return false;
  }
  return false;
}

/** Whether a clause begins at a place: at the start, after a mark, or after "trong khi". */
function isFirst(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === "mark" || asidesBeforeNow.includes(before.text);
}

/** Where a word of now ends with the helpers after it: "hiện mới chỉ". */
function nowEnd(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (nowHelpers.includes(tokens[next]?.text ?? "")) next += 1;
  return next;
}

/**
 * Whether a word says that a figure is that of now: "tỷ lệ này hiện là 3,5%", "nay chỉ còn 9 ngày", and "hiện" where a
 * clause begins, "hiện tỷ lệ này là 71%". "Thực hiện", "hiện đại" and "năm nay" say nothing of the kind.
 */
function isNow(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.text ?? "";
  const others = nowWords.get(word);
  if (others === undefined || others.includes(tokens[at - 1]?.text ?? "")) return false;
  const next = tokens[at + 1]?.text ?? "";
  if (word === "hiện" && isFirst(tokens, at)) return !nowNouns.includes(next);
  const followers = nowAfter.get(word) ?? nowFollowers;
  return followers.includes(next) && hasNumber(tokens, at + 1);
}

/** Where a word ends that says that a figure is that of now; `null` if none stands at a place. */
export const nowAt = (tokens: Tokens, at: number): number | null =>
  isNow(tokens, at) ? nowEnd(tokens, at) : null;
