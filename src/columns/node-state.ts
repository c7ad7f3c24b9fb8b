import { extentOf } from "../composite/normalise/extent.ts";
import { once } from "../composite/once.ts";
import { standIns } from "../composite/score/fill.ts";
import { entryAt } from "../composite/weights/entry-at.ts";
import type { MissingRule } from "../model/composite.ts";
import type { Mean } from "../model/types.ts";
import { copelandColumn } from "./copeland-column.ts";
import { gappyMean, type StandIns } from "./gappy-mean.ts";
import { meanColumn, type ScoreColumn } from "./mean-column.ts";
import { type ColumnMember, type ColumnState, coverageOf, endOf, type Gaps } from "./state.ts";
import { wholeMean } from "./whole-mean.ts";

const missing = Number.NaN;

const arithmetic = { kind: "arithmetic" } as const;

const leavesGaps = (rule: MissingRule): boolean => rule === "reweight" || rule === "error";

/** The scores of a member, and what stands for those that are missing. */
function filled(
  state: ColumnState,
  rule: MissingRule,
  groups: readonly (string | null)[],
): Float64Array {
  const score = state.score();
  if (leavesGaps(rule) || state.gaps() === null) return score;
  const known = () => Array.from(score, (one) => (Number.isNaN(one) ? null : one));
  const standIn = standIns(known, rule, groups);
  return score.map((one, unit) => (Number.isNaN(one) ? (standIn(unit).score ?? missing) : one));
}

/** A mean, missing where a member is: an end that is not bounded bounds nothing. */
function strictMean(mean: Mean, members: readonly ScoreColumn[], units: number): Float64Array {
  if (mean.kind === "copeland") return new Float64Array(units).fill(missing);
  const found = meanColumn(mean, members, units);
  for (const { scores } of members) {
    for (let unit = 0; unit < units; unit += 1) {
      if (Number.isNaN(scores[unit])) found[unit] = missing;
    }
  }
  return found;
}

/** The ends of intervals, the lower first: where both are all but the same, rounding may turn them round. */
const inOrder = (low: Float64Array, high: Float64Array) => ({
  low: low.map((one, unit) => (entryAt(high, unit) < one ? entryAt(high, unit) : one)),
  high: high.map((one, unit) => (entryAt(low, unit) > one ? entryAt(low, unit) : one)),
});

/** Columns of the members, each with its weight. */
const columnsBy = (
  members: readonly ColumnMember[],
  of: (state: ColumnState) => Float64Array,
): ScoreColumn[] => members.map(({ weight, state }) => ({ weight, scores: of(state) }));

/** A node over all units, from members that count. */
export interface NodeState extends ColumnState {
  /**
   * What is measured of the node itself, whatever its mean makes of it; `null` where every unit has all.
   */
  readonly measured: Float64Array | null;
}

const stateOf = (
  score: Float64Array,
  gaps: Gaps | null,
  measured: Float64Array | null,
): NodeState => {
  const reach = once(() => extentOf(score));
  return {
    score: () => score,
    gaps: () => gaps,
    line: () => null,
    isWhole: () => gaps === null,
    isPositive: () => reach().lowest >= 0,
    ends: null,
    measured,
  };
};

/** An arithmetic mean in one go; `null` where scores may cancel. */
function plainMean(
  members: readonly ColumnMember[],
  standIns: StandIns,
  units: number,
): NodeState | null {
  const whole = wholeMean(members, units);
  if (whole !== null) return stateOf(whole, null, null);
  const gappy = gappyMean(members, standIns, units);
  return gappy === null ? null : stateOf(gappy.score, gappy.gaps, gappy.measured);
}

/** A node over all units: one member at least, each with a weight. */
export function nodeState(
  members: readonly ColumnMember[],
  mean: Mean,
  rule: MissingRule,
  groups: readonly (string | null)[],
): NodeState {
  const units = groups.length;
  const scoreOf = (state: ColumnState) => filled(state, rule, groups);
  const plain =
    mean.kind === "arithmetic"
      ? plainMean(members, leavesGaps(rule) ? null : scoreOf, units)
      : null;
  if (plain !== null) return plain;
  const scored = columnsBy(members, scoreOf);
  const score =
    mean.kind === "copeland" ? copelandColumn(scored, units) : meanColumn(mean, scored, units);
  const isComplete = members.every(({ state }) => state.gaps() === null);
  if (isComplete && !score.includes(missing)) return stateOf(score, null, null);
  const measured = meanColumn(arithmetic, columnsBy(members, coverageOf), units);
  const at = (end: "low" | "high") =>
    strictMean(
      mean,
      columnsBy(members, (state) => endOf(state, end)),
      units,
    );
  const gaps = {
    coverage: measured.map((one, unit) => (Number.isNaN(entryAt(score, unit)) ? 0 : one)),
    ...inOrder(at("low"), at("high")),
  };
  return stateOf(score, gaps, measured);
}
