import { amountHeads } from "../lexicon/amounts.ts";
import { growthWords, indexNames, rankWords, rateWords, shareWords } from "../lexicon/growth.ts";
import { isPhraseAt, type PhraseTable, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isMultiple, isShare, isWordFraction } from "./numerals.ts";
import type { Measure, Range, Rank } from "./part.ts";
import type { DraftQuantity } from "./target-draft.ts";

const rates = /* @__PURE__ */ phraseSet(rateWords);
const ranks = /* @__PURE__ */ phraseSet(rankWords);
const indices = /* @__PURE__ */ phraseSet(indexNames);
const growths = /* @__PURE__ */ phraseSet(growthWords);
const sums = /* @__PURE__ */ phraseSet(amountHeads);
const shares = /* @__PURE__ */ phraseSet(shareWords);
const averages = /* @__PURE__ */ phraseSet(["bình quân", "trung bình"]);

/** Whether a phrase of a table stands in some of the ranges. */
export const holds = (
  table: PhraseTable<true>,
  tokens: Tokens,
  ranges: readonly Range[],
): boolean =>
  ranges.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (isPhraseAt(table, tokens, at)) return true;
    return false;
  });

/** What the words around a number say of its quantity. */
export interface Setting {
  readonly tokens: Tokens;
  /** The words of what is measured. */
  readonly name: readonly Range[];
  /** Whether "every year" stands in the clause. */
  readonly isYearly: boolean;
}

/** Whether the number is a growth per year. */
function isGrowth(measure: Measure, { tokens, name, isYearly }: Setting): boolean {
  const { lead, numeral } = measure;
  if (numeral.unit?.measure !== "percent") return false;
  if (holds(rates, tokens, name)) return true;
  const isOfYears = numeral.perYear || lead.isYearly || lead.isAverage || isYearly;
  if (isOfYears && (lead.change !== null || holds(growths, tokens, name))) return true;
  // "GRDP bình quân đạt 6,67%/năm": a sum in percent of a year is how fast it grows; a share or an interest is a level.
  const isOfShare = holds(shares, tokens, name);
  const isSaid = lead.isReached || lead.isAverage;
  return numeral.perYear && isSaid && !isOfShare && holds(sums, tokens, name);
}

/** Whether a change is in points rather than in percent, as far as words tell. */
function isInPoints(measure: Measure, { tokens, name }: Setting): boolean {
  if (!isShare(measure.numeral) && !isWordFraction(measure.numeral)) return true;
  return (
    measure.numeral.unit?.measure === "points" ||
    measure.lead.isFurther ||
    holds(shares, tokens, name)
  );
}

/** Words after which "n times" still compares with an earlier value. */
const afterTimes = ["so", "cùng", "vào", "và", "trong", "năm", "giai", "đến", "mỗi", "số"];

/** Whether "n times" compares with something else than an earlier value: "gấp 25 lần GRDP". */
function isRatio(measure: Measure, { tokens, isYearly }: Setting): boolean {
  // "Ít nhất 2 lần mỗi năm" counts occasions.
  if (measure.lead.change === null && isYearly) return true;
  const next = tokens[measure.to];
  return measure.lead.change === null && next?.kind === "word" && !afterTimes.includes(next.text);
}

export const singleOf = (numeral: Measure["numeral"]): number =>
  numeral.kind === "number" ? numeral.value : Number.NaN;

/** How many provinces there are, before and after July 2025: an index "35/63" is a place among them. */
export const provinces: readonly number[] = [63, 34];

/** An index of so many of all provinces: "PCI: 35/63", "chỉ số hài lòng: 30/34 tỉnh". */
function isAmongProvinces({ numeral, from }: Measure, { tokens, name }: Setting): boolean {
  const first = name[0]?.from ?? from;
  return (
    numeral.kind === "fraction" &&
    provinces.includes(numeral.denominator) &&
    (numeral.unit === null || numeral.unit.text.startsWith("tỉnh")) &&
    first < from &&
    isPhraseAt(indices, tokens, first)
  );
}

/** A place said as a plain number: "xếp hạng … là 47/63", "PCI: 35/63". */
export function isPlace(measure: Measure, setting: Setting): boolean {
  if (isAmongProvinces(measure, setting)) return true;
  const { numeral } = measure;
  const { tokens, name } = setting;
  if (numeral.unit !== null) return false;
  const isWhole = numeral.kind === "fraction" || Number.isInteger(singleOf(numeral));
  return isWhole && holds(ranks, tokens, name);
}

const fieldOf = ({ numeral }: Measure): number | null =>
  numeral.kind === "fraction" ? numeral.denominator : null;

/** Whether a number is a difference from a base. */
const isChange = ({ lead, numeral }: Measure): boolean =>
  lead.change !== null || numeral.unit?.measure === "points";

function growthOf({ lead }: Measure, { tokens, name }: Setting): DraftQuantity {
  const isAverage = lead.isAverage || holds(averages, tokens, name);
  return { kind: "growth", over: isAverage ? "average" : "each" };
}

/** What a number speaks of. */
export function quantityOf(part: Measure | Rank, setting: Setting): DraftQuantity {
  if (part.kind === "rank") return { kind: "rank", of: part.of };
  if (isMultiple(part.numeral)) {
    return isRatio(part, setting) ? { kind: "level" } : { kind: "change", in: "times" };
  }
  if (isGrowth(part, setting)) return growthOf(part, setting);
  if (isChange(part)) {
    return { kind: "change", in: isInPoints(part, setting) ? "points" : "percent" };
  }
  if (isPlace(part, setting)) return { kind: "rank", of: fieldOf(part) };
  return { kind: "level" };
}

/** Whether the number of a change goes below its base: a fall, or places won. */
export function isDown({ lead, numeral }: Measure): boolean {
  if (lead.change === null) return false;
  const isOfPlaces = numeral.unit?.measure === "places";
  return isOfPlaces ? lead.change === "rise" : lead.change === "fall";
}
