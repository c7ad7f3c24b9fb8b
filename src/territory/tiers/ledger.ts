import type { Card } from "../../composite/card.ts";
import { canonical, sortedBy } from "../../measure/order.ts";
import { type UnusedReason, unusedReasons } from "../../measure/unused.ts";
import type { Observation } from "../../model/types.ts";
import type { UnplacedReason } from "./reasons.ts";
import type { UnusedInTerritory } from "./territory-scores.ts";

/** What became of each observation that belongs to a unit with a card. */
export interface Ledger {
  /** Those that decided something. */
  readonly used: Set<Observation>;
  /** The others, each with the reason that came nearest to its being used. */
  readonly notes: Map<Observation, UnusedReason>;
}

const nearness = (reason: UnusedReason): number => unusedReasons.indexOf(reason);

/** Takes down what a card made of the observations of its unit. */
export function enter({ used, notes }: Ledger, own: readonly Observation[], card: Card): void {
  const unused = new Map(card.unused.map(({ observation, reason }) => [observation, reason]));
  for (const observation of own) {
    const reason = unused.get(observation);
    if (reason === undefined) {
      used.add(observation);
      continue;
    }
    const before = notes.get(observation);
    if (before === undefined || nearness(reason) > nearness(before)) notes.set(observation, reason);
  }
}

const orderOf = ({ observation, reason }: UnusedInTerritory): string =>
  JSON.stringify([
    observation.unit,
    observation.indicator ?? canonical(observation.milestone),
    observation.period.end,
    reason,
    canonical(observation),
  ]);

/** Every observation that decided nothing, with the reason, in an order of its own. */
export function unusedIn(
  { used, notes }: Ledger,
  observations: readonly Observation[],
  unplaced: (observation: Observation) => UnplacedReason,
): readonly UnusedInTerritory[] {
  const unused = observations
    .filter((observation) => !used.has(observation))
    .map((observation) => ({
      observation,
      reason: notes.get(observation) ?? unplaced(observation),
    }));
  return sortedBy(unused, orderOf);
}
