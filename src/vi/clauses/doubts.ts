import type { Clause } from "./clause.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import type { TargetDraft } from "./target-draft.ts";

/** A draft before its doubts. */
export type Undoubted = Omit<TargetDraft, "doubts">;

type Rule = (clause: Clause, draft: Undoubted) => DraftDoubt | null;

const pointsOrPercent: Rule = ({ member: { part } }, { quantity, unit, spans }) => {
  if (quantity.kind !== "change" || unit?.measure !== "percent" || part.kind === "rank")
    return null;
  if (part.numeral.unit?.measure === "points") return null;
  const readings =
    quantity.in === "points" ? (["points", "percent"] as const) : (["percent", "points"] as const);
  return { code: "points-or-percent", span: spans.bound ?? null, readings };
};

const unstatedBase: Rule = (_, { quantity, baseline, act, spans }) => {
  const isRelative = quantity.kind === "change" || quantity.kind === "growth";
  if (!isRelative || baseline !== null || act === "result") return null;
  return { code: "unstated-base", span: spans.bound ?? null, readings: ["unstated", "plan-start"] };
};

const impliedHorizon: Rule = ({ time }, { act, due, dueBasis }) => {
  if (act === "result" || dueBasis === "stated") return null;
  return {
    code: "implied-horizon",
    span: time?.span ?? null,
    readings: [due ?? "none", due === null ? "unknown" : "none"],
  };
};

const ambiguousHorizon: Rule = ({ time }, { due }) => {
  const outlook = time?.horizon.outlook ?? null;
  if (time === null || outlook === null || due === null || outlook === due) return null;
  return { code: "ambiguous-horizon", span: time.span, readings: [due, outlook] };
};

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

const number: Rule = (clause, { spans }) => {
  const { part } = clause.member;
  const [doubt] = part.kind === "rank" ? part.doubts : part.numeral.doubts;
  if (doubt === undefined) return null;
  const [taken, other = taken] = doubt.readings;
  return { code: "number", span: spans.value ?? null, readings: [String(taken), String(other)] };
};

const rules: readonly Rule[] = [
  impliedHorizon,
  ambiguousHorizon,
  lateBase,
  pointsOrPercent,
  unstatedBase,
  inheritedBound,
  openTolerance,
  unstatedField,
  impliedTier,
  repeated,
  truncated,
  number,
  unsureAct,
];

/** What is doubtful about a clause. */
export const doubtsOf = (clause: Clause, draft: Undoubted): DraftDoubt[] =>
  rules.flatMap((rule) => rule(clause, draft) ?? []);
