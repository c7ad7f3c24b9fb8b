import { append } from "../append.ts";
import { barredDoubt, fallDoubt, placesDoubt, rangeDoubt } from "./bound-doubts.ts";
import type { Clause } from "./clause.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import { numberDoubts } from "./number-doubts.ts";
import { pointsOrPercent } from "./points-or-percent.ts";
import type { TargetDraft } from "./target-draft.ts";
import { timeDoubts } from "./time-doubts.ts";
import { undated } from "./undated.ts";
import { isYearly } from "./yearly.ts";

/** A draft before its doubts. */
export type Undoubted = Omit<TargetDraft, "doubts">;

type Rule = (clause: Clause, draft: Undoubted) => DraftDoubt | null;

const unstatedBase: Rule = (clause, { quantity, baseline, act, spans }) => {
  const isChange = quantity.kind === "change";
  if (!(isChange || quantity.kind === "growth") || baseline !== null || act === "result")
    return null;
  // What changes every year changes from the year before; a growth says so by itself.
  const other = isChange && isYearly(clause) ? "year-before" : "plan-start";
  return { code: "unstated-base", span: spans.bound ?? null, readings: ["unstated", other] };
};

const impliedHorizon: Rule = ({ time }, { act, dueBasis }) =>
  dueBasis === "stated" || (act === "result" && dueBasis === null) ? null : undated(time);

const inheritedBound: Rule = ({ inherited, member: { part } }, { bound, spans }) => {
  if (inherited === null || part.kind === "rank" || bound === null) return null;
  if (part.lead.comparator !== null || part.after !== null) return null;
  return { code: "implied-bound", span: spans.bound ?? null, readings: [bound.kind, "reach"] };
};

const openTolerance: Rule = (_, { bound, spans }) =>
  bound?.kind === "about"
    ? { code: "implied-bound", span: spans.bound ?? null, readings: ["about", "reach"] }
    : null;

const unstatedField: Rule = (_, { quantity, spans }) =>
  quantity.kind === "rank" && quantity.of === null
    ? { code: "unstated-field", span: spans.bound ?? null, readings: ["unknown", "all"] }
    : null;

const repeated: Rule = ({ member }, { spans }) =>
  member.isRepeated
    ? { code: "repeated", span: spans.bound ?? null, readings: ["once", "twice"] }
    : null;

const impliedTier: Rule = ({ tiersAt }, { tiers }) =>
  tiers.length > 0 && tiersAt === null
    ? { code: "implied-tier", span: null, readings: [tiers.join(","), "none"] }
    : null;

/** A base after the deadline: one of the two years is a slip. */
const lateBase: Rule = ({ misprinted }, { baseline, due, spans }) => {
  if (misprinted !== null && due !== null) {
    return { code: "misprint", span: spans.baseline ?? null, readings: [due, misprinted] };
  }
  return baseline !== null && due !== null && baseline.date >= due
    ? { code: "misprint", span: spans.due ?? null, readings: [due, baseline.date] }
    : null;
};

const truncated: Rule = (clause, { spans }) =>
  clause.isOpen
    ? { code: "truncated", span: spans.bound ?? null, readings: ["as-printed", "goes-on"] }
    : null;

const unsureAct: Rule = ({ act }, draft) =>
  act.isDoubtful
    ? {
        code: "result-or-commitment",
        span: null,
        readings: draft.act === "result" ? ["result", "commitment"] : ["commitment", "result"],
      }
    : null;

const rules: readonly Rule[] = [
  impliedHorizon,
  lateBase,
  pointsOrPercent,
  unstatedBase,
  inheritedBound,
  openTolerance,
  rangeDoubt,
  placesDoubt,
  fallDoubt,
  barredDoubt,
  unstatedField,
  impliedTier,
  repeated,
  truncated,
  unsureAct,
];

/** What is doubtful about a clause. */
export function doubtsOf(clause: Clause, draft: Undoubted): DraftDoubt[] {
  const doubts = clause.time === null ? [] : timeDoubts(clause.time);
  for (const rule of rules) {
    const doubt = rule(clause, draft);
    if (doubt !== null) doubts.push(doubt);
  }
  append(doubts, numberDoubts(clause.member.part, draft.spans.value ?? null));
  return doubts;
}
