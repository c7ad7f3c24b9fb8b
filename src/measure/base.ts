import type { Base, Figure, IndicatorTarget, MeasurableTarget } from "../model/types.ts";
import { acceptance } from "./acceptance.ts";
import { choose, numberOf } from "./choose.ts";
import type { Evidence } from "./evidence.ts";
import { poolOf } from "./pool.ts";

/**
 * What a change, a growth or a progress is counted from.
 *
 * @category Scoring
 */
export interface ResolvedBase {
  /** The value. */
  readonly value: number;
  /** Its day, if it has one. */
  readonly date: string | null;
  /** The actual figure that it is; `null` for a number that is given. */
  readonly figure: Figure | null;
  /** Whether a target's number stands in for a figure that is not known yet. */
  readonly assumed: boolean;
}

/** A base; `null` for none; or that the figures of its day conflict. */
export type BaseFound = ResolvedBase | "conflicting" | null;

/** The actual figure of a day. */
function actual(target: IndicatorTarget, date: string, evidence: Evidence): BaseFound {
  // A figure that is no base may well be a result: nothing is noted of it here.
  const { figures } = poolOf(target, "level", date, { ...evidence, note: () => undefined });
  const [figure, other] = choose(figures.filter(({ period }) => period.end === date)).chosen;
  if (other !== undefined) return "conflicting";
  if (figure === undefined) return null;
  return { value: numberOf(figure) + 0, date, figure, assumed: false };
}

/** The number that another target of levels, on the same indicator, requires. */
function required(
  id: string,
  { indicator }: IndicatorTarget,
  { targets, indicators }: Evidence,
): ResolvedBase | null {
  const named = targets.get(id);
  const direction = indicators.get(indicator)?.direction;
  if (named?.indicator !== indicator || named.quantity.kind !== "level") return null;
  if (direction === undefined) return null;
  const { stated } = acceptance(named.bound, direction);
  return { value: stated + 0, date: named.due ?? null, figure: null, assumed: true };
}

/** The day that a change or a growth is counted from, if it is stated. */
export function baseDay(from: Base, { targets }: Evidence): string | null {
  switch (from.kind) {
    case "value":
    case "date":
      return from.date ?? null;
    case "target":
      return targets.get(from.target)?.due ?? null;
    case "unstated":
      return null;
  }
}

/** The base of a change or a growth, if there is one to count from. */
export function resolveBase(target: IndicatorTarget, from: Base, evidence: Evidence): BaseFound {
  switch (from.kind) {
    case "value":
      return { value: from.value + 0, date: from.date ?? null, figure: null, assumed: false };
    case "date":
      return actual(target, from.date, evidence);
    case "target": {
      const due = baseDay(from, evidence);
      const found = due === null ? null : actual(target, due, evidence);
      return found ?? required(from.target, target, evidence);
    }
    case "unstated":
      return null;
  }
}

/** The days on which a base or a baseline of a target is looked up. */
export function baseDays(target: MeasurableTarget, evidence: Evidence): readonly string[] {
  const { quantity } = target;
  const base =
    quantity.kind === "change" || quantity.kind === "growth"
      ? baseDay(quantity.from, evidence)
      : null;
  const baseline = "baseline" in target ? target.baseline?.date : undefined;
  return [base, baseline ?? null, evidence.baseline].filter((day) => day !== null);
}

/** The baseline of a target's progress: its own, else the figure of the day that the caller names. */
export function resolveBaseline(target: IndicatorTarget, evidence: Evidence): ResolvedBase | null {
  const own = "baseline" in target ? target.baseline : undefined;
  if (own?.value !== undefined) {
    return { value: own.value + 0, date: own.date, figure: null, assumed: false };
  }
  const date = own?.date ?? evidence.baseline;
  const found = date === null ? null : actual(target, date, evidence);
  return found === "conflicting" ? null : found;
}
