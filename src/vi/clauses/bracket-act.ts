import { planNames } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { type Act, actOf } from "./acts.ts";
import type { BracketKind } from "./bracket-kind.ts";
import type { Clause } from "./clause.ts";
import type { Context, Placed } from "./context.ts";
import { formAct, sideOf, yearAct } from "./implied-act.ts";
import type { Legend } from "./legend.ts";
import type { Member } from "./members.ts";
import { saidAct } from "./said-act.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import type { Time } from "./times.ts";
import { unsaidYear } from "./unsaid-year.ts";

const dueOf = (placed: Placed | null): string => placed?.horizon.due ?? "";

const yearOf = (placed: Placed): number => Number(dueOf(placed).slice(0, 4));

/**
 * Whether a time is of the year of the text or before it, and before that of the clause around it. What says "by", "cuối
 * năm 2024", may be a deadline unless its year is surely gone.
 */
function isBehind(placed: Placed, outer: Clause, context: Context): boolean {
  if (outer.time !== null && dueOf(placed) >= dueOf(outer.time)) return false;
  return placed.horizon.kind === "during"
    ? yearOf(placed) <= (context.year ?? unsaidYear)
    : sideOf(placed, context) === "gone";
}

const plans = /* @__PURE__ */ phraseSet(planNames);

/** Whether words before a number name a plan: "(yêu cầu năm 2024 là 95%)". */
const isOfPlan = ({ tokens, parts }: Sentence, { from, at }: Member): boolean =>
  parts.slice(from, at).some((part) => isPhraseAt(plans, tokens, part.from));

/** Whether words in brackets themselves say what they do: "(đã đạt 85%)", "(tối thiểu 60%)". */
const isTold = (inner: Sentence, member: Member): boolean =>
  saidAct(inner, member) !== null ||
  formAct(inner, member) === "commitment" ||
  isOfPlan(inner, member);

/**
 * What a figure of a year that is gone does, beside an aim: it tells from where the aim goes on, whatever heading stands
 * above. It is doubtful where the year may be that of the text, and where the aim itself is of a year that is gone.
 */
function behindAct(placed: Placed, outer: Clause, context: Context): Act {
  if (sideOf(placed, context) !== "gone")
    return { ...yearAct(placed, { ...context, act: null }), basis: "year" };
  const isOld = outer.time !== null && sideOf(outer.time, context) === "gone";
  return { act: "result", isDoubtful: isOld, basis: "year" };
}

/** What a clause does where nothing in its time tells the year: "(9 tháng đầu năm: 450 tỷ đồng)" beside an aim may be of the year before. */
function givenAct(act: Act, { placed, isOwn }: Time): Act {
  const isGiven = placed?.horizon.doubts.some(({ code }) => code === "given-year") === true;
  return isOwn && isGiven ? { ...act, isDoubtful: true } : act;
}

/** Whether what stands in brackets does what the number before them does: its change, its share of a plan, and a part. */
const isOfOuter = (kind: BracketKind, inner: Sentence, member: Member): boolean =>
  kind === "change" || kind === "share" || (kind === "part" && saidAct(inner, member) === null);

/** What brackets do by themselves, or by what is said of all of them; `null` if that is not told. */
function toldAct(kind: BracketKind, legend: Legend | null): DraftAct | null {
  if (kind === "now") return "result";
  return kind === "legend" ? (legend?.act ?? null) : null;
}

/** What a clause in brackets does. */
export function bracketAct(
  inner: Sentence,
  member: Member,
  outer: Clause,
  {
    kind,
    context,
    time,
    legend,
  }: {
    readonly kind: BracketKind;
    readonly context: Context;
    readonly time: Time;
    readonly legend: Legend | null;
  },
): Act {
  const { placed } = time;
  const act = toldAct(kind, legend);
  if (act !== null) return { act, isDoubtful: false, basis: "before" };
  if (isOfOuter(kind, inner, member)) return outer.act;
  const isOfTime = (kind === "legend" || (kind === "time" && time.isOwn)) && placed !== null;
  if (isOfTime && isBehind(placed, outer, context) && !isTold(inner, member))
    return behindAct(placed, outer, context);
  const isLater = dueOf(placed) > dueOf(outer.time);
  const around = isLater ? outer.act.act : null;
  const before = kind === "plan" || kind === "goal" ? "commitment" : around;
  return givenAct(actOf(inner, member, { context, before, time }), time);
}
