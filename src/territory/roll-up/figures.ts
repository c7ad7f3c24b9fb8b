import { pick } from "../../measure/answer/chosen.ts";
import type { Evidence } from "../../measure/evidence.ts";
import { poolOf } from "../../measure/pool.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure, Indicator, IndicatorTarget, Observation, Plan } from "../../model/types.ts";
import type { TerritoryUnit } from "../unit.ts";
import { type Notes, note } from "./notes.ts";
import type { RollUpGapReason } from "./reasons.ts";

/** The figures of each unit, by indicator. */
export type FiguresByUnit = ReadonlyMap<string, ReadonlyMap<string, readonly Figure[]>>;

/** Arranges figures by unit and by indicator, each looked at once. */
export function figuresByUnit(observations: readonly Observation[]): FiguresByUnit {
  const units = new Map<string, Map<string, Figure[]>>();
  for (const observation of observations) {
    if (observation.indicator === undefined) continue;
    const own = units.get(observation.unit) ?? new Map<string, Figure[]>();
    if (own.size === 0) units.set(observation.unit, own);
    const figures = own.get(observation.indicator);
    if (figures === undefined) own.set(observation.indicator, [observation]);
    else figures.push(observation);
  }
  return units;
}

/** What figures are looked for in. */
export interface Sources {
  readonly figures: FiguresByUnit;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly asOf: string;
  readonly notes: Notes;
}

const source = { publisher: "dxplan", title: "Roll-up" };
const noTargets: Evidence["targets"] = /* @__PURE__ */ new Map();
const noActs: Evidence["acts"] = /* @__PURE__ */ new Map();
const noFigures: Evidence["figures"] = /* @__PURE__ */ new Map();

/** A plan of a unit that asks for nothing: what the choice of figures needs of one is the unit. */
const planOf = ({ id, name, tier }: TerritoryUnit): Plan => ({
  id: "roll-up",
  title: name,
  unit: { id, name, tier },
  period: { start: "0001-01-01", end: "9999-12-31" },
  legalBasis: [],
  indicators: [],
  targets: [],
  goals: [],
  tasks: [],
  prioritySectors: [],
  organisations: [],
  platforms: [],
  source,
});

/** What is known of a unit, in the form in which plans are scored. */
export const evidenceOfUnit = (
  unit: TerritoryUnit,
  { figures, indicators, asOf, notes }: Sources,
): Evidence => ({
  plan: planOf(unit),
  asOf,
  indicators,
  targets: noTargets,
  figures: figures.get(unit.id) ?? noFigures,
  acts: noActs,
  baseline: null,
  note: (observation, reason) => note(notes, observation, reason),
});

/** The level of an indicator, of the offices of some tiers: what a figure has to answer. */
const levelOf = (indicator: string, tiers: readonly Tier[]): IndicatorTarget => ({
  id: "roll-up",
  indicator,
  tiers: [...tiers],
  quantity: { kind: "level" },
  bound: { kind: "atLeast", value: 0 },
  source,
});

/** The figure of a unit that counts, or why there is none. */
export type Found =
  | { readonly figure: Figure; readonly reason: null; readonly others: readonly Figure[] }
  | { readonly figure: null; readonly reason: RollUpGapReason; readonly others: readonly Figure[] };

/** From the nearest to the farthest. */
const unfitReasons = ["incomplete-period", "missing-value", "different-quantity"] as const;

/**
 * The figure of a unit that counts on the day, by the rule of `scorePlan`; `others` are those that conflict, or, where
 * there is none, those that cannot answer.
 */
export function figureOf(evidence: Evidence, indicator: string, tiers: readonly Tier[]): Found {
  const { figures, unfit } = poolOf(levelOf(indicator, tiers), "level", evidence.asOf, evidence);
  const chosen = pick(figures, evidence);
  const [figure, other] = chosen;
  if (figure === undefined) {
    const reason = unfitReasons.find((code) => unfit.some((item) => item.reason === code));
    const others = unfit.map((item) => item.figure);
    return { figure: null, reason: reason ?? "no-figure", others };
  }
  return other === undefined
    ? { figure, reason: null, others: [] }
    : { figure: null, reason: "conflicting-observations", others: chosen };
}
