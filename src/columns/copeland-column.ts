import { entryAt } from "../composite/weights/entry-at.ts";
import type { ScoreColumn } from "./mean-column.ts";
import { addNet, foursOf, highestPlace, type Placed } from "./net-weight.ts";
import { rankColumn } from "./rank-column.ts";

const missing = Number.NaN;

/** The share of the weights by which two sums have to differ to differ at all, as `copeland` has it. */
const noise = 1e-12;

/** What most weights that people give are whole numbers of, beside the highest of them, which is from 1 to below 2. */
const step = 2 ** -20;

/** The share of the weights beyond which no order of adding them up makes a difference. */
const certainty = 1e-9;

/** Which of two units is ahead: 1 the left, −1 the right, 0 neither; step by step as `copeland` has it. */
function exactLead(members: readonly Placed[], left: number, right: number): number {
  let ahead = 0;
  let behind = 0;
  for (const { weight, places } of members) {
    // Nothing is above or below what is missing.
    const one = entryAt(places, left);
    const other = entryAt(places, right);
    if (one < other) ahead += weight;
    if (one > other) behind += weight;
  }
  return Math.abs(ahead - behind) <= noise * (ahead + behind) ? 0 : Math.sign(ahead - behind);
}

/** What a net weight has to exceed to tell who is ahead; below 0 where even a tie is told. */
function doubtOf(members: readonly Placed[], units: number): number {
  if (units > highestPlace) return Infinity;
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  // Sums of whole steps are exact, and differ by far more than noise if at all.
  const isExact =
    total <= step / certainty && members.every(({ weight }) => Number.isInteger(weight / step));
  return isExact ? -1 : certainty * total;
}

/** Counts the wins and losses of a unit against each after it, given the net weights between them. */
function settle(
  totals: Float64Array,
  left: number,
  nets: Float64Array,
  leadIn: (net: number, right: number) => number,
): void {
  let won = 0;
  for (let right = left + 1; right < totals.length; right += 1) {
    const sign = leadIn(entryAt(nets, right), right);
    won += sign;
    totals[right] = entryAt(totals, right) - sign;
  }
  totals[left] = entryAt(totals, left) + won;
}

/** Copeland's score of each unit, as `copeland` has it; NaN for a unit with no score at all. */
export function copelandColumn(columns: readonly ScoreColumn[], units: number): Float64Array {
  const members = columns.map(({ weight, scores }) => ({
    weight,
    places: rankColumn(scores, { ties: "dense" }),
  }));
  const doubt = doubtOf(members, units);
  const fours = doubt === Infinity ? [] : foursOf(members, units);
  const totals = new Float64Array(units);
  const nets = new Float64Array(units);
  for (let left = 0; left < units; left += 1) {
    nets.fill(0, left);
    for (const four of fours) addNet(nets, four, left);
    settle(totals, left, nets, (net, right) =>
      Math.abs(net) > doubt ? Math.sign(net) : exactLead(members, left, right),
    );
  }
  return totals.map((one, unit) =>
    members.some(({ places }) => !Number.isNaN(entryAt(places, unit))) ? one + 0 : missing,
  );
}
