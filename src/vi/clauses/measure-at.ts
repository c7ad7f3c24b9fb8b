import { everyYear } from "../lexicon/changes.ts";
import { comparatorsAfter } from "../lexicon/comparators.ts";
import { plannedCells, reportedCells } from "../lexicon/cues.ts";
import { goals, idioms, numberedThings, uncounted } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { leadAt, noLead } from "./lead.ts";
import { isMultiple, isShare, isWordFraction } from "./numerals.ts";
import type { Lead, Measure } from "./part.ts";
import type { DraftAct } from "./target-draft.ts";
import { toldChange } from "./told-change.ts";
import { asShare } from "./told-share.ts";

const after = /* @__PURE__ */ phraseTable(comparatorsAfter);
const things = /* @__PURE__ */ phraseSet(uncounted);
const ofPlans = /* @__PURE__ */ phraseSet(goals);
const years = /* @__PURE__ */ phraseSet(everyYear);
const fixed = /* @__PURE__ */ phraseSet(idioms);
const named: ReadonlySet<string> = /* @__PURE__ */ new Set(numberedThings);

/** Words that make a number no threshold: it is a case, or a comparison in passing. */
const passing = ["thì", "là"];

/** Whether the words before a place make its number a name ("Điều 5", "mức độ 4"). */
function isName(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return named.has(before) || named.has(`${tokens[at - 2]?.text ?? ""} ${before}`);
}

const says = ({ comparator, isReached, isObject, change }: Lead): boolean =>
  comparator !== null || isReached || isObject || change !== null;

/** What is counted without being a target: ages, parts of the text, a number that is a name. */
function isIdle(tokens: Tokens, numeral: Numeral, at: number): boolean {
  if (numeral.unit?.measure === "amount") return false;
  if (numeral.unit === null && isName(tokens, at)) return true;
  const noun = numeral.unit === null ? numeral.next : numeral.unitFrom;
  return isPhraseAt(things, tokens, noun);
}

/** Whether a fraction is a part of so many: not larger than the whole, and a noun follows that is counted. */
function isPart(tokens: Tokens, numeral: Numeral): boolean {
  if (numeral.kind !== "fraction" || numeral.form !== "digits") return false;
  const noun = numeral.unit === null ? numeral.next : numeral.unitFrom;
  if (numeral.numerator > numeral.denominator || tokens[noun]?.kind !== "word") return false;
  return isPhraseAt(ofPlans, tokens, noun) || !isPhraseAt(things, tokens, noun);
}

const scales = ["triệu", "nghìn", "ngàn", "tỷ", "tỉ", "vạn"];

/** Whether a number is not all of what is said: "nửa triệu", "4 trong số 5", "đến 31/5". */
const isPartial = (tokens: Tokens, numeral: Numeral, lead: Lead): boolean =>
  (isWordFraction(numeral) && scales.includes(tokens[numeral.next]?.text ?? "")) ||
  (tokens[numeral.next]?.text === "trong" && tokens[numeral.next + 1]?.text === "số") ||
  (numeral.kind === "fraction" && numeral.form === "digits" && lead.isTo);

/** Whether a number that no words compare can be a threshold or a figure for all that. */
const speaks = (tokens: Tokens, numeral: Numeral): boolean =>
  isShare(numeral) ||
  numeral.kind === "times" ||
  isWordFraction(numeral) ||
  isPart(tokens, numeral);

/** Whether a number can be a threshold or a figure. */
function counts(tokens: Tokens, numeral: Numeral, lead: Lead, at: number): boolean {
  if (passing.includes(tokens[numeral.next]?.text ?? "") && lead.act === null) return false;
  if (isPartial(tokens, numeral, lead)) return false;
  if (numeral.form === "word") return lead.comparator !== null && !isIdle(tokens, numeral, at);
  if (speaks(tokens, numeral)) return true;
  if (!says(lead)) return false;
  return isMultiple(numeral) || (!isIdle(tokens, numeral, at) && numeral.form === "digits");
}

function measureOf(
  tokens: Tokens,
  range: { from: number; at: number },
  lead: Lead,
  numeral: Numeral,
): Measure {
  const yearly = phraseAt(years, tokens, numeral.next)?.next ?? numeral.next;
  const trailing = phraseAt(after, tokens, yearly) ?? phraseAt(after, tokens, numeral.next);
  return {
    kind: "measure",
    from: range.from,
    to: trailing?.next ?? numeral.next,
    lead:
      trailing !== null && trailing.next > yearly && yearly > numeral.next
        ? { ...lead, isYearly: true }
        : lead,
    numeral,
    at: range.at,
    isBare: false,
    after: trailing?.value ?? null,
  };
}

/** A number with the words around it that compare it, from a place on; `null` if there is none. */
export function measureAt(tokens: Tokens, from: number): Measure | null {
  if (isPhraseAt(fixed, tokens, from)) return null;
  const { lead, next: at } = leadAt(tokens, from);
  const found = numeralAt(tokens, at);
  if (found === null) return null;
  const numeral = asShare(tokens, found);
  const told = toldChange(tokens, from, lead, numeral);
  return counts(tokens, numeral, told, at) ? measureOf(tokens, { from, at }, told, numeral) : null;
}

const cells = /* @__PURE__ */ phraseTable<DraftAct>([
  ["commitment", plannedCells],
  ["result", reportedCells],
]);

/** The number of a cell: "Kết quả: 81/106 xã". */
export function cellAt(tokens: Tokens, from: number): Measure | null {
  const cell = phraseAt(cells, tokens, from);
  if (cell === null) return null;
  const at = cell.next;
  const lead = { ...noLead, isReached: true, act: cell.value };
  const numeral = numeralAt(tokens, at);
  if (numeral === null || !counts(tokens, numeral, lead, at)) return null;
  return measureOf(tokens, { from, at }, lead, numeral);
}

/** Whether a number without a unit is what a label says: "Hồ sơ tiếp nhận: 21.904". */
const isLabelled = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.text === ":" && tokens[at - 2]?.kind !== "mark" && !isName(tokens, at - 1);

/** Whether a bare number counts something, or stands alone for an index ("0,75"). */
const isCounted = (tokens: Tokens, numeral: Numeral, at: number): boolean =>
  numeral.unit !== null ||
  tokens[numeral.next]?.kind === "word" ||
  isLabelled(tokens, at) ||
  (numeral.kind === "number" && !Number.isInteger(numeral.value));

/** A number that nothing compares, but that can be one of a list: "…, 300 bộ dữ liệu". */
export function bareAt(tokens: Tokens, at: number): Measure | null {
  const numeral = numeralAt(tokens, at);
  if (numeral === null || numeral.form !== "digits" || isIdle(tokens, numeral, at)) return null;
  // "Đến 31/5" is a day.
  if (numeral.kind === "fraction" && ["đến", "ngày"].includes(tokens[at - 1]?.text ?? ""))
    return null;
  return isCounted(tokens, numeral, at)
    ? { ...measureOf(tokens, { from: at, at }, noLead, numeral), isBare: true }
    : null;
}
