import { acceptance } from "../../../measure/acceptance.ts";
import { tiersOf } from "../../../measure/evidence.ts";
import type { Direction } from "../../../model/indicator.ts";
import { type Tier, tiers } from "../../../model/tier.ts";
import type { Indicator, LevelTarget, Plan, Target } from "../../../model/types.ts";
import type { Territory } from "../../unit.ts";
import type { OwnAsk } from "./elsewhere.ts";
import { idsOf, isLevel } from "./units-of-tier.ts";

/** What is asked of units of one tier, or nothing; how many they are, and what they weigh. */
export interface Part {
  readonly tier: Tier;
  readonly level: number | null;
  readonly open: boolean;
  readonly units: number;
  readonly weight: number | null;
}

/** What an upper target is made of, and what is known beside the plan. */
export interface Whole {
  readonly upper: Target;
  /** The plan's own targets that it is made of. */
  readonly lower: readonly LevelTarget[];
  /** What plans of units beneath ask of theirs, which comes before the plan's own. */
  readonly elsewhere: readonly OwnAsk[];
  readonly indicator: Indicator;
  readonly plan: Plan;
  readonly territory: Territory;
  readonly weights: ReadonlyMap<string, number>;
}

function weightOf(ids: readonly string[], weights: ReadonlyMap<string, number>): number | null {
  const given = ids.map((id) => weights.get(id) ?? null);
  if (ids.length === 0 || given.includes(null)) return null;
  return given.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}

/** "Trên" and "dưới": the number itself does not do. */
const isOpen = ({ bound }: LevelTarget): boolean =>
  bound.kind === "moreThan" || bound.kind === "lessThan";

/** Of several targets of one tier the one that asks most: who meets it meets all. */
function hardest(targets: readonly LevelTarget[], direction: Direction): LevelTarget | undefined {
  const sign = direction === "increase" ? 1 : -1;
  const asked = ({ bound }: LevelTarget) => sign * acceptance(bound, direction).stated;
  return targets.toSorted(
    (one, other) => asked(other) - asked(one) || Number(isOpen(other)) - Number(isOpen(one)),
  )[0];
}

/** Units of a tier of which the same is asked. */
function partOf(
  tier: Tier,
  asked: LevelTarget | undefined,
  ids: readonly string[],
  { indicator, weights }: Whole,
): Part {
  return {
    tier,
    level: asked === undefined ? null : acceptance(asked.bound, indicator.direction).stated,
    open: asked !== undefined && isOpen(asked),
    units: ids.length,
    weight: weightOf(ids, weights),
  };
}

const bindsOneTier = (target: Target): target is LevelTarget =>
  isLevel(target) && target.tiers?.length === 1;

/** The units of a tier: each that has a target of its own, and the others together. */
function partsIn(tier: Tier, whole: Whole): Part[] {
  const { upper, lower, elsewhere, indicator, plan, territory } = whole;
  const ids = idsOf(upper, tier, plan, territory);
  const own = ids.flatMap((id) => {
    const targets = elsewhere.filter(({ unit }) => unit === id).map(({ target }) => target);
    const asked = hardest(targets, indicator.direction);
    return asked === undefined ? [] : [{ id, asked }];
  });
  const bound = new Set(own.map(({ id }) => id));
  const others = ids.filter((id) => !bound.has(id));
  // A target of one tier binds each of its units that has none of its own.
  const ofTier = lower.filter((target) => tiersOf(target, plan).includes(tier));
  const common = hardest(bindsOneTier(upper) ? [upper] : ofTier, indicator.direction);
  return [
    ...own.map(({ id, asked }) => partOf(tier, asked, [id], whole)),
    ...(own.length > 0 && others.length === 0 ? [] : [partOf(tier, common, others, whole)]),
  ];
}

/**
 * What an upper target is made of: the tiers that it names; one that names none speaks of the whole unit, which is made
 * of the tiers of the lower targets.
 */
export function partsOf(whole: Whole): Part[] {
  const { upper, lower, elsewhere, plan } = whole;
  const asked = [
    ...lower.flatMap((target) => tiersOf(target, plan)),
    ...elsewhere.map(({ tier }) => tier),
  ];
  const named = upper.tiers ?? asked;
  return tiers.filter((tier) => named.includes(tier)).flatMap((tier) => partsIn(tier, whole));
}
