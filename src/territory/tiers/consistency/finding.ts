import { revisions } from "../../../composite/counting.ts";
import { acceptance } from "../../../measure/acceptance.ts";
import { tiersOf } from "../../../measure/evidence.ts";
import { isAccepted } from "../../../measure/interval.ts";
import type { Indicator, Plan, Target } from "../../../model/types.ts";
import type { OwnAsk } from "./elsewhere.ts";
import { madeOf } from "./made-of.ts";
import { type Part, partsOf, type Whole } from "./parts.ts";
import type { ConsistencyFinding, TierFindingReason } from "./tier-finding.ts";
import { isLevel, topOf } from "./units-of-tier.ts";

/** What is compared with an upper target, together. */
export interface Compared {
  /** Targets of the plan. */
  readonly lower: readonly Target[];
  /** What plans of units beneath ask. */
  readonly elsewhere: readonly OwnAsk[];
}

/** Whether the upper target binds the offices of a lower one; one that names no tiers speaks of the whole unit. */
const isMadeOf = (upper: Target, lower: Target, plan: Plan): boolean =>
  upper.tiers === undefined || tiersOf(lower, plan).every((tier) => upper.tiers?.includes(tier));

const isOffice = ({ tiers }: Target, { tier }: OwnAsk): boolean =>
  tiers === undefined || tiers.includes(tier);

/** What is compared with what: what an upper target is made of together, each other target by itself. */
export function pairsOf(upper: Target, plan: Plan, asks: readonly OwnAsk[]): readonly Compared[] {
  const top = topOf(upper, plan);
  const below = plan.targets.filter(
    (target) =>
      target.indicator === upper.indicator && target.due === upper.due && topOf(target, plan) > top,
  );
  const outOfForce = revisions(plan, upper.due ?? "9999-12-31");
  const isPart = (target: Target) =>
    isMadeOf(upper, target, plan) && isLevel(target) && !outOfForce.has(target.id);
  const lower = below.filter(isPart);
  const elsewhere = asks.filter((ask) => isOffice(upper, ask));
  const others = asks.filter((ask) => !isOffice(upper, ask));
  const isMade = lower.length > 0 || elsewhere.length > 0;
  return [
    ...(isMade ? [{ lower, elsewhere }] : []),
    ...below
      .filter((target) => !isPart(target))
      .map((target) => ({ lower: [target], elsewhere: [] })),
    ...(others.length > 0 ? [{ lower: [], elsewhere: others }] : []),
  ];
}

/** Why an upper target cannot be compared with lower ones, whatever their numbers. */
function refusal(
  upper: Target,
  { lower, elsewhere }: Compared,
  indicator: Indicator,
  plan: Plan,
): TierFindingReason | null {
  if (indicator.aggregation.units === "none") return "not-aggregable";
  const isWhole =
    lower.every((target) => isMadeOf(upper, target, plan)) &&
    elsewhere.every((ask) => isOffice(upper, ask));
  if (!isWhole) return "other-offices";
  if (![upper, ...lower].every(isLevel)) return "not-a-level";
  const outOfForce = revisions(plan, upper.due ?? "9999-12-31");
  return [upper, ...lower].some(({ id }) => outOfForce.has(id)) ? "superseded" : null;
}

/** A sum hangs on how many units there are. */
const isUncounted = (parts: readonly Part[], { aggregation }: Indicator): boolean =>
  aggregation.units === "sum" && parts.some(({ units }) => units === 0);

/** The targets of other plans, each once. */
function namesOf(elsewhere: readonly OwnAsk[]): ConsistencyFinding["elsewhere"] {
  const names = new Map(
    elsewhere.map(({ plan, target }) => [
      JSON.stringify([plan, target.id]),
      { plan, target: target.id },
    ]),
  );
  return [...names.values()];
}

/** An upper target beside what it is compared with. */
export function findingOf(
  compared: Compared,
  { upper, indicator, plan, territory, weights }: Omit<Whole, "lower" | "elsewhere">,
): ConsistencyFinding {
  const { lower, elsewhere } = compared;
  const asked = isLevel(upper) ? acceptance(upper.bound, indicator.direction) : null;
  const named = {
    upper: upper.id,
    lower: lower.map(({ id }) => id),
    elsewhere: namesOf(elsewhere),
    indicator: indicator.id,
    due: upper.due ?? null,
    required: asked === null ? null : asked.stated + 0,
  };
  const untold = { ...named, range: null, reaches: null };
  const reason = refusal(upper, compared, indicator, plan);
  if (reason !== null) return { ...untold, reason };
  const levels = lower.filter(isLevel);
  const parts = partsOf({ upper, lower: levels, elsewhere, indicator, plan, territory, weights });
  if (asked === null || isUncounted(parts, indicator)) return { ...untold, reason: "no-such-unit" };
  const known = madeOf(parts, indicator);
  const reaches = isAccepted(asked.accept, known);
  const range = { low: known.low?.at ?? null, high: known.high?.at ?? null };
  return { ...named, range, reaches, reason: reaches === null ? "weights-decide" : null };
}
