import type { Horizon } from "../dates/horizon.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { urgingVerbs } from "../lexicon/ranks.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Context, Placed } from "./context.ts";
import type { Member } from "./members.ts";
import { isCount } from "./numerals.ts";
import type { Measure, Part } from "./part.ts";
import { rules } from "./said-act.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import { unsaidYear } from "./unsaid-year.ts";

const isFraction = (part: Part): boolean =>
  part.kind === "measure" && part.numeral.kind === "fraction" && part.numeral.form === "digits";

const urging = /* @__PURE__ */ phraseSet(urgingVerbs);

/** Whether a clause begins with what is to be done, past its time: "nâng xếp hạng …", "năm 2025, đưa chỉ số …". */
function isUrged(tokens: Tokens, parts: readonly Part[]): boolean {
  const first = parts.find(({ kind }) => kind !== "horizon" && kind !== "separator");
  return first !== undefined && isPhraseAt(urging, tokens, first.from);
}

/** The act that the form of a number tells: a limit is set, a part of so many is told of. */
function formOfMeasure(
  tokens: Tokens,
  { lead, numeral, at, after }: Measure,
  parts: readonly Part[],
): DraftAct | null {
  if (rules.includes(after ?? lead.comparator)) return "commitment";
  // "Số dịch vụ là 812": a copula before a count tells how things are.
  if (lead.isReached && tokens[at - 1]?.text === "là" && isCount(numeral)) return "result";
  return parts.some(isFraction) && !isUrged(tokens, parts) ? "result" : null;
}

/** The act that the form of a clause tells: a place, or a change since a year, is told of. */
export function formAct(
  { tokens, parts }: Sentence,
  { part, from, at, to }: Member,
): DraftAct | null {
  const before = parts.slice(from, at + 1);
  if (part.kind === "rank")
    return part.comparator === "reach" && !isUrged(tokens, before) ? "result" : null;
  if (part.lead.change === null) return formOfMeasure(tokens, part, before);
  // "Tăng thêm": more than there is, so it lies ahead.
  if (part.lead.isFurther) return null;
  const hasBase = parts.slice(from, to).some(({ kind }) => kind === "baseline");
  return hasBase && part.lead.comparator === null ? "result" : null;
}

/** How exactly a part of a year is told. */
export const partsOfYear: readonly (string | null)[] = ["quarter", "half", "month"];

/** Whether a time is what a report tells of: it opens its sentence, and is a part of a year ("Quý I năm 2025, …"). */
export const isReported = ({ tokens }: Sentence, { horizon, span }: Placed): boolean =>
  partsOfYear.includes(horizon.precision) &&
  horizon.kind === "during" &&
  tokens[0]?.start === span.start &&
  !["trong", "vào", "ngay"].includes(tokens[0].text);

/** The year of a time; of one without a last day, that in which it begins. */
const yearOf = ({ due, from }: Horizon): number => Number((due ?? from)?.slice(0, 4));

/** Where a year lies beside that of the text; `null` if it is the same, or if that cannot be told. */
export type Side = "ahead" | "gone" | null;

/** Whether a time is of a year after that of the text or before it; `null` if of the same, or if the text tells none. */
export function sideOf({ horizon }: Placed, { year }: Context): Side {
  const own = yearOf(horizon);
  if (year === null || own === year) return null;
  return own > year ? "ahead" : "gone";
}

/**
 * The act that a year tells, with no word beside it: "đạt 86 % vào năm 2022" is a result in a text of a later year. Of the
 * year of the text itself, what the text does so far.
 */
export function yearAct(
  { horizon }: Placed,
  { year, act }: Context,
): { readonly act: DraftAct; readonly isDoubtful: boolean } {
  const own = yearOf(horizon);
  if (year === null) {
    return { act: own >= unsaidYear ? "commitment" : "result", isDoubtful: true };
  }
  if (own === year) return { act: act ?? "commitment", isDoubtful: true };
  return { act: own < year ? "result" : "commitment", isDoubtful: false };
}
