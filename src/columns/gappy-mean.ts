import { extentOf } from "../composite/normalise/extent.ts";
import { entryAt } from "../composite/weights/entry-at.ts";
import { divideAll, divideEach } from "./divide.ts";
import { addGappy, addPair, type EndedLine, type Sums } from "./gappy-sums.ts";
import { type ColumnMember, type ColumnState, coverageOf, endOf, type Gaps } from "./state.ts";
import { idle, weightedLine } from "./weighted-line.ts";

/** The scores of a member with what stands for those that are missing; `null` where nothing does. */
export type StandIns = ((state: ColumnState) => Float64Array) | null;

/** A member that can be added as it is read; none for one that lacks some of its own, or has stand-ins. */
function linesOf(member: ColumnMember, standIns: StandIns): EndedLine[] {
  const { ends, gaps } = member.state;
  const isPlain = ends !== null && (standIns === null || gaps() === null);
  return isPlain ? [{ ...weightedLine(member), ends }] : [];
}

/** Adds components alone, two at a time. What is measured of them is what has a score. */
function addLines(sums: Sums, lines: readonly EndedLine[]): Float64Array {
  lines.forEach((line, at) => {
    if (at % 2 === 0) addPair(sums, line, lines[at + 1] ?? idle(line));
  });
  return sums.weights;
}

/** Adds any members, and says what is measured of them. */
function addMembers(
  sums: Sums,
  members: readonly ColumnMember[],
  standIns: StandIns,
): Float64Array {
  const covered = new Float64Array(sums.totals.length);
  for (const { weight, state } of members) {
    const scores = standIns === null ? state.score() : standIns(state);
    const [low, high] = [endOf(state, "low"), endOf(state, "high")];
    addGappy(sums, covered, weight, scores, { coverage: coverageOf(state), low, high });
  }
  return covered;
}

/** Whether no score of a member is below 0, nor what a missing one may be. */
function isPositive({ state }: ColumnMember): boolean {
  if (!state.isPositive()) return false;
  if (state.ends !== null) return !(state.ends.low < 0) && !(state.ends.high < 0);
  const gaps = state.gaps();
  return gaps === null || !(extentOf(gaps.low).lowest < 0 || extentOf(gaps.high).lowest < 0);
}

/** What is measured of what has a score: nothing of what has none. */
function coveredBy(score: Float64Array, measured: Float64Array): Float64Array {
  if (extentOf(score).isWhole) return measured;
  const coverage = measured.slice();
  for (let unit = 0; unit < score.length; unit += 1) {
    if (Number.isNaN(entryAt(score, unit))) coverage[unit] = 0;
  }
  return coverage;
}

/** An arithmetic mean where units lack scores. */
interface GappyMean {
  readonly score: Float64Array;
  readonly gaps: Gaps;
  /** What is measured, whether there is a score or not. */
  readonly measured: Float64Array;
}

/**
 * Σ w·s ÷ Σ w over the members that a unit has, its coverage and its ends in one go; `null` if a score or an end is
 * below 0, so that scores may cancel.
 */
export function gappyMean(
  members: readonly ColumnMember[],
  standIns: StandIns,
  units: number,
): GappyMean | null {
  if (!members.every(isPositive)) return null;
  const zeros = () => new Float64Array(units);
  const sums: Sums = { totals: zeros(), weights: zeros(), lows: zeros(), highs: zeros() };
  const lines = members.flatMap((member) => linesOf(member, standIns));
  const covered =
    lines.length === members.length ? addLines(sums, lines) : addMembers(sums, members, standIns);
  const all = members.reduce((sum, { weight }) => sum + weight, 0);
  const { totals: score, weights, lows: low, highs: high } = sums;
  divideEach(score, weights);
  for (const each of [covered, low, high]) divideAll(each, all);
  return { score, gaps: { coverage: coveredBy(score, covered), low, high }, measured: covered };
}
