import { numberAt } from "../composite/weights/number-at.ts";
import { snap } from "../measure/snap.ts";
import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { type Direction, directions } from "../model/indicator.ts";
import { places } from "../rank/places.ts";
import { roundHalfUp } from "../rank/round-half-up.ts";
import { type TieRule, tieRules } from "../rank/tie-rule.ts";

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

function hasInfinity(values: Float64Array): boolean {
  for (let at = 0; at < values.length; at += 1) {
    if (Math.abs(numberAt(values, at)) === Infinity) return true;
  }
  return false;
}

const isColumn = (values: Float64Array): boolean =>
  values instanceof Float64Array && !hasInfinity(values);

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

/** The place of each of some rising values, the highest being the best. */
function placesOf(rising: Float64Array, ties: ColumnTieRule): Float64Array {
  const placeOf = places[ties];
  const found = new Float64Array(rising.length);
  let before = 0;
  let blocks = 0;
  let last = rising.length - 1;
  while (last >= 0) {
    let first = last;
    while (first > 0 && isTie(numberAt(rising, first - 1), numberAt(rising, last))) first -= 1;
    const size = last - first + 1;
    const place = placeOf(before, blocks, size, 0);
    for (let at = first; at <= last; at += 1) found[at] = place;
    before += size;
    blocks += 1;
    last = first - 1;
  }
  return found;
}

/** Where a value stands among some rising ones, of which it is one, from a place on and not beyond another. */
function indexOf(rising: Float64Array, value: number, first: number, last: number): number {
  let from = first;
  let to = last;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (numberAt(rising, middle) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Where a value stands among some rising ones, of which it is one. They are cut into as many equal stretches as
 * there are values: one lies in each if they are spread evenly, and however they lie a search is left within it.
 */
function indexIn(rising: Float64Array): (value: number) => number {
  const size = rising.length;
  const lowest = numberAt(rising, 0);
  const perUnit = size / (numberAt(rising, size - 1) - lowest);
  // No number, as 0 times infinity of values next to each other, makes 0.
  const stretchOf = (value: number) => Math.min((value - lowest) * perUnit, size - 1) | 0;
  const firsts = new Int32Array(size + 1);
  for (let at = 0; at < size; at += 1) {
    firsts[stretchOf(numberAt(rising, at)) + 1] = at + 1;
  }
  for (let stretch = 1; stretch <= size; stretch += 1) {
    firsts[stretch] = Math.max(numberAt(firsts, stretch), numberAt(firsts, stretch - 1));
  }
  return (value) => {
    const stretch = stretchOf(value);
    return indexOf(rising, value, numberAt(firsts, stretch), (firsts[stretch + 1] ?? size) - 1);
  };
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

/** The values without those that are missing, which a sort puts last. */
function risingOf(keys: Float64Array): Float64Array {
  const sorted = keys.toSorted();
  let size = sorted.length;
  while (size > 0 && Number.isNaN(sorted[size - 1])) size -= 1;
  return sorted.subarray(0, size);
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
  const keys = keysOf(values, direction, decimals);
  const rising = risingOf(keys);
  const found = placesOf(rising, ties);
  const indexAmong = indexIn(rising);
  const ranks = new Float64Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = numberAt(keys, at);
    ranks[at] = Number.isNaN(key) ? missing : numberAt(found, indexAmong(key));
  }
  return ranks;
}
