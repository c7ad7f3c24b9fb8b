import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { nameHeads } from "../lexicon/verbs.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Tokens } from "../tokens/token.ts";
import { isCount } from "./numerals.ts";
import type { Measure, Part, Rank } from "./part.ts";

/** One number of a clause with the parts that are its own: from `from` up to, but without, `to`. */
export interface Member {
  readonly at: number;
  readonly part: Measure | Rank;
  readonly from: number;
  readonly to: number;
  /** The last number that was found to belong to its definition; itself if none did. */
  readonly seen: number;
  /** The number that a change starts from ("từ 60% … lên 80%"); `null` without one. */
  readonly base: number | null;
  /** Whether the same number is said once more ("80 % of households … reach 80 %"). */
  readonly isRepeated: boolean;
}

/** A stretch of a sentence in which members are sought. */
export interface Stretch {
  readonly tokens: Tokens;
  readonly parts: readonly Part[];
  readonly outside: readonly boolean[];
  readonly from: number;
  readonly to: number;
}

const heads = /* @__PURE__ */ phraseSet(nameHeads);
const labels = /* @__PURE__ */ phraseSet([...nameHeads, "số"]);

/** What may stand between a separator and a number that begins its clause. */
const transparent = ["cue", "horizon", "baseline", "tiers"];
const transparentWords = ["ở", "cấp", "đến", "trong", "là", "đạt", "vào", "đó", "tại", "có", "còn"];

const isTransparent = ({ tokens }: Stretch, part: Part): boolean =>
  transparent.includes(part.kind) ||
  (part.kind === "words" && transparentWords.includes(tokens[part.from]?.text ?? ""));

const isSeparator = ({ parts, outside }: Stretch, at: number): boolean =>
  parts[at]?.kind === "separator" && outside[at] === true;

const markAt = ({ parts }: Stretch, at: number): string => {
  const part = parts[at];
  return part?.kind === "separator" ? part.mark : "";
};

/** The separator with which the clause of the number at `to` begins directly; `null` if words stand between. */
function directSeparator(stretch: Stretch, from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) {
    if (isSeparator(stretch, at)) return at;
    const part = stretch.parts[at];
    if (stretch.outside[at] === true && part !== undefined && !isTransparent(stretch, part))
      return null;
  }
  return null;
}

/** Whether what is measured stands before a number, with the verb between. */
const isPredicate = (part: Part | undefined): boolean =>
  part?.kind === "rank" || (part?.kind === "measure" && part.lead.isReached);

const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

const isCounted = (part: Part | undefined): boolean =>
  part?.kind === "measure" && isCount(part.numeral);

/** Where to cut between two numbers that words and separators part. */
function cutBetween(stretch: Stretch, from: number, to: number): number | null {
  const direct = directSeparator(stretch, from, to);
  if (direct !== null && markAt(stretch, direct) !== "với") return direct;
  const every = placesBetween(from + 1, to).filter((at) => isSeparator(stretch, at));
  const all = every.filter((at) => markAt(stretch, at) !== "với");
  // "3 dự án với tổng vốn 2.000 tỷ": each counts; "90% hộ với ít nhất 1 người": the second belongs to the first.
  const parting =
    isCounted(stretch.parts[from]) && isCounted(stretch.parts[to]) ? every.at(-1) : undefined;
  if (all.length === 0) return parting ?? null;
  const commas = all.filter((at) => markAt(stretch, at) !== "và");
  const ordered = commas.length > 0 ? commas : all;
  if (isPredicate(stretch.parts[from])) return ordered[0] ?? null;
  const headed = all.find((at) => isPhraseAt(heads, stretch.tokens, stretch.parts[at]?.to ?? 0));
  return headed ?? ordered.at(-1) ?? null;
}

const numeralOf = (part: Measure | Rank): Numeral | null =>
  part.kind === "measure" ? part.numeral : null;

const isPercent = (part: Measure | Rank): boolean => numeralOf(part)?.unit?.measure === "percent";

const singleOf = (part: Measure | Rank): number | null => {
  const numeral = numeralOf(part);
  return numeral?.kind === "number" ? numeral.value : null;
};

const isChange = (part: Measure | Rank): boolean =>
  part.kind === "measure" && part.lead.change !== null;

/** Whether the first number is what a change starts from, and the second what it ends at. */
const isFromTo = (one: Measure | Rank, two: Measure | Rank): boolean =>
  one.kind === "measure" &&
  two.kind === "measure" &&
  one.lead.isFrom &&
  one.after === null &&
  two.lead.isTo;

/** Shares are printed with one or two decimals. */
const roundingError = 0.51;

/** Whether a share says a part once more: "1.245/1.902 thủ tục, đạt 65,46%". */
function isShareOf(one: Measure | Rank, two: Measure | Rank): boolean {
  const [part, share] = [numeralOf(one), singleOf(two)];
  if (part?.kind !== "fraction" || share === null || !isPercent(two)) return false;
  return Math.abs((100 * part.numerator) / part.denominator - share) < roundingError;
}

/** Whether a number says by its own verb what it does: it is no part of a definition. */
const isCell = (part: Measure | Rank): boolean =>
  part.kind === "measure" && part.lead.isReached && part.lead.act !== null;

type Kept = "first" | "second" | "both";

/** Which of two numbers that nothing parts is the target; the other belongs to its definition. */
function keptOf(one: Measure | Rank, two: Measure | Rank): Kept {
  if (one.kind !== two.kind || isCell(two)) return "both";
  if (isPercent(two) && !isPercent(one)) return "second";
  return isPercent(one) && isChange(one) && isPredicate(two) ? "second" : "first";
}

const repeats = (one: Measure | Rank, two: Measure | Rank): boolean =>
  singleOf(one) === singleOf(two) && isPercent(one) && isPercent(two);

/** Two neighbouring numbers: each with its parts, or one of them alone. */
function joined(stretch: Stretch, last: Member, next: Member): Member[] {
  const { part } = next;
  if (isFromTo(last.part, part)) return [{ ...next, from: last.from, base: last.at }];
  if (isShareOf(last.part, part)) return [{ ...next, from: last.from }];
  const cut = cutBetween(stretch, last.seen, next.at);
  if (cut !== null) {
    return [
      { ...last, to: cut },
      { ...next, from: cut + 1 },
    ];
  }
  const kept = keptOf(last.part, part);
  if (kept === "second") return [{ ...next, from: last.from }];
  if (kept === "first") {
    return [{ ...last, seen: next.at, isRepeated: last.isRepeated || repeats(last.part, part) }];
  }
  return [
    { ...last, to: next.at },
    { ...next, from: next.at },
  ];
}

/** Whether a part is a number outside of brackets. */
const isNumber = (part: Part | undefined): part is Measure | Rank =>
  part?.kind === "measure" || part?.kind === "rank";

/** The numbers of a stretch, each with its own parts. `before` is the last number of the sentence so far. */
export function membersOf(stretch: Stretch, before: Measure | Rank | null): Member[] {
  const { parts, outside, from, to } = stretch;
  const members: Member[] = [];
  for (let at = from; at < to; at++) {
    const part = parts[at];
    if (outside[at] !== true || !isNumber(part)) continue;
    if (!stands(stretch, at, part, members.at(-1)?.part ?? before)) continue;
    const next: Member = { at, part, from, to, seen: at, base: null, isRepeated: false };
    const last = members.pop();
    members.push(...(last === undefined ? [next] : joined(stretch, last, next)));
  }
  return members;
}

/** So many words may stand between a cue and the number that it makes a target. */
const nearby = 5;

/** Whether a cue stands shortly before a number, with no separator between. */
function isCued({ parts, outside }: Stretch, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - nearby); place--) {
    const part = parts[place];
    const isAfterTime = part?.kind === "separator" && parts[place - 1]?.kind === "horizon";
    if (isAfterTime) return true;
    if (outside[place] !== true || part?.kind === "separator") return false;
    if (part?.kind === "cue") return true;
  }
  return false;
}

/** Whether a number is the entry of a label: "Số xã thí điểm: 05 xã". */
function isEntry(stretch: Stretch, at: number): boolean {
  if (markAt(stretch, at - 1) !== ":") return false;
  return isPhraseAt(labels, stretch.tokens, stretch.parts[stretch.from]?.from ?? 0);
}

/** Whether a number stands in a list of counts, right after a separator. */
function isListed(stretch: Stretch, at: number, before: Measure | Rank): boolean {
  const numeral = numeralOf(before);
  if (numeral === null || !isCount(numeral)) return false;
  return directSeparator(stretch, stretch.from - 2, at) !== null;
}

/** Whether a number can stand as a target: if nothing compares it, only in a list, after a cue or after a label. */
function stands(
  stretch: Stretch,
  at: number,
  part: Measure | Rank,
  before: Measure | Rank | null,
): boolean {
  if (part.kind === "rank" || !part.isBare) return true;
  if (isCued(stretch, at) || isEntry(stretch, at)) return true;
  if (before === null) return false;
  const isAmount = part.numeral.unit?.measure === "amount";
  const isSame = numeralOf(before)?.unit?.text === part.numeral.unit?.text;
  return (!isAmount || isSame) && isListed(stretch, at, before);
}
