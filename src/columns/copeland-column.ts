import type { ScoreColumn } from "./mean-column.ts";
import { rankColumn } from "./rank-column.ts";

const missing = Number.NaN;

/** The share of the weights by which two sums have to differ to differ at all, as `copeland` has it. */
const noise = 1e-12;

/** No step: a score that is missing. */
const none = 0;

/** All units side by side: two of them are compared along two runs of memory. */
interface Table {
  readonly weights: Float64Array;
  /** Minus the place of each score among those of its member, the best −1; whole numbers take no branch. */
  readonly steps: Int32Array;
  /** Whether a unit has every score. */
  readonly isWhole: readonly boolean[];
}

function tableOf(members: readonly ScoreColumn[], units: number): Table {
  const size = members.length;
  const steps = new Int32Array(units * size);
  members.forEach(({ scores }, at) => {
    const places = rankColumn(scores, { ties: "dense" });
    for (let unit = 0; unit < units; unit += 1) {
      const place = places[unit] ?? missing;
      steps[unit * size + at] = Number.isNaN(place) ? none : -place;
    }
  });
  const isWhole = Array.from(
    { length: units },
    (_, unit) => !steps.subarray(unit * size, (unit + 1) * size).includes(none),
  );
  return { weights: Float64Array.from(members, ({ weight }) => weight), steps, isWhole };
}

/** By how much weight the left is ahead of the right, two units that have every score. */
function netWeight({ weights, steps }: Table, left: number, right: number): number {
  const size = weights.length;
  let net = 0;
  for (let member = 0; member < size; member += 1) {
    const apart = (steps[left * size + member] ?? none) - (steps[right * size + member] ?? none);
    // The sign of a whole number, −1, 0 or 1, by its bits.
    net += (weights[member] ?? 0) * ((apart >> 31) | (-apart >>> 31));
  }
  return net;
}

/** Who of two is ahead, if either is. */
const signOf = (ahead: number, behind: number): number =>
  Math.abs(ahead - behind) <= noise * (ahead + behind) ? 0 : Math.sign(ahead - behind);

const isPair = (one: number, other: number): boolean => one !== none && other !== none;

/** Which of two units is ahead: 1 the left, −1 the right, 0 neither; as `copeland` has it. */
function exactLead({ weights, steps }: Table, left: number, right: number): number {
  const size = weights.length;
  let ahead = 0;
  let behind = 0;
  for (let member = 0; member < size; member += 1) {
    const one = steps[left * size + member] ?? none;
    const other = steps[right * size + member] ?? none;
    const weight = isPair(one, other) ? (weights[member] ?? 0) : 0;
    if (one > other) ahead += weight;
    if (one < other) behind += weight;
  }
  return signOf(ahead, behind);
}

/** The same, the quick way where it is beyond doubt: far from a tie, and with nothing missing. */
function lead(table: Table, total: number, left: number, right: number): number {
  if (!(table.isWhole[left] === true && table.isWhole[right] === true)) {
    return exactLead(table, left, right);
  }
  const net = netWeight(table, left, right);
  return Math.abs(net) > 2 * noise * total ? Math.sign(net) : exactLead(table, left, right);
}

/** Copeland's score of each unit, as `copeland` has it; NaN for a unit with no score at all. */
export function copelandColumn(members: readonly ScoreColumn[], units: number): Float64Array {
  const table = tableOf(members, units);
  const total = table.weights.reduce((sum, weight) => sum + weight, 0);
  const totals = new Float64Array(units);
  for (let left = 0; left < units; left += 1) {
    for (let right = left + 1; right < units; right += 1) {
      const sign = lead(table, total, left, right);
      totals[left] = (totals[left] ?? 0) + sign;
      totals[right] = (totals[right] ?? 0) - sign;
    }
  }
  return totals.map((one, unit) =>
    members.some(({ scores }) => !Number.isNaN(scores[unit] ?? missing)) ? one + 0 : missing,
  );
}
