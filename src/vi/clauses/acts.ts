import type { Context, Placed } from "./context.ts";
import { governing } from "./context.ts";
import type { Member } from "./members.ts";
import type { Measure, Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import type { Time } from "./times.ts";

/** Whether a clause commits or reports, and whether that is doubtful. */
export interface Act {
  readonly act: DraftAct;
  readonly isDoubtful: boolean;
  /** Whether the words of the clause or its sentence say it. */
  readonly isSaid: boolean;
}

const said = (act: DraftAct): Act => ({ act, isDoubtful: false, isSaid: true });
const told = (act: DraftAct): Act => ({ act, isDoubtful: false, isSaid: false });
const guessed = (act: DraftAct): Act => ({ act, isDoubtful: true, isSaid: false });

const isResult = (part: Part | undefined): boolean =>
  (part?.kind === "cue" && part.act === "result") || (part?.kind === "baseline" && part.isPast);

const cueOf = (part: Part | undefined): DraftAct | null => (part?.kind === "cue" ? part.act : null);

/** The cue nearest to a number among the parts before it. */
function cueBefore({ parts, outside }: Sentence, { at, from }: Member): DraftAct | null {
  for (let place = at - 1; place >= from; place--) {
    const act = outside[place] === true ? cueOf(parts[place]) : null;
    if (act !== null) return act;
  }
  return null;
}

/** Whether words after a number tell that it has come about: "100% cơ quan đã dùng …". */
function hasResultAfter({ parts, outside }: Sentence, { at, to }: Member): boolean {
  for (let place = at + 1; place < to; place++) {
    if (outside[place] === true && isResult(parts[place])) return true;
  }
  return false;
}

/** The act that the words of a clause say. */
export function saidAct(sentence: Sentence, member: Member): DraftAct | null {
  const { part } = member;
  const own = part.kind === "measure" ? part.lead.act : null;
  const before = own ?? cueBefore(sentence, member);
  if (before !== null) return before;
  return hasResultAfter(sentence, member) ? "result" : null;
}

/** Bounds that only a rule sets, no report. */
const rules: readonly (string | null)[] = ["atLeast", "atMost", "lessThan", "maintain"];

/** The act that the form of a number tells: a limit is set, a part of so many is told of. */
function formOfMeasure({ lead, numeral, after }: Measure): DraftAct | null {
  if (rules.includes(after ?? lead.comparator)) return "commitment";
  return numeral.kind === "fraction" && numeral.form === "digits" ? "result" : null;
}

/** The act that the form of a clause tells: a place, or a change since a year, is told of. */
function formAct({ parts }: Sentence, { part, from, to }: Member): DraftAct | null {
  if (part.kind === "rank") return part.comparator === "reach" ? "result" : null;
  if (part.lead.change === null) return formOfMeasure(part);
  // "Tăng thêm": more than there is, so it lies ahead.
  if (part.lead.isFurther) return null;
  const hasBase = parts.slice(from, to).some(({ kind }) => kind === "baseline");
  return hasBase && part.lead.comparator === null ? "result" : null;
}

/**
 * Of a year alone, in a text that does not tell when it was written: up to this one, figures were published when this
 * was written, so that "đạt 86 % vào năm 2022" is read as a result. The draft says that it is doubtful.
 */
const lastReportedYear = 2024;

/** The act that a year tells, with no word beside it; of the year of the text itself, what the text does so far. */
export function yearAct({ horizon }: Placed, { year, act }: Context): Act {
  const own = Number(horizon.due?.slice(0, 4));
  if (year === null) return guessed(own > lastReportedYear ? "commitment" : "result");
  return own === year ? guessed(act ?? "commitment") : told(own < year ? "result" : "commitment");
}

/** What is known of a clause besides its words. */
export interface ActSetting {
  readonly context: Context;
  /** The act of the words before in the sentence. */
  readonly before: DraftAct | null;
  readonly time: Time;
}

/** The act that what surrounds a clause tells. */
function contextAct(context: Context): Act {
  if (context.act !== null) return told(context.act);
  const isUnderHorizon =
    governing(context, ({ horizon }) => horizon) !== null || context.running !== null;
  return isUnderHorizon ? told("commitment") : guessed("commitment");
}

/** Whether a deadline lies ahead by its own words, "đến năm 2030"; "năm 2030" alone may be either. */
const isAhead = ({ placed }: Time): boolean => placed !== null && placed.horizon.kind !== "during";

/** The act that the form of a clause or its year tells, and else what surrounds it. */
function impliedAct(sentence: Sentence, member: Member, { context, time }: ActSetting): Act {
  const form = formAct(sentence, member);
  if (form !== null) return context.act === null || !time.isOwn ? guessed(form) : told(form);
  if (time.placed !== null && time.isStated) return yearAct(time.placed, context);
  return contextAct(context);
}

/** Whether a clause commits or reports: by its words, its deadline, its sentence, its heading, what stands before. */
export function actOf(sentence: Sentence, member: Member, setting: ActSetting): Act {
  const { context, before, time } = setting;
  const words = saidAct(sentence, member) ?? (isAhead(time) && time.isOwn ? "commitment" : before);
  if (words !== null) return said(words);
  if (isAhead(time) && time.isStated) return told("commitment");
  const above = governing(context, ({ act }) => act);
  return above === null ? impliedAct(sentence, member, setting) : told(above);
}
