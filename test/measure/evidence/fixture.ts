import {
  type Act,
  type Card,
  type ChangeTarget,
  type Figure,
  type GrowthTarget,
  type Indicator,
  type LevelTarget,
  type MilestoneTarget,
  type Observation,
  type Plan,
  type RankTarget,
  type ScoreOptions,
  type StatementTarget,
  scorePlan,
  type Target,
  type TargetCountTarget,
  type TargetResult,
  type UnitCountTarget,
  type UnusedReason,
} from "dxplan";

const named = (en: string) => ({ vi: en, en });
const madeUp = { publisher: "Made up for the tests", title: "A report" };

/** A percentage of government that should rise. */
export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: named(id),
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  definitionVersion: "1",
  ...more,
});

/** What came about within a period, adding up over the year. */
const flow = { accumulation: "flow", aggregation: { units: "sum", time: "sum" } } as const;

/** What the plans of these tests can speak of. */
const indicators: readonly Indicator[] = [
  indicator("share"),
  indicator("other-share"),
  indicator("place", { pillar: "general", unitOfMeasure: "rank", direction: "decrease" }),
  indicator("output", { pillar: "economy", unitOfMeasure: "amount", ...flow }),
  indicator("firms", { pillar: "economy", unitOfMeasure: "count" }),
  indicator("new-firms", { pillar: "economy", unitOfMeasure: "count", ...flow }),
  indicator("share-of-files", { accumulation: "flow" }),
  indicator("procedures", { unitOfMeasure: "count", direction: "decrease" }),
];

/** A province's plan of these targets. */
export const planOf = (targets: readonly Target[], more: Partial<Plan> = {}): Plan => ({
  id: "plan",
  title: named("A plan"),
  unit: { id: "gso63:84", name: named("A province"), tier: "province" },
  period: { start: "2020-01-01", end: "2035-12-31" },
  legalBasis: [],
  indicators,
  targets,
  goals: [],
  tasks: [],
  prioritySectors: [],
  organisations: [],
  platforms: [],
  source: madeUp,
  ...more,
});

const onShare = { id: "target", indicator: "share", source: madeUp };
const byItself = {
  id: "target",
  name: named("A commitment"),
  pillar: "government",
  source: madeUp,
} as const;

/** At least 80 %, unless told otherwise. */
export const level = (more: Partial<LevelTarget> = {}): LevelTarget => ({
  ...onShare,
  quantity: { kind: "level" },
  bound: { kind: "atLeast", value: 80 },
  ...more,
});

/** Among the first 20 of 63. */
export const top20 = (more: Partial<RankTarget> = {}): RankTarget => ({
  ...onShare,
  indicator: "place",
  quantity: { kind: "rank", of: 63 },
  bound: { kind: "atMost", value: 20 },
  ...more,
});

/** Reach +10 points. */
export const change = (
  from: ChangeTarget["quantity"]["from"],
  more: Partial<ChangeTarget> = {},
): ChangeTarget => ({
  ...onShare,
  quantity: { kind: "change", in: "points", from },
  bound: { kind: "reach", value: 10 },
  ...more,
});

/** At least 8 % a year of an output. */
export const growth = (
  over: GrowthTarget["quantity"]["over"],
  from: GrowthTarget["quantity"]["from"],
  more: Partial<GrowthTarget> = {},
): GrowthTarget => ({
  ...onShare,
  indicator: "output",
  quantity: { kind: "growth", over, from },
  bound: { kind: "atLeast", value: 8 },
  ...more,
});

/** At least so many of the named targets. */
export const count = (
  value: number,
  targets: readonly string[],
  more: Partial<TargetCountTarget> = {},
): TargetCountTarget => ({
  ...byItself,
  quantity: { kind: "count", targets },
  bound: { kind: "atLeast", value },
  ...more,
});

/** 90 % of the communes meet the target of that id. */
export const shareOfCommunes = (meets: string): UnitCountTarget => ({
  ...onShare,
  indicator: "other-share",
  quantity: { kind: "count", tier: "commune", meets },
  bound: { kind: "reach", value: 90 },
});

export const milestone = (more: Partial<MilestoneTarget> = {}): MilestoneTarget => ({
  ...byItself,
  quantity: { kind: "milestone" },
  ...more,
});

export const statement = (more: Partial<StatementTarget> = {}): StatementTarget => ({
  ...byItself,
  quantity: { kind: "statement" },
  ...more,
});

/** A figure of the share at the end of 2024. */
export const figure = (value: Figure["value"], more: Partial<Figure> = {}): Figure => ({
  unit: "gso63:84",
  indicator: "share",
  period: { end: "2024-12-31" },
  value,
  source: madeUp,
  ...more,
});

/** A figure of another indicator at the end of a day's period. */
export const on = (
  indicator: string,
  end: string,
  value: Figure["value"],
  more: Partial<Figure> = {},
): Figure => figure(value, { indicator, period: { end }, ...more });

/** A report on the milestone named `target`, at the end of 2024. */
export const act = (done: boolean, more: Partial<Act> = {}): Act => ({
  unit: "gso63:84",
  milestone: { plan: "plan", target: "target" },
  period: { end: "2024-12-31" },
  done,
  source: madeUp,
  ...more,
});

/** Another publisher than that of every figure here. */
export const elsewhere = { publisher: "Another publisher", title: "A report" };

/** The card of a plan of these targets, in the middle of 2025 unless told otherwise. */
export const cardOf = (
  targets: readonly Target[],
  observations: readonly Observation[],
  options: Partial<ScoreOptions> = {},
): Card => scorePlan(planOf(targets), observations, { asOf: "2025-06-30", ...options });

/** What a card says of a target. */
export function resultOn(card: Card, id = "target"): TargetResult {
  const result = card.targets.find((target) => target.id === id);
  if (result === undefined) throw new Error(`the card has no target ${id}`);
  return result;
}

/** Why each observation is not used; `used` if it is not listed. */
export const fatesOn = (
  { unused }: Card,
  observations: readonly Observation[],
): readonly (UnusedReason | "used")[] =>
  observations.map(
    (one) => unused.find(({ observation }) => observation === one)?.reason ?? "used",
  );
