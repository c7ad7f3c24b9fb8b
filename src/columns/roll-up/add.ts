import { numberAt } from "../../composite/weights/number-at.ts";
import type { Shape, Totals } from "./column.ts";

const missing = Number.NaN;

/** Adds to one number of a column. */
export function addTo(column: Float64Array, at: number, amount: number): void {
  column[at] = numberAt(column, at) + amount;
}

/** Adds what each upper has to the one above it, the lowest first. */
export function lift(column: Float64Array, { parents, leaves }: Shape): void {
  for (let at = 0; at < column.length; at += 1) {
    const above = parents[leaves + at] ?? -1;
    if (above >= 0) addTo(column, above, numberAt(column, at));
  }
}

/** Sums of values. */
export function addValues(values: Float64Array, shape: Shape): Totals {
  const { parents, leaves, uppers } = shape;
  const amount = new Float64Array(uppers);
  const lacking = new Float64Array(uppers);
  let infinite = false;
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const value = numberAt(values, leaf);
    const above = numberAt(parents, leaf);
    // What is infinite, or none, is not itself less itself.
    if (value - value === 0) addTo(amount, above, value);
    else {
      addTo(lacking, above, 1);
      infinite ||= !Number.isNaN(value);
    }
  }
  lift(amount, shape);
  lift(lacking, shape);
  return { amount, lacking, weight: null, rest: null, infinite };
}

const isInfinite = (number: number): boolean => Math.abs(number) === Infinity;

const emptyPairs = (uppers: number) => ({
  amount: new Float64Array(uppers),
  lacking: new Float64Array(uppers),
  weight: new Float64Array(uppers),
  rest: new Float64Array(uppers),
});

type Pairs = ReturnType<typeof emptyPairs>;

/** A weight whose amount is not known; none where amount and weight contradict each other. */
const weightAlone = (amount: number, weight: number): number =>
  Number.isNaN(amount) && weight >= 0 ? weight : missing;

/**
 * Adds a pair that comes to no finite number: a weight alone, or a product that is beyond holding. Says whether one of
 * the two is infinite.
 */
function addOdd(
  { amount, lacking, rest }: Pairs,
  above: number,
  part: number,
  one: number,
  other: number,
): boolean {
  if (Number.isNaN(part)) {
    addTo(lacking, above, 1);
    addTo(rest, above, weightAlone(one, other));
  } else addTo(amount, above, part);
  return isInfinite(one) || isInfinite(other);
}

/** Sums of amounts and of what they are weighed by; an amount of a pair that cannot be is NaN. */
function addPairs(
  left: Float64Array,
  right: Float64Array,
  shape: Shape,
  amountOf: (left: number, right: number) => number,
): Totals {
  const { parents, leaves, uppers } = shape;
  const pairs = emptyPairs(uppers);
  const { amount, weight } = pairs;
  let infinite = false;
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const one = numberAt(left, leaf);
    const other = numberAt(right, leaf);
    const above = numberAt(parents, leaf);
    const part = amountOf(one, other);
    if (part - part === 0) {
      addTo(amount, above, part);
      addTo(weight, above, other);
    } else if (addOdd(pairs, above, part, one, other)) infinite = true;
  }
  for (const column of Object.values(pairs)) lift(column, shape);
  return { ...pairs, infinite };
}

/** A numerator of its denominator; something of nothing, or below 0, is none. */
const partOf = (numerator: number, denominator: number): number =>
  numerator >= 0 &&
  denominator < Infinity &&
  (denominator > 0 || (denominator === 0 && numerator === 0))
    ? numerator
    : missing;

const weighed = (value: number, weight: number): number => (weight >= 0 ? weight * value : missing);

/** Sums of numerators and denominators. */
export const addFractions = (
  numerators: Float64Array,
  denominators: Float64Array,
  shape: Shape,
): Totals => addPairs(numerators, denominators, shape, partOf);

/** Sums of weight × value and of weights. */
export const addWeighed = (values: Float64Array, weights: Float64Array, shape: Shape): Totals =>
  addPairs(values, weights, shape, weighed);
