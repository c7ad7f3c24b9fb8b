import { doneLabels } from "../lexicon/cues.ts";
import { goals } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { nameHeads } from "../lexicon/verbs.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { isNamedAmount } from "./named-amount.ts";
import { isCount, isShare, numeralOf } from "./numerals.ts";
import type { Measure, Rank } from "./part.ts";
import { phraseBefore } from "./phrase-before.ts";
import { isRate } from "./rates.ts";
import { directSeparator, markAt } from "./separators.ts";
import type { Stretch } from "./stretch.ts";

const labels = /* @__PURE__ */ phraseSet([
  ...nameHeads,
  "số",
  ...goals,
  ...goals.map((goal) => `các ${goal}`),
]);

const done = /* @__PURE__ */ phraseSet(doneLabels);

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

/** Whether a number is a score: "đạt 67,5 điểm và 43,2 điểm". */
const isScore = ({ unit }: Numeral): boolean => unit?.measure === "score";

/** Whether a number stands in a list of counts or scores, right after a separator. */
function isListed(stretch: Stretch, at: number, { before, setting }: Standing): boolean {
  const numeral = before === null ? null : numeralOf(before);
  if (numeral === null) return false;
  if (setting !== "list" && !isCount(numeral) && !isScore(numeral)) return false;
  return directSeparator(stretch, stretch.from - 2, at) !== null;
}

/** Whether a number says what was done in the time right before it: "thực hiện 9 tháng 1.050 ha". */
function isDone({ parts, tokens }: Stretch, at: number): boolean {
  const time = parts[at - 1];
  return time?.kind === "horizon" && phraseBefore(done, tokens, time.from, 0) !== null;
}

/** Whether what a count is stands after it in brackets, a share or so much more: "trực tuyến 2.780 (85,7%)", "45 hộ (giảm 20 hộ)". */
function hasShareAfter({ parts }: Stretch, at: number): boolean {
  const [open, share, close] = [parts[at + 1], parts[at + 2], parts[at + 3]];
  if (open?.kind !== "open" || share?.kind !== "measure") return false;
  if (share.lead.change !== null) return !share.lead.isFrom;
  return close?.kind === "close" && isShare(share.numeral);
}

/** What a sentence is for the counts in it: one that reports, an entry of goals or results, or any other. */
export type CountSetting = "report" | "list" | "other";

/** What is known of the place of a number. */
export interface Standing {
  /** The last number of the sentence before it. */
  readonly before: Measure | Rank | null;
  readonly setting: CountSetting;
}

/** Whether a number is all that its stretch says after a colon: "- Tổng thu ngân sách: 6,8 tỷ đồng;". */
function isAllAfter(stretch: Stretch, at: number): boolean {
  if (markAt(stretch, at - 1) !== ":") return false;
  const rest = stretch.parts.slice(at + 1, stretch.to);
  return rest.every(({ from, to }) => to === from + 1 && stretch.tokens[from]?.kind === "mark");
}

/** Whether a score with a limit ends what is said, and so is no definition: "PAPI từ 43 điểm trở lên". */
function isLimitedScore({ parts, tokens, to }: Stretch, at: number, part: Measure): boolean {
  if (part.after === null || part.numeral.unit?.measure !== "score") return false;
  return at + 1 === to || tokens[parts[at + 1]?.from ?? 0]?.kind === "mark";
}

/** Whether what stands right after a number tells that it is a figure: a limit, what each has so many of, its share. */
const tellsItself = (stretch: Stretch, at: number, part: Measure): boolean =>
  isLimitedScore(stretch, at, part) || isRate(stretch.tokens, part) || hasShareAfter(stretch, at);

/** Whether a number may go on a list of counts; an amount only one in the same unit. */
const goesOn = ({ numeral: { unit } }: Measure, before: Measure | Rank): boolean =>
  unit?.measure !== "amount" || numeralOf(before)?.unit?.text === unit.text;

/** Whether a number can stand as a target: if nothing compares it, only in a list, after a cue or after a label. */
export function stands(
  stretch: Stretch,
  at: number,
  part: Measure | Rank,
  standing: Standing,
): boolean {
  const { before, setting } = standing;
  if (part.kind === "rank" || !part.isBare || setting === "report") return true;
  if (tellsItself(stretch, at, part)) return true;
  if (setting === "list" && isAllAfter(stretch, at)) return true;
  if (isCued(stretch, at) || isEntry(stretch, at) || isDone(stretch, at)) return true;
  if (isNamedAmount(stretch, at, part, { before, isList: setting === "list" })) return true;
  return before !== null && goesOn(part, before) && isListed(stretch, at, standing);
}
