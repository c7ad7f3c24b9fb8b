import type { Notes } from "../../composite/appraise.ts";
import { byText, canonical } from "../../measure/order.ts";
import type { Observation } from "../../model/types.ts";
import type { UnplacedReason } from "./reasons.ts";
import type { UnusedInTerritory } from "./territory-scores.ts";

/** What became of each observation that belongs to a unit with a card. */
export interface Ledger {
  /** Those that decided something. */
  readonly used: Set<Observation>;
  /** Of the others, the reason that came nearest to their being used. */
  readonly notes: Notes;
}

/** What sorts nearly all of them; the rest of an observation is written out for ties alone. */
const orderOf = ({ observation, reason }: UnusedInTerritory): string =>
  JSON.stringify([
    observation.unit,
    observation.indicator ?? canonical(observation.milestone),
    observation.period.end,
    reason,
  ]);

/** Every observation that decided nothing, with the reason, in an order of its own. */
export function unusedIn(
  { used, notes }: Ledger,
  observations: readonly Observation[],
  unplaced: (observation: Observation) => UnplacedReason,
): readonly UnusedInTerritory[] {
  return observations
    .filter((observation) => !used.has(observation))
    .map((observation) => {
      const item = { observation, reason: notes.get(observation) ?? unplaced(observation) };
      return { item, order: orderOf(item) };
    })
    .sort(
      (one, other) =>
        byText(one.order, other.order) ||
        byText(canonical(one.item.observation), canonical(other.item.observation)),
    )
    .map(({ item }) => item);
}
