import { byText, canonical } from "../../measure/order.ts";
import type { UnusedReason } from "../../measure/unused.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure, Indicator, Observation, Period } from "../../model/types.ts";
import type { Register } from "../register.ts";
import type { UncarriedReason } from "./reasons.ts";

/** Figures that can be put together over units: of one indicator, for the same offices, one period, one quantity. */
export interface FigureGroup {
  readonly indicator: Indicator;
  /** The offices that they cover; `null` for those of each unit itself. */
  readonly tiers: readonly Tier[] | null;
  /** The period, as its figures have it. */
  readonly period: Period;
  /** Whether they are levels: changes and growths are not put together. */
  readonly isLevel: boolean;
  /** The figures of each unit. */
  readonly byUnit: ReadonlyMap<string, readonly Figure[]>;
}

/** An observation that leads nowhere. */
export interface Idle {
  readonly observation: Observation;
  /** The unit at which its way ends, if it is on one. */
  readonly by: string | null;
  readonly reason: UncarriedReason | UnusedReason;
}

/** A stock is the state at the end, from whatever day on a publication counts. */
const periodKey = ({ accumulation }: Indicator, { start, end }: Period): string =>
  accumulation === "flow" ? `${start ?? ""}..${end}` : end;

/** The offices of a figure; `null` for the unit's own, said or not. */
function tiersOf({ tiers }: Figure, own: Tier): readonly Tier[] | null {
  const named = [...new Set(tiers ?? [own])].sort(byText);
  return named.length === 1 && named[0] === own ? null : named;
}

interface Growing extends Omit<FigureGroup, "byUnit"> {
  readonly key: string;
  readonly byUnit: Map<string, Figure[]>;
}

/** What a figure is put together with. */
function groupOf(figure: Figure, indicator: Indicator, own: Tier): Omit<Growing, "byUnit"> {
  const { period, quantity, of = null } = figure;
  const tiers = tiersOf(figure, own);
  const kind = quantity === undefined ? null : canonical(quantity);
  // By the day first: groups come out in the order of their keys.
  const key = JSON.stringify([
    indicator.id,
    period.end,
    periodKey(indicator, period),
    tiers,
    kind,
    of,
  ]);
  return { key, indicator, tiers, period, isLevel: quantity === undefined };
}

const isFigure = (observation: Observation): observation is Figure =>
  observation.indicator !== undefined;

/** The period of all figures of a group, which end on one day; of stocks that begin on different ones, that day alone. */
const common = (one: Period, other: Period): Period =>
  one.start === other.start ? one : { end: one.end };

/** Sorts figures into what can be put together; what cannot be placed is noted. */
export function sortFigures(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
  { byId }: Register,
): { readonly groups: readonly FigureGroup[]; readonly idle: Idle[] } {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const groups = new Map<string, Growing>();
  const idle: Idle[] = [];

  const place = (figure: Figure, indicator: Indicator, own: Tier) => {
    const group = groupOf(figure, indicator, own);
    const before = groups.get(group.key);
    if (before === undefined) {
      groups.set(group.key, { ...group, byUnit: new Map([[figure.unit, [figure]]]) });
      return;
    }
    const same = before.byUnit.get(figure.unit);
    if (same === undefined) before.byUnit.set(figure.unit, [figure]);
    else same.push(figure);
    const period = common(before.period, figure.period);
    if (period !== before.period) groups.set(group.key, { ...before, period });
  };

  for (const observation of observations) {
    const note = (reason: UncarriedReason) => idle.push({ observation, by: null, reason });
    const own = byId.get(observation.unit)?.tier;
    const indicator = isFigure(observation) ? known.get(observation.indicator) : undefined;
    if (own === undefined) note("unknown-unit");
    else if (!isFigure(observation)) note("milestone");
    else if (indicator === undefined) note("unknown-indicator");
    else place(observation, indicator, own);
  }
  const sorted = [...groups.values()].sort((left, right) => byText(left.key, right.key));
  return { groups: sorted, idle };
}
