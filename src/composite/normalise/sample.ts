import { snap } from "../../measure/snap.ts";
import type { Direction } from "../../model/indicator.ts";
import { numberAt } from "../weights/number-at.ts";
import { type Extent, extentOf, nothing, together } from "./extent.ts";

/** A value that some units share, at 12 digits. */
interface Distinct {
  readonly value: number;
  readonly count: number;
}

/** The values of a component, whatever their order; what takes counting or sorting is worked out when it is asked for. */
export interface Sample {
  /** Whether there is none. */
  readonly isEmpty: boolean;
  /** The worst and the best of them; 0 if there are none. */
  readonly worst: number;
  readonly best: number;
  /** Whether all of them are the same at 12 digits. */
  readonly isConstant: boolean;
  /** How many there are. */
  readonly size: () => number;
  /** The distinct values, rising. */
  readonly distinct: () => readonly Distinct[];
  /** The mean, and the standard deviation of n − 1; of two values at least. */
  readonly moments: () => { readonly mean: number; readonly deviation: number };
}

/** A power of two of their size: by it numbers are divided exactly, and their squares neither vanish nor overflow. */
function unitOf(rising: Float64Array): number {
  const size = Math.max(Math.abs(rising[0] ?? 0), Math.abs(rising.at(-1) ?? 0));
  return size === 0 ? 1 : Math.max(2 ** Math.floor(Math.log2(size)), Number.MIN_VALUE);
}

function momentsOf(rising: Float64Array): ReturnType<Sample["moments"]> {
  const unit = unitOf(rising);
  let total = 0;
  for (const value of rising) total += value / unit;
  const mean = total / rising.length;
  let squares = 0;
  for (const value of rising) squares += (value / unit - mean) ** 2;
  return { mean: mean * unit, deviation: Math.sqrt(squares / (rising.length - 1)) * unit };
}

function distinctOf(rising: Float64Array): readonly Distinct[] {
  const counts = new Map<number, number>();
  for (const number of rising) {
    const value = snap(number);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

const countOf = (column: Float64Array): number => {
  let known = 0;
  for (let at = 0; at < column.length; at += 1) {
    if (!Number.isNaN(numberAt(column, at))) known += 1;
  }
  return known;
};

const risingOf = (columns: readonly Float64Array[]): Float64Array =>
  Float64Array.from(
    columns.flatMap((column) => Array.from(column).filter((value) => !Number.isNaN(value))),
  ).sort();

/** The sample of some columns; sums go from the lowest up, so that they do not depend on the order. */
export function sampleOf(
  columns: readonly Float64Array[],
  direction: Direction,
  extentIn: (column: Float64Array) => Extent = extentOf,
): Sample {
  const { lowest, highest } = columns.map(extentIn).reduce(together, nothing);
  const isEmpty = lowest > highest;
  const [low, high] = isEmpty ? [0, 0] : [lowest, highest];
  return {
    isEmpty,
    size: () => columns.reduce((size, column) => size + countOf(column), 0),
    worst: direction === "increase" ? low : high,
    best: direction === "increase" ? high : low,
    isConstant: snap(low) === snap(high),
    distinct: () => distinctOf(risingOf(columns)),
    moments: () => momentsOf(risingOf(columns)),
  };
}
