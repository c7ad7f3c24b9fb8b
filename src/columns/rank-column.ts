import { extentOf } from "../composite/normalise/extent.ts";
import { entryAt } from "../composite/weights/entry-at.ts";
import { snap } from "../measure/snap.ts";
import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { type Direction, directions } from "../model/indicator.ts";
import { places } from "../rank/places.ts";
import { roundHalfUp } from "../rank/round-half-up.ts";
import { type TieRule, tieRules } from "../rank/tie-rule.ts";
import { risingOrder } from "./rising-order.ts";

/** What equal values of a column can get: without ids, none can come before another. */
export type ColumnTieRule = Exclude<TieRule, "ordinal">;

/**
 * Options of {@link rankColumn}.
 *
 * @category Ranking
 */
export interface RankColumnOptions {
  /** Which way is better; `increase` (the highest value first) unless given. */
  readonly direction?: Direction;
  /** What equal values get; `competition` unless given. */
  readonly ties?: ColumnTieRule;
  /** Round half up to so many decimals before comparing; else 12 digits count. */
  readonly decimals?: number;
}

const missing = Number.NaN;

/** Values further apart than this share of their size differ within 12 digits. */
const nearness = 1e-11;

/** Whether two neighbours share a place; most are told apart without writing them out in digits. */
function isTie(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  const size = Math.max(Math.abs(one), Math.abs(other));
  return apart <= nearness * size && snap(one) === snap(other);
}

function isColumn(values: Float64Array): boolean {
  if (!(values instanceof Float64Array)) return false;
  const { lowest, highest } = extentOf(values);
  return lowest !== -Infinity && highest !== Infinity;
}

function optionFaults(options: RankColumnOptions): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "options, or nothing", options)];
  }
  const { direction = "increase", ties = "competition", decimals = 0 } = options;
  const rules = tieRules.filter((rule) => rule !== "ordinal");
  return [
    ...unknownFaults(["options"], options, ["direction", "ties", "decimals"]),
    ...(directions.includes(direction)
      ? []
      : [badArgument(["direction"], directions.join(" or "), direction)]),
    ...(rules.includes(ties) ? [] : [badArgument(["ties"], rules.join(" or "), ties)]),
    ...(Number.isInteger(decimals) && decimals >= 0 && decimals <= 12
      ? []
      : [badArgument(["decimals"], "a whole number from 0 to 12", decimals)]),
  ];
}

function check(values: Float64Array, options: RankColumnOptions): void {
  const faults = [
    ...(isColumn(values)
      ? []
      : [badArgument(["values"], "a Float64Array of finite numbers and NaN", values)]),
    ...optionFaults(options),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "rankColumn", faults);
}

/** The place of each of some keys, the highest being the best; NaN for one that is missing. */
function placesOf(keys: Float64Array, ties: ColumnTieRule): Float64Array {
  const placeOf = places[ties];
  const rising = risingOrder(keys);
  const found = new Float64Array(keys.length).fill(missing);
  const keyAt = (at: number) => entryAt(keys, rising[at] ?? 0);
  let before = 0;
  let blocks = 0;
  let last = rising.length - 1;
  while (last >= 0) {
    const best = keyAt(last);
    let first = last;
    while (first > 0 && isTie(keyAt(first - 1), best)) first -= 1;
    const size = last - first + 1;
    const place = placeOf(before, blocks, size, 0);
    for (let at = first; at <= last; at += 1) found[rising[at] ?? 0] = place;
    before += size;
    blocks += 1;
    last = first - 1;
  }
  return found;
}

/** What is compared: the highest is the best. */
function keysOf(values: Float64Array, direction: Direction, decimals?: number): Float64Array {
  const sign = direction === "increase" ? 1 : -1;
  if (decimals !== undefined) {
    return values.map((value) =>
      Number.isNaN(value) ? missing : sign * roundHalfUp(value, decimals),
    );
  }
  return sign === 1 ? values : values.map((value) => -value);
}

/**
 * The place of every value of a column, as `rank` gives it, for many values at once.
 *
 * @param values - The values; NaN for one that is missing.
 * @param options - Which way is better, and what equal values get.
 * @returns The places, 1 being the best; NaN for a value that is missing.
 * @throws DxplanError `invalid-argument` for what is no column, unknown options, and options out of range.
 * @example
 * ```ts
 * Array.from(rankColumn(Float64Array.of(0.635, 0.6754, 0.635, 0.6342)));
 * // => [2, 1, 2, 4]
 * ```
 * @category Ranking
 */
export function rankColumn(values: Float64Array, options: RankColumnOptions = {}): Float64Array {
  check(values, options);
  const { direction = "increase", ties = "competition", decimals } = options;
  return placesOf(keysOf(values, direction, decimals), ties);
}
