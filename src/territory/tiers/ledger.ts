import type { Notes } from "../../composite/appraise.ts";
import { canonical } from "../../measure/order.ts";
import type { Observation } from "../../model/types.ts";
import { listUnused } from "../list-unused.ts";
import type { UnplacedReason } from "./reasons.ts";
import type { UnusedInTerritory } from "./territory-scores.ts";

/** What became of each observation that belongs to a unit with a card. */
export interface Ledger {
  /** Those that decided something. */
  readonly used: Set<Observation>;
  /** Of the others, the reason that came nearest to their being used. */
  readonly notes: Notes;
}

const orderOf = ({ observation, reason }: UnusedInTerritory): readonly string[] => [
  observation.unit,
  observation.indicator ?? canonical(observation.milestone),
  observation.period.end,
  reason,
];

/** Every observation that decided nothing, with the reason, in an order of its own. */
export const unusedIn = (
  { used, notes }: Ledger,
  observations: readonly Observation[],
  unplaced: (observation: Observation) => UnplacedReason,
): readonly UnusedInTerritory[] =>
  listUnused<UnusedInTerritory["reason"]>(observations, {
    used,
    reasonOf: (observation) => notes.get(observation) ?? unplaced(observation),
    orderOf,
  });
