import { append } from "../append.ts";
import { cutBetween, isPredicate } from "./cut-between.ts";
import { numeralOf } from "./numerals.ts";
import type { Measure, Part, Rank } from "./part.ts";
import { type Standing, stands } from "./stands.ts";
import type { Stretch } from "./stretch.ts";

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

const isPercent = (part: Measure | Rank): boolean => numeralOf(part)?.unit?.measure === "percent";

const singleOf = (part: Measure | Rank): number | null => {
  const numeral = numeralOf(part);
  return numeral?.kind === "number" ? numeral.value : null;
};

const isChange = (part: Measure | Rank): boolean =>
  part.kind === "measure" && part.lead.change !== null;

/** Whether a place is where a change starts: "từ vị trí 15/34". */
const isStart = (part: Measure | Rank): boolean => part.kind === "rank" && part.isFrom;

/** Whether a number is what a change ends at: "lên 80%", "nay đã đạt 85%". */
const endsChange = ({ lead }: Measure): boolean =>
  lead.isTo || (lead.isReached && lead.act === "result");

/** Whether a number may be a place that no word calls one: "tăng hạng từ 35 lên hạng 20". */
const isPlain = ({ numeral }: Measure): boolean =>
  numeral.kind === "number" && numeral.unit === null;

/** Whether the first number is what a change starts from, and the second what it ends at. */
function isFromTo(one: Measure | Rank, two: Measure | Rank): boolean {
  if (one.kind === "rank") return one.isFrom && two.kind === "rank";
  const isFrom = one.lead.isFrom && one.after === null;
  return isFrom && (two.kind === "rank" ? isPlain(one) : endsChange(two));
}

/** The same, with the year of the start before its number: "từ năm 2021 là 5% xuống còn 2%". */
function isDatedFromTo({ parts, tokens }: Stretch, { at }: Member, two: Measure | Rank): boolean {
  const time = parts[at - 1];
  const isDated = time?.kind === "horizon" && tokens[time.from]?.text === "từ";
  return isDated && two.kind === "measure" && endsChange(two);
}

/** Shares are printed with one or two decimals. */
const roundingError = 0.51;

/** Whether a share says a part once more: "1.245/1.902 thủ tục, đạt 65,46%". */
function isShareOf(one: Measure | Rank, two: Measure | Rank): boolean {
  const part = numeralOf(one);
  const share = singleOf(two);
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
  if (isFromTo(last.part, part) || isDatedFromTo(stretch, last, part))
    return [{ ...next, from: last.from, base: last.at }];
  if (isStart(last.part)) return [{ ...next, from: last.from }];
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

/** The numbers of a stretch, each with its own parts. */
export function membersOf(stretch: Stretch, { before, setting }: Standing): Member[] {
  const { parts, outside, from, to } = stretch;
  const members: Member[] = [];
  for (let at = from; at < to; at++) {
    const part = parts[at];
    if (outside[at] !== true || !isNumber(part)) continue;
    const standing = { before: members.at(-1)?.part ?? before, setting };
    if (!stands(stretch, at, part, standing)) continue;
    const next: Member = { at, part, from, to, seen: at, base: null, isRepeated: false };
    const last = members.pop();
    append(members, last === undefined ? [next] : joined(stretch, last, next));
  }
  return members.filter(({ part }) => !isStart(part));
}
