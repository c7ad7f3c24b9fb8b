import { canonical } from "../../measure/order.ts";
import type { Observation } from "../../model/types.ts";
import { listUnused } from "../list-unused.ts";
import { type RollUpUnusedReason, rollUpUnusedReasons } from "./reasons.ts";
import type { RollUpUnused } from "./result.ts";

/** What is known of observations so far: those in a figure, and why others are in none. */
export interface Notes {
  readonly used: Set<Observation>;
  /** The reason that came nearest to being used. */
  readonly reasons: Map<Observation, RollUpUnusedReason>;
}

const nearnesses = (): ReadonlyMap<string, number> =>
  new Map(rollUpUnusedReasons.map((reason, at) => [reason, at]));

/** How near each reason is to being used: this is asked of every figure. */
const nearness = /* @__PURE__ */ nearnesses();

const isReason = (reason: string): reason is RollUpUnusedReason => nearness.has(reason);

/** Takes note of why an observation is in no figure; the nearest reason is kept. */
export function note({ reasons }: Notes, observation: Observation, reason: string): void {
  if (!isReason(reason)) return;
  const before = reasons.get(observation);
  const isNearer =
    before === undefined || (nearness.get(reason) ?? 0) > (nearness.get(before) ?? 0);
  if (isNearer) reasons.set(observation, reason);
}

const orderOf = ({ observation, reason }: RollUpUnused): readonly string[] => [
  observation.unit,
  observation.period.end,
  reason,
  observation.indicator ?? canonical(observation.milestone),
];

/** Every observation that is in no figure, in an order of its own. */
export const unusedIn = (
  observations: readonly Observation[],
  { used, reasons }: Notes,
  placeOf: (observation: Observation) => RollUpUnusedReason,
): RollUpUnused[] =>
  listUnused<RollUpUnusedReason>(observations, {
    used,
    reasonOf: (observation) => reasons.get(observation) ?? placeOf(observation),
    orderOf,
  });
