import { byText } from "../../measure/order.ts";
import { snap } from "../../measure/snap.ts";
import type { EffortChange } from "./result.ts";
import type { Stretch } from "./stretch.ts";
import { byWorth } from "./worth.ts";

/** Changes that reach a score, and what they cost. */
export interface Route {
  readonly changes: readonly EffortChange[];
  readonly total: number;
  readonly reached: number;
}

/** How many stretches that begin with nothing are tried out, each taken or not. */
const mostBends = 12;

const isBent = ({ from, start }: Stretch): boolean => from !== start;

/** The gain of a whole stretch. */
export const gainOf = ({ slope, start, end }: Stretch): number => slope * (end - start);

/** A stretch up to a gain, or to its end. */
function changeOf(stretch: Stretch, need: number): EffortChange {
  const { component, from, start, end, slope, cost } = stretch;
  const isWhole = snap(need) >= snap(gainOf(stretch));
  const to = isWhole ? end : start + need / slope;
  const gain = isWhole ? gainOf(stretch) : need;
  return { component, from, to, gain, cost: cost * Math.abs(to - from) };
}

const sumOf = (changes: readonly EffortChange[], of: (change: EffortChange) => number): number =>
  changes.reduce((total, change) => total + of(change), 0);

/** The cheapest way along stretches, the best worth first; `null` if they do not reach. */
function alongBest(stretches: readonly Stretch[], score: number, target: number): Route | null {
  const changes: EffortChange[] = [];
  let reached = score;
  for (const stretch of stretches.toSorted(byWorth)) {
    if (snap(reached) >= snap(target)) break;
    const need = target - reached;
    const change = changeOf(stretch, need);
    changes.push(change);
    // Next to 0 a sum of what is missing would fall short in its last digits.
    reached = snap(change.gain) >= snap(need) ? target : reached + change.gain;
  }
  if (snap(reached) < snap(target)) return null;
  const ordered = changes.toSorted((left, right) => byText(left.component, right.component));
  return { changes: ordered, total: sumOf(ordered, ({ cost }) => cost), reached };
}

const cheaper = (one: Route | null, other: Route | null): Route | null => {
  if (one === null || other === null) return one ?? other;
  return snap(other.total) < snap(one.total) ? other : one;
};

/** Whether there are more stretches that begin with nothing than can be tried. */
export const hasTooManyBends = (stretches: readonly Stretch[]): boolean =>
  stretches.filter(isBent).length > mostBends;

/**
 * The cheapest changes that raise a score to a target; `null` if none do. Along straight lines those of the best
 * gain for their cost come first; which of those that begin with nothing to pay for is tried out.
 */
export function cheapestRoute(
  stretches: readonly Stretch[],
  score: number,
  target: number,
): Route | null {
  const straight = stretches.filter((stretch) => !isBent(stretch));
  const bent = stretches.filter(isBent);
  let best: Route | null = null;
  for (let bits = 0; bits < 2 ** bent.length; bits += 1) {
    const taken = bent.filter((_, at) => (bits >> at) % 2 === 1);
    best = cheaper(best, alongBest([...straight, ...taken], score, target));
  }
  return best;
}
