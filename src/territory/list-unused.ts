import { byText, canonical } from "../measure/order.ts";
import type { Observation } from "../model/types.ts";

/** An observation that decided nothing, and why. */
interface Unused<Reason> {
  readonly observation: Observation;
  readonly reason: Reason;
}

/** What is known of observations once all is worked out. */
interface Account<Reason> {
  /** Those that decided something. */
  readonly used: ReadonlySet<Observation>;
  /** Why another decided nothing. */
  readonly reasonOf: (observation: Observation) => Reason;
  /** What sorts nearly all of them; the rest of an observation is written out for ties alone. */
  readonly orderOf: (unused: Unused<Reason>) => readonly string[];
}

/** Every observation that decided nothing, with the reason, in an order of its own. */
export function listUnused<Reason>(
  observations: readonly Observation[],
  { used, reasonOf, orderOf }: Account<Reason>,
): Unused<Reason>[] {
  return observations
    .filter((observation) => !used.has(observation))
    .map((observation) => {
      const item = { observation, reason: reasonOf(observation) };
      return { item, order: JSON.stringify(orderOf(item)) };
    })
    .sort(
      (one, other) =>
        byText(one.order, other.order) ||
        byText(canonical(one.item.observation), canonical(other.item.observation)),
    )
    .map(({ item }) => item);
}
