import type {
  Act,
  Bound,
  ChangeTarget,
  ChangeUnit,
  Figure,
  GrowthSpan,
  GrowthTarget,
  Indicator,
  LevelTarget,
  MilestoneTarget,
  RankTarget,
  StatementTarget,
  TargetCountTarget,
  UnitCountTarget,
} from "dxplan";

export const atLeast = (value: number): Bound => ({ kind: "atLeast", value });
export const moreThan = (value: number): Bound => ({ kind: "moreThan", value });
export const atMost = (value: number): Bound => ({ kind: "atMost", value });
export const lessThan = (value: number): Bound => ({ kind: "lessThan", value });
export const reach = (value: number): Bound => ({ kind: "reach", value });
export const maintain = (value: number): Bound => ({ kind: "maintain", value });
export const about = (value: number, tolerance: number): Bound => ({
  kind: "about",
  value,
  tolerance,
});
export const between = (low: number, high: number): Bound => ({ kind: "between", low, high });
export const within = (low: number, high: number): Bound => ({ kind: "within", low, high });

const named = (en: string) => ({ vi: en, en });
const source = { publisher: "Made up for the tests", title: "Made up for the tests" };

/** A percentage that should rise, unless told otherwise. */
export const share = (more: Partial<Indicator> = {}): Indicator => ({
  id: "share",
  name: named("A share"),
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  definitionVersion: "1",
  ...more,
});

/** A percentage that should fall. */
export const fallingShare = (more: Partial<Indicator> = {}): Indicator =>
  share({ direction: "decrease", ...more });

/** A place in a ranking. */
export const place = (): Indicator => share({ unitOfMeasure: "rank", direction: "decrease" });

const commitment = { id: "target", source };
const onShare = { ...commitment, indicator: "share" };
const withName = { ...commitment, name: named("A commitment"), pillar: "government" } as const;

/** The milestones that every plan of the tests has, for counts to count. */
const members = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"];

export const level = (bound: Bound, more: Partial<LevelTarget> = {}): LevelTarget => ({
  ...onShare,
  quantity: { kind: "level" },
  bound,
  ...more,
});

export const rankOf63 = (bound: Bound, more: Partial<RankTarget> = {}): RankTarget => ({
  ...onShare,
  quantity: { kind: "rank", of: 63 },
  bound,
  ...more,
});

export const change = (unit: ChangeUnit, bound: Bound): ChangeTarget => ({
  ...onShare,
  quantity: { kind: "change", in: unit, from: { kind: "unstated" } },
  bound,
});

export const growth = (over: GrowthSpan, bound: Bound): GrowthTarget => ({
  ...onShare,
  quantity: { kind: "growth", over, from: { kind: "unstated" } },
  bound,
});

export const countOfTargets = (bound: Bound): TargetCountTarget => ({
  ...withName,
  quantity: { kind: "count", targets: members },
  bound,
});

export const shareOfUnits = (bound: Bound): UnitCountTarget => ({
  ...onShare,
  quantity: { kind: "count", tier: "commune", meets: "m1" },
  bound,
});

export const milestone = (id = "target"): MilestoneTarget => ({
  ...withName,
  id,
  quantity: { kind: "milestone" },
});

export const statement = (): StatementTarget => ({
  ...withName,
  quantity: { kind: "statement" },
});

/** A plan with one indicator, one target and eight milestones; not typed, so that it can be wrong. */
export const planWith = (target: unknown, indicator: Indicator): unknown => ({
  id: "plan",
  title: named("A plan"),
  unit: { id: "gso63:84", name: named("A province"), tier: "province" },
  period: { start: "2022-01-01", end: "2030-12-31" },
  legalBasis: [],
  indicators: [indicator],
  targets: [target, ...members.map((id) => milestone(id))],
  goals: [],
  tasks: [],
  prioritySectors: [],
  organisations: [],
  platforms: [],
  source,
});

const reported = { unit: "gso63:84", period: { end: "2024-12-31" }, source };

export const figure = (value: Figure["value"], more: Partial<Figure> = {}): Figure => ({
  ...reported,
  indicator: "share",
  value,
  ...more,
});

export const act = (done: boolean, more: Partial<Act> = {}): Act => ({
  ...reported,
  milestone: { plan: "plan", target: "target" },
  done,
  ...more,
});
