import { numberAt } from "../../composite/weights/number-at.ts";
import { snap } from "../../measure/snap.ts";
import type { RolledColumn, RollUpColumn, Shape, Totals } from "./column.ts";

const missing = Number.NaN;

/** Compared at 12 digits, which most shares do not need to be written out for. */
const isEnough = (share: number, minimum: number): boolean =>
  share >= minimum || (share > minimum - 1e-9 && snap(share) >= snap(minimum));

/** The share of the leaves beneath each upper that is known; NaN without any. */
function unitShares({ lacking }: Totals, { sizes }: Shape): Float64Array {
  const shares = new Float64Array(lacking.length);
  for (let at = 0; at < shares.length; at += 1) {
    const size = numberAt(sizes, at);
    shares[at] = (size - numberAt(lacking, at)) / size;
  }
  return shares;
}

/** The same by weight; NaN where it is not known of all, or adds up to nothing. */
function weightShares({ weight, rest }: Totals): Float64Array | null {
  if (weight === null || rest === null) return null;
  const shares = new Float64Array(weight.length);
  for (let at = 0; at < shares.length; at += 1) {
    const known = numberAt(weight, at);
    shares[at] = known / (known + numberAt(rest, at));
  }
  return shares;
}

/** The share that has to be enough: the lower of the two, if both are known. */
function lowest(share: number, shares: Float64Array | null, at: number): number {
  const byWeight = shares?.[at] ?? missing;
  return byWeight < share ? byWeight : share;
}

/** What the totals come to, where enough is known. */
function quotients(
  { amount, weight }: Totals,
  factor: number,
  enough: (at: number) => boolean,
): Float64Array {
  const value = new Float64Array(amount.length);
  for (let at = 0; at < value.length; at += 1) {
    const by = weight === null ? 1 : numberAt(weight, at);
    const whole = by === Infinity ? missing : (factor * numberAt(amount, at)) / by;
    value[at] = whole - whole === 0 && enough(at) ? whole + 0 : missing;
  }
  return value;
}

/** Totals, in place, without those of uppers that have no value. */
function besides(totals: Float64Array | null, value: Float64Array): Float64Array | null {
  if (totals === null) return null;
  for (let at = 0; at < value.length; at += 1) {
    totals[at] = Number.isNaN(value[at]) ? missing : numberAt(totals, at) + 0;
  }
  return totals;
}

/** The columns of an indicator, from its totals. */
export function settle(
  { id, rule }: RollUpColumn,
  totals: Totals,
  shape: Shape,
  minimum: number,
): RolledColumn {
  const units = unitShares(totals, shape);
  const weight = weightShares(totals);
  const value = quotients(totals, rule === "ratio-of-sums" ? 100 : 1, (at) => {
    const share = numberAt(units, at);
    return share > 0 && isEnough(lowest(share, weight, at), minimum);
  });
  const isMean = weight !== null;
  return {
    id,
    rule,
    value,
    numerator: isMean ? besides(totals.amount, value) : null,
    denominator: besides(totals.weight, value),
    units,
    weight,
  };
}
