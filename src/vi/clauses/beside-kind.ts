import { otherThanParts, partWords } from "../lexicon/parts.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import { isOfNation } from "./nation-goal.ts";
import type { Measure, Part } from "./part.ts";
import { isPlanShare } from "./past-beside.ts";
import type { Sentence } from "./sentence.ts";
import { signOf } from "./signed-part.ts";

const parted = /* @__PURE__ */ phraseSet(partWords);
const others = /* @__PURE__ */ phraseSet(otherThanParts);

/** Whether a part says by how much something changes: "tăng 12%", "+15%"; "tăng từ 62%" is where it starts. */
const isChange = ({ tokens }: Sentence, part: Part | undefined): boolean =>
  part?.kind === "measure" &&
  !part.lead.isFrom &&
  (part.lead.change !== null || signOf(tokens, part) !== null);

/** Whether two numbers count alike: shares, or so many of the same. */
export function areAlike(
  { numeral: one, lead }: Measure,
  { numeral: other, lead: inner }: Measure,
) {
  if ((lead.change === null) !== (inner.change === null)) return false;
  if (one.unit?.measure !== other.unit?.measure) return false;
  return one.unit?.measure === "percent" || one.unit?.text === other.unit?.text;
}

/** Whether a number ends what is said of a part: "lĩnh vực đất đai 80%"; "80% hồ sơ đất đai" goes on. */
const endsPiece = ({ parts }: Sentence, at: number, close: number): boolean =>
  at + 1 >= close || parts[at + 1]?.kind === "separator";

/** Whether brackets begin with words that may name a part. */
function beginsName({ parts, tokens }: Sentence, { open }: Bracket): boolean {
  const first = parts[open + 1];
  if (first?.kind !== "words" || tokens[first.from]?.kind !== "word") return false;
  return !isPhraseAt(others, tokens, first.from);
}

/** Whether each number in brackets is named by words before it, and counts what the number before the brackets does. */
function namesParts(sentence: Sentence, bracket: Bracket, outer: Measure): boolean {
  if (!beginsName(sentence, bracket)) return false;
  for (let at = bracket.open + 1; at < bracket.close; at++) {
    const part = sentence.parts[at];
    if (part?.kind === "rank") return false;
    if (part?.kind !== "measure") continue;
    if (!areAlike(outer, part) || !endsPiece(sentence, at, bracket.close)) return false;
  }
  return true;
}

/** Whether brackets single parts out, and count what the number before them does: "(trong đó 02 sản phẩm 4 sao)". */
function singlesOut(
  { parts, tokens }: Sentence,
  { open, close }: Bracket,
  outer: Measure,
): boolean {
  if (!isPhraseAt(parted, tokens, parts[open]?.to ?? 0)) return false;
  const first = parts.slice(open, close).find(({ kind }) => kind === "measure");
  return first?.kind === "measure" && areAlike(outer, first);
}

/** Brackets farther from a number than so many parts are none of it. */
const farthest = 40;

/** Whether brackets follow a number with no other number between; those of a change with no further thing either. */
function follows({ parts }: Sentence, from: number, open: number, isChanged: boolean): boolean {
  if (open < from || open - from > farthest) return false;
  for (let at = from + 1; at < open; at++) {
    const kind = parts[at]?.kind;
    if (kind === "measure" || kind === "rank") return false;
    if (isChanged && kind === "separator" && at + 1 < open) return false;
  }
  return true;
}

/** Whether brackets print from where to where something changes: "giảm 30% thời gian (từ 10 ngày xuống 7 ngày)". */
function printsEnds({ parts }: Sentence, { open, close }: Bracket): boolean {
  const first = parts[open + 1];
  if (first?.kind !== "measure" || !first.lead.isFrom || first.after !== null) return false;
  return parts.slice(open + 2, close).some((part) => part.kind === "measure" && part.lead.isTo);
}

/** What brackets say beside the number of a clause. */
export type Beside = "part" | "change" | "share";

/** What brackets say of the number itself; `null` if nothing. */
function ofSame(sentence: Sentence, bracket: Bracket, { member: { part } }: Clause): Beside | null {
  if (isPlanShare(sentence, bracket)) return "share";
  const isLevel = part.kind === "rank" || part.lead.change === null;
  const isTold = isLevel
    ? isChange(sentence, sentence.parts[bracket.open + 1])
    : printsEnds(sentence, bracket);
  return isTold ? "change" : null;
}

/**
 * What brackets with no time of their own tell beside the number that they follow: by how much it changes, "đạt 245 tỷ đồng
 * (tăng 12% so với cùng kỳ)"; which share of its plan it is, "(bằng 98% dự toán)"; or how high it is of a part, "tối thiểu
 * 90% (lĩnh vực đất đai 80%)"; `null` if nothing of that.
 */
export function besideKind(sentence: Sentence, bracket: Bracket, outer: Clause): Beside | null {
  const { at } = outer.member;
  const same = ofSame(sentence, bracket, outer);
  if (!follows(sentence, at, bracket.open, same !== null)) return null;
  if (isOfNation(sentence.tokens, sentence.parts[bracket.open]?.to ?? 0)) return null;
  if (same !== null) return same;
  const whole = sentence.parts[at];
  if (whole?.kind !== "measure") return null;
  const isParted = singlesOut(sentence, bracket, whole) || namesParts(sentence, bracket, whole);
  return isParted ? "part" : null;
}
