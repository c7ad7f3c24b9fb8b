import { asOfWords, beforeNoReport, nowWords, reportedLabels } from "../lexicon/cues.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Member } from "./members.ts";
import { nowAt } from "./now-cue.ts";
import type { Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";
import { maySay } from "./signals.ts";
import type { DraftAct } from "./target-draft.ts";
import { looksBack } from "./time-at.ts";

const labels = /* @__PURE__ */ phraseSet(reportedLabels);
const asOf = /* @__PURE__ */ phraseSet(asOfWords);

const named: ReadonlySet<string> = /* @__PURE__ */ new Set(beforeNoReport);

/** Whether a year is that of a cell that reports: "Kết quả 2023: 74,2"; "kinh phí thực hiện năm 2026:" is what will be paid. */
const isLabel = (tokens: Tokens, { from, to }: Part): boolean =>
  tokens[to]?.text === ":" &&
  isPhraseAt(labels, tokens, from - 2) &&
  !named.has(tokens[from - 3]?.text ?? "");

/** The act that a part before a number says; `null` if it says none. */
export function actOfPart(tokens: Tokens, part: Part | undefined): DraftAct | null {
  if (part?.kind === "cue") return part.act;
  if (part?.kind === "measure") return part.lead.act;
  if (part?.kind !== "horizon") return null;
  const isTold = looksBack(tokens, part) || isLabel(tokens, part);
  return isTold ? "result" : null;
}

/** Whether a time is the end of a year, which "now" does not reach: "hiện đang triển khai kế hoạch đến năm 2026 có …". */
const isByYear = (part: Part | undefined): boolean =>
  part?.kind === "horizon" && part.horizon.kind === "by" && part.horizon.precision === "year";

const isNow = (tokens: Tokens, part: Part | undefined): boolean =>
  part?.kind === "cue" && nowWords.has(tokens[part.from]?.text ?? "");

/** The first word of "now" that may be said of what stands before it; "nay" alone goes with what follows. */
const nowBefore = "hiện";

/** Whether "now" is when a change starts, right after its number: "từ 45% hiện nay lên 80%". */
const isOfStart = ({ tokens, parts }: Sentence, place: number, base: number | null): boolean =>
  base !== null &&
  place === base + 1 &&
  isNow(tokens, parts[place]) &&
  tokens[parts[place]?.from ?? 0]?.text === nowBefore;

/** The act that is said nearest to a number among the parts before it. */
function actBefore(sentence: Sentence, { at, from, base }: Member): DraftAct | null {
  const { tokens, parts, outside } = sentence;
  let isPlanned = false;
  for (let place = at - 1; place >= from; place--) {
    if (outside[place] !== true || isOfStart(sentence, place, base)) continue;
    const act = actOfPart(tokens, parts[place]);
    isPlanned ||= isByYear(parts[place]);
    if (act !== null) return isPlanned && isNow(tokens, parts[place]) ? null : act;
  }
  return null;
}

/** Bounds that only a rule sets, no report. */
export const rules: readonly (string | null)[] = ["atLeast", "atMost", "lessThan", "maintain"];

/** Whether a rule compares with the time before too: "tăng ít nhất 20% so với năm trước", "mỗi năm tăng 5% …". */
function isRule({ part }: Member): boolean {
  if (part.kind === "rank") return false;
  const { lead, numeral, after } = part;
  return rules.includes(after ?? lead.comparator) || lead.isYearly || numeral.perYear;
}

/** Whether a word is of what a number is compared with: "tăng 10% so với ước thực hiện". */
const isCompared = (tokens: Tokens, { from }: Part): boolean =>
  tokens[from - 1]?.text === "với" && tokens[from - 2]?.text === "so";

/** Whether a part tells of what has come about before it; "hiện đang là 38%" tells of the number after it. */
function isResult(tokens: Tokens, part: Part | undefined, member: Member): boolean {
  if (part?.kind === "cue")
    return (
      part.act === "result" && nowAt(tokens, part.from) !== part.to && !isCompared(tokens, part)
    );
  return part?.kind === "baseline" && part.isPast && !isRule(member);
}

/** Words of a day of counting stand so many parts before it. */
const nearby = 4;

/** Whether words say of which day figures are: "số liệu chốt ngày 30/6/2024", in brackets too. */
export function isAsOf({ tokens, parts, times }: Sentence, place: number): boolean {
  if (place < 0) return false;
  let at = place + 1;
  while (at <= place + nearby && times[at] !== "deadline") at += 1;
  if (at > place + nearby) return false;
  const found = phraseAt(asOf, tokens, parts[place]?.from ?? tokens.length);
  return found !== null && (parts[at]?.from ?? 0) <= found.next;
}

/** Whether nothing but a comparison with the time before tells that a number has come about. */
export const onlyCompares = ({ parts }: Sentence, { at, to }: Member): boolean => {
  const after = parts.slice(at + 1, to);
  return (
    after.some((part) => part.kind === "baseline" && part.isPast) &&
    !after.some((part) => part.kind === "cue" && part.act === "result")
  );
};

/** Whether words after a number tell that it has come about: "100% cơ quan đã dùng …". */
function hasResultAfter(sentence: Sentence, member: Member): boolean {
  const { at, to } = member;
  for (let place = at + 1; place < to; place++) {
    const isOutside = sentence.outside[place] === true;
    if (isOutside && isResult(sentence.tokens, sentence.parts[place], member)) return true;
    if (isAsOf(sentence, place)) return true;
  }
  return false;
}

/** Whether what is counted "will" do something: "2 xã còn lại sẽ về đích". */
function hasFutureAfter(sentence: Sentence, { at, to }: Member): boolean {
  if (!maySay(sentence, "future")) return false;
  const { tokens, parts, outside } = sentence;
  return parts
    .slice(at + 1, to)
    .some(({ from }, offset) => outside[at + 1 + offset] === true && tokens[from]?.text === "sẽ");
}

/** What the words of a clause say that it does, and whether they stand before its number or after it. */
export interface SaidAct {
  readonly act: DraftAct;
  readonly isBefore: boolean;
}

/** The act that the words of a clause say; `null` if they say none. */
export function saidAct(sentence: Sentence, member: Member): SaidAct | null {
  const { part } = member;
  const own = part.kind === "measure" ? part.lead.act : null;
  const before = own ?? actBefore(sentence, member);
  if (before !== null) return { act: before, isBefore: true };
  if (hasResultAfter(sentence, member)) return { act: "result", isBefore: false };
  return hasFutureAfter(sentence, member) ? { act: "commitment", isBefore: false } : null;
}
