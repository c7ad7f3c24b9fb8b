import { type ActSetting, isAhead, isGone, mayBeTold, printedSide } from "./act-time.ts";
import { type Context, governing } from "./context.ts";
import { formAct, isReported, sideOf, yearAct } from "./implied-act.ts";
import type { Member } from "./members.ts";
import { isRest } from "./rest-of.ts";
import { onlyCompares, type SaidAct, saidAct } from "./said-act.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import type { Time } from "./times.ts";

/**
 * What tells the act of a clause: words before its number or after it, its deadline, a heading that reports, its form, its year, what stands
 * around it, a year that is gone and stands before it, or nothing.
 */
type ActBasis =
  | "before"
  | "after"
  | "deadline"
  | "heading"
  | "form"
  | "year"
  | "context"
  | "past"
  | "nothing";

/** Whether a clause commits or reports, and whether that is doubtful. */
export interface Act {
  readonly act: DraftAct;
  readonly isDoubtful: boolean;
  readonly basis: ActBasis;
}

const told = (act: DraftAct, basis: ActBasis): Act => ({ act, isDoubtful: false, basis });

/** Whether the words of a clause or its sentence say what it does. */
export const isSaid = ({ basis }: Act): boolean => basis === "before" || basis === "after";

/** The act that what surrounds a clause tells; what the text before dates with a year that is gone is told of that year. */
function contextAct(context: Context, { placed, isStated }: Time): Act {
  if (context.act !== null) return told(context.act, "context");
  const isWeak = placed !== null && !isStated && context.running === null;
  if (isWeak && sideOf(placed, context) === "gone")
    return { act: "result", isDoubtful: true, basis: "past" };
  const isUnderHorizon =
    governing(context, ({ horizon }) => horizon) !== null || context.running !== null;
  return isUnderHorizon
    ? told("commitment", "context")
    : { act: "commitment", isDoubtful: true, basis: "nothing" };
}

/** Whether nothing but its year makes a clause a commitment, and that surely: the year is yet to come. */
const isYetToCome = ({ act, basis, isDoubtful }: Act): boolean =>
  basis === "year" && act === "commitment" && !isDoubtful;

/** What nothing but its year tells is a result where its plan stands beside it, unless that year is yet to come. */
export const besidePlan = (act: Act, hasPlan: boolean): Act =>
  hasPlan && (act.basis === "nothing" || (act.basis === "year" && !isYetToCome(act)))
    ? told("result", "form")
    : act;

/** The act that the form of a clause or its year tells, and else what surrounds it. */
function impliedAct(sentence: Sentence, member: Member, setting: ActSetting): Act {
  const { context, time } = setting;
  const side = printedSide(setting);
  if (side === "ahead") return told("commitment", "year");
  const form = formAct(sentence, member);
  if (form === "result" && side === "gone") return told(form, "form");
  if (form !== null) {
    return { act: form, isDoubtful: context.act === null || !time.isOwn, basis: "form" };
  }
  if (time.placed === null || !time.isStated) return contextAct(context, time);
  if (isReported(sentence, time.placed)) {
    return { act: "result", isDoubtful: side !== "gone", basis: "year" };
  }
  return { ...yearAct(time.placed, context), basis: "year" };
}

/** Whether a heading sets aims, and none above it reports. */
const isUnderAims = ({ scopes }: Context): boolean =>
  scopes.some(({ act }) => act === "commitment") && !scopes.some(({ act }) => act === "result");

/** Whether an aim under a heading of aims is only compared with the time before: "giảm 30% văn bản giấy so với năm trước". */
const isComparedAim = (
  sentence: Sentence,
  member: Member,
  { context, time }: ActSetting,
  { act, isBefore }: SaidAct,
): boolean =>
  act === "result" &&
  !isBefore &&
  isUnderAims(context) &&
  time.placed !== null &&
  sideOf(time.placed, context) !== "gone" &&
  onlyCompares(sentence, member);

/** The act that the words of a clause, its own deadline, or the words before in its sentence say. */
function wordsAct(sentence: Sentence, member: Member, setting: ActSetting): Act | null {
  const { before, time } = setting;
  const own = saidAct(sentence, member);
  if (own !== null && !isComparedAim(sentence, member, setting, own))
    return told(own.act, own.isBefore ? "before" : "after");
  if (isAhead(time) && time.isOwn && !isGone(sentence, setting))
    return { ...told("commitment", "before"), isDoubtful: mayBeTold(sentence, member, setting) };
  if (before === "result" && printedSide(setting) !== "gone" && isRest(sentence, member))
    return told("commitment", "after");
  return before === null ? null : told(before, "before");
}

/** Whether the heading that says when also says that it reports: "Kết quả đến hết năm 2025". */
function isUnderResult({ context, time }: ActSetting): boolean {
  const nearest = context.scopes.findLast(({ act, horizon }) => act !== null || horizon !== null);
  return nearest?.act === "result" && !time.isOwn;
}

/** What a clause does by its words, its deadline, its sentence, its heading, what stands before. */
function readAct(sentence: Sentence, member: Member, setting: ActSetting): Act {
  const words = wordsAct(sentence, member, setting);
  if (words !== null) return words;
  if (isUnderResult(setting)) return told("result", "heading");
  if (isAhead(setting.time) && setting.time.isStated && !isGone(sentence, setting))
    return told("commitment", "deadline");
  const above = governing(setting.context, ({ act }) => act);
  return above === null ? impliedAct(sentence, member, setting) : told(above, "context");
}

/**
 * Whether a clause commits or reports. What is of a year to come has not come about, whatever the words before it say: "năm
 * 2025 ước đạt 80%, năm 2026 là 85%"; if its own words say so, either may be a slip.
 */
export function actOf(sentence: Sentence, member: Member, setting: ActSetting): Act {
  const act = readAct(sentence, member, setting);
  if (act.act === "commitment" || printedSide(setting) !== "ahead") return act;
  if (saidAct(sentence, member)?.act === "result") return { ...act, isDoubtful: true };
  return setting.time.isOwn ? told("commitment", "year") : act;
}
