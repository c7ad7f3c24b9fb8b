import type { CarryReason } from "./reasons.ts";
import { type CarriedFrom, type CarryGap, reasonOf, type Standing } from "./standing.ts";

/**
 * How much of what a unit was made of is known.
 *
 * @category Territory
 */
export interface CarryCoverage {
  /** By number of units, 0 to 1; `null` if nothing went into it. */
  readonly units: number | null;
  /** By their weights, 0 to 1; `null` if one of them has none, or they add up to 0. */
  readonly weight: number | null;
}

/**
 * A figure of a unit, made of those of the units that it was made of.
 *
 * @category Territory
 */
export interface CarriedValue {
  /** The id of the unit. */
  readonly unit: string;
  /** The figure; `null` with a reason. Never that of a part of the unit alone. */
  readonly value: number | null;
  /** Why there is none. */
  readonly reason: CarryReason | null;
  /** What was counted, if that is known of all. */
  readonly numerator: number | null;
  /** What it was counted of, if that is known of all. */
  readonly denominator: number | null;
  /** Whether it is the figure of one whole unit as it was given: of this one, or of what this one was before. */
  readonly unchanged: boolean;
  /** The units that figures are known of, by id, with what of each went into this one. */
  readonly predecessors: readonly CarriedFrom[];
  /** The units that keep it from having a value, by id. */
  readonly missing: readonly CarryGap[];
  /** How much of what it was made of is known. */
  readonly coverage: CarryCoverage;
}

const totalOf = (
  ids: readonly string[],
  weights: ReadonlyMap<string, number>,
): number | undefined => {
  const known = ids.flatMap((id) => weights.get(id) ?? []);
  return known.length === ids.length ? known.reduce((sum, one) => sum + one, 0) : undefined;
};

function coverageOf({ from, gaps }: Standing, weights: ReadonlyMap<string, number>): CarryCoverage {
  const missing = new Set(gaps.map(({ unit }) => unit));
  const known = from.map(({ unit }) => unit).filter((unit) => !missing.has(unit));
  const all = [...known, ...missing];
  const [part, whole] = [totalOf(known, weights), totalOf(all, weights)];
  return {
    units: all.length === 0 ? null : known.length / all.length,
    weight: part === undefined || whole === undefined || whole === 0 ? null : part / whole,
  };
}

/** A standing as it is shown. */
export function carriedValue(
  unit: string,
  standing: Standing,
  weights: ReadonlyMap<string, number>,
): CarriedValue {
  const { amount, from, gaps } = standing;
  const [only, other] = from;
  return {
    unit,
    value: amount?.value ?? null,
    reason: amount?.value === null ? "zero-denominator" : reasonOf(standing),
    numerator: amount?.numerator ?? null,
    denominator: amount?.denominator ?? null,
    unchanged: amount !== null && other === undefined && only?.share === 1,
    predecessors: from,
    missing: gaps,
    coverage: coverageOf(standing, weights),
  };
}
