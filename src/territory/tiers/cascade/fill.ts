import { snap } from "../../../measure/snap.ts";

/** A vessel: what is in it follows `from + by · λ`, as long as that lies between its ends. */
export interface Vessel {
  readonly weight: number;
  readonly from: number;
  readonly by: number;
  readonly low: number;
  readonly high: number;
}

/** What is in a vessel at a common λ. */
export const contentAt = ({ from, by, low, high }: Vessel, common: number): number => {
  const wanted = by === 0 ? from : from + by * common;
  return Math.min(high, Math.max(low, wanted));
};

const total = (vessels: readonly Vessel[], content: (vessel: Vessel) => number): number =>
  vessels.reduce(
    (sum, vessel) => (vessel.weight === 0 ? sum : sum + vessel.weight * content(vessel)),
    0,
  );

/** Where a vessel leaves its lower end, and where it comes to its upper one. */
const edgesOf = ({ from, by, low, high }: Vessel): readonly [number, number] =>
  by === 0 ? [Infinity, Infinity] : [(low - from) / by, (high - from) / by];

/** The first of rising edges at which the vessels hold the amount; past the last if none does. */
function edgeAt(vessels: readonly Vessel[], edges: readonly number[], amount: number): number {
  let [first, last] = [0, edges.length];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    const held = total(vessels, (vessel) => contentAt(vessel, edges[middle] ?? Infinity));
    if (held >= amount) last = middle;
    else first = middle + 1;
  }
  return first;
}

/** Between two edges every vessel either stands at an end or rises: there the amount is a linear equation. */
function commonBetween(
  vessels: readonly Vessel[],
  [below, above]: readonly [number, number],
  amount: number,
): number {
  const rises = (vessel: Vessel) => {
    const [start, end] = edgesOf(vessel);
    return start <= below && end >= above && vessel.by !== 0;
  };
  const at = Number.isFinite(below) ? below : above;
  const still = (vessel: Vessel) =>
    rises(vessel) ? vessel.from : contentAt(vessel, Number.isFinite(at) ? at : 0);
  const pace = total(vessels, (vessel) => (rises(vessel) ? vessel.by : 0));
  return (amount - total(vessels, still)) / pace;
}

/** What the vessels hold at their lower ends. */
const emptied = (vessels: readonly Vessel[]): number => total(vessels, ({ low }) => low);

/** What the vessels hold at their upper ends. */
export const filled = (vessels: readonly Vessel[]): number => total(vessels, ({ high }) => high);

/**
 * The λ at which the weighted contents add up to an amount: water-filling, exact, by the edges at which vessels begin
 * or cease to rise. `null` if they hold it at their lower ends already; Infinity if they do not at their upper ends.
 */
export function commonOf(vessels: readonly Vessel[], amount: number): number | null {
  if (snap(emptied(vessels)) >= snap(amount)) return null;
  if (snap(filled(vessels)) < snap(amount)) return Infinity;
  const edges = [...new Set(vessels.flatMap(edgesOf))]
    .filter(Number.isFinite)
    .sort((left, right) => left - right);
  const at = edgeAt(vessels, edges, amount);
  const ends = [edges[at - 1] ?? -Infinity, edges[at] ?? Infinity] as const;
  const common = commonBetween(vessels, ends, amount);
  // At the very brim noise may leave nothing that rises.
  return Number.isFinite(common) ? common : (edges.at(-1) ?? 0);
}
