import type { PlacePair } from "./common-places.ts";

const sum = (pairs: readonly PlacePair[], of: (first: number, second: number) => number): number =>
  pairs.reduce((total, { first, second }) => total + of(first.doubled, second.doubled), 0);

/** A covariance as a share of what two variances allow; `null` where one is 0. Whole numbers give 1 and −1 exactly. */
const shareOf = (covariance: number, one: number, other: number): number | null =>
  one === 0 || other === 0 ? null : covariance / Math.sqrt(one * other);

/** Spearman's ρ: Pearson's correlation of fractional ranks; `null` if all are tied on one side. */
export function spearman(pairs: readonly PlacePair[]): number | null {
  const middle = pairs.length + 1;
  return shareOf(
    sum(pairs, (first, second) => (first - middle) * (second - middle)),
    sum(pairs, (first) => (first - middle) ** 2),
    sum(pairs, (_first, second) => (second - middle) ** 2),
  );
}

const pairsAmong = (size: number): number => (size * (size - 1)) / 2;

/** How many pairs of a list have the same key. */
function tiedPairs(keys: readonly (number | string)[]): number {
  const counts = new Map<number | string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((total, count) => total + pairsAmong(count), 0);
}

interface Sorted {
  readonly sorted: readonly number[];
  readonly swaps: number;
}

/** How many pairs stand the higher number first, counted between sorted halves (Knight, JASA 61, 1966). */
function swapsIn(numbers: readonly number[]): Sorted {
  if (numbers.length < 2) return { sorted: numbers, swaps: 0 };
  const half = numbers.length >>> 1;
  const [left, right] = [swapsIn(numbers.slice(0, half)), swapsIn(numbers.slice(half))];
  let [swaps, lower] = [left.swaps + right.swaps, 0];
  for (const number of left.sorted) {
    while ((right.sorted[lower] ?? Infinity) < number) lower += 1;
    swaps += lower;
  }
  return { sorted: numbers.toSorted((one, other) => one - other), swaps };
}

/**
 * Kendall's τ-b: pairs in the same order less those in the opposite one, as a share of the pairs that are
 * not tied (the geometric mean of both sides); `null` if all are tied on one side.
 */
export function kendall(pairs: readonly PlacePair[]): number | null {
  const ordered = pairs.toSorted(
    (left, right) =>
      left.first.doubled - right.first.doubled || left.second.doubled - right.second.doubled,
  );
  const opposite = swapsIn(ordered.map(({ second }) => second.doubled)).swaps;
  const all = pairsAmong(pairs.length);
  const tiedFirst = tiedPairs(pairs.map(({ first }) => first.doubled));
  const tiedSecond = tiedPairs(pairs.map(({ second }) => second.doubled));
  const tiedBoth = tiedPairs(
    pairs.map(({ first, second }) => `${first.doubled} ${second.doubled}`),
  );
  const untied = all - tiedFirst - tiedSecond + tiedBoth;
  return shareOf(untied - 2 * opposite, all - tiedFirst, all - tiedSecond);
}
