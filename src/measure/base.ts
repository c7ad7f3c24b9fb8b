import type { Base, Figure, IndicatorTarget } from "../model/types.ts";
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

/** The actual figure of a day. */
function actual(target: IndicatorTarget, date: string, evidence: Evidence): ResolvedBase | null {
  const { figures } = poolOf(target, "level", date, evidence);
  const { chosen } = choose(figures.filter(({ period }) => period.end === date));
  const [figure, conflicting] = chosen;
  if (figure === undefined || conflicting !== undefined) return null;
  return { value: numberOf(figure), date, figure, assumed: false };
}

/** The number that another target of levels requires. */
function required(id: string, { targets, indicators }: Evidence): ResolvedBase | null {
  const named = targets.get(id);
  if (named === undefined || named.indicator === undefined || named.quantity.kind !== "level") {
    return null;
  }
  const direction = indicators.get(named.indicator)?.direction;
  if (direction === undefined) return null;
  const { stated } = acceptance(named.bound, direction);
  return { value: stated, date: named.due ?? null, figure: null, assumed: true };
}

/** The base of a change or a growth, or `null` if there is none to count from. */
export function resolveBase(
  target: IndicatorTarget,
  from: Base,
  evidence: Evidence,
): ResolvedBase | null {
  switch (from.kind) {
    case "value":
      return { value: from.value, date: from.date ?? null, figure: null, assumed: false };
    case "date":
      return actual(target, from.date, evidence);
    case "target": {
      const due = evidence.targets.get(from.target)?.due;
      const found = due === undefined ? null : actual(target, due, evidence);
      return found ?? required(from.target, evidence);
    }
    case "unstated":
      return null;
  }
}

/** The baseline of a target's progress: never inferred. */
export function resolveBaseline(target: IndicatorTarget, evidence: Evidence): ResolvedBase | null {
  const { baseline } = target;
  if (baseline === undefined) return null;
  if (baseline.value === undefined) return actual(target, baseline.date, evidence);
  return { value: baseline.value, date: baseline.date, figure: null, assumed: false };
}
