import type { Evidence } from "../../measure/evidence.ts";
import type { Figure, Indicator, Observation, Plan } from "../../model/types.ts";
import type { TerritoryUnit } from "../unit.ts";
import { type Notes, note } from "./notes.ts";

/** The figures of each unit, by indicator. */
export type FiguresByUnit = ReadonlyMap<string, ReadonlyMap<string, readonly Figure[]>>;

/** Arranges figures by unit and by indicator, each looked at once. */
function figuresByUnit(observations: readonly Observation[]): FiguresByUnit {
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
  /** What has been arranged of units so far. */
  readonly evidence: Map<TerritoryUnit, Evidence>;
}

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
  source: { publisher: "dxplan", title: "Roll-up" },
});

const madeOf = (unit: TerritoryUnit, { figures, indicators, asOf, notes }: Sources): Evidence => ({
  plan: planOf(unit),
  asOf,
  indicators,
  targets: noTargets,
  figures: figures.get(unit.id) ?? noFigures,
  acts: noActs,
  baseline: null,
  note: (observation, reason) => note(notes, observation, reason),
});

/** What is known of a unit, in the form in which plans are scored; made once for all indicators. */
export function evidenceOfUnit(unit: TerritoryUnit, sources: Sources): Evidence {
  const evidence = sources.evidence.get(unit) ?? madeOf(unit, sources);
  sources.evidence.set(unit, evidence);
  return evidence;
}

/** Everything that is reported, arranged for look-up. */
export const sourcesOf = (
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  asOf: string,
): Sources => ({
  figures: figuresByUnit(observations),
  indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  asOf,
  notes: { used: new Set(), reasons: new Map() },
  evidence: new Map(),
});
