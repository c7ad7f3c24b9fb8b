import { snap } from "../../measure/snap.ts";
import type { MissingRule } from "../../model/composite.ts";
import type { Mean } from "../../model/types.ts";
import type { MeanResult } from "../mean/means.ts";
import { contributionsOf } from "./contribution.ts";
import { boundOf, meansOver } from "./means-over.ts";
import { type NodeMember, type Part, partsOf, type State } from "./part.ts";
import type { Contribution, IndexReason, IndexScore } from "./result.ts";

/** What a node is formed by. */
export interface NodeSettings {
  readonly mean: Mean;
  readonly missing: MissingRule;
  readonly minimumCoverage: number;
}

/** A node over all units: what is shown, and what the nodes above go on with. */
export interface NodeOver {
  readonly shown: readonly IndexScore[];
  /** `null` for a node that drops out: no member has both a weight and a scale. */
  readonly states: readonly State[] | null;
}

function coverageOf(parts: readonly Part[]): number {
  const [covered, total] = parts.reduce(
    ([part, whole], { weight, state }) => [part + weight * state.coverage, whole + weight],
    [0, 0],
  );
  return covered / total;
}

/** What a node goes on with; what has no score covers nothing. */
function stateOf(mean: Mean, parts: readonly Part[], result: MeanResult | null): State {
  return {
    score: result?.mean ?? null,
    coverage: result?.mean == null ? 0 : coverageOf(parts),
    low: boundOf(mean, parts, "low"),
    high: boundOf(mean, parts, "high"),
  };
}

/** Copeland's is a matter of pairs: it lies in its score while nothing of any unit is missing. */
function copelandState(state: State, isComplete: boolean): State {
  return isComplete ? { ...state, low: state.score, high: state.score } : state;
}

const noContribution = (contribution: Contribution): Contribution => ({
  ...contribution,
  contribution: null,
});

/** The score that is shown: withheld where too little is measured. */
function shownOf(
  { score, low, high }: State,
  coverage: number,
  result: MeanResult | null,
  minimumCoverage: number,
  contributions: readonly Contribution[],
): IndexScore {
  const interval = low === null || high === null ? null : { low, high };
  const none = (reason: IndexReason): IndexScore => ({
    score: null,
    reason,
    coverage,
    interval,
    contributions: contributions.map(noContribution),
  });
  if (result === null) return none("nothing-measured");
  if (result.reason !== null) return none(result.reason);
  return snap(coverage) < snap(minimumCoverage)
    ? none("low-coverage")
    : { score, reason: null, coverage, interval, contributions };
}

/** A node over all units, each with its group of peers. */
export function nodeOver(
  members: readonly NodeMember[],
  { mean, missing, minimumCoverage }: NodeSettings,
  groups: readonly (string | null)[],
): NodeOver {
  const units = partsOf(members, missing, groups);
  if (members.every(({ weight, states }) => states === null || weight === 0)) {
    const nothing = { score: null, reason: "not-scored", coverage: null, interval: null } as const;
    const shown = units.map((_, unit) => ({
      ...nothing,
      contributions: contributionsOf(members, unit, mean, []),
    }));
    return { shown, states: null };
  }
  const results = meansOver(mean, units);
  const coverages = units.map(coverageOf);
  const isComplete = coverages.every((coverage) => coverage === 1);
  const both = units.map((parts, unit) => {
    const result = results[unit] ?? null;
    const plain = stateOf(mean, parts, result);
    const state = mean.kind === "copeland" ? copelandState(plain, isComplete) : plain;
    const contributions = contributionsOf(members, unit, mean, parts);
    const coverage = coverages[unit] ?? 0;
    return { state, shown: shownOf(state, coverage, result, minimumCoverage, contributions) };
  });
  return { shown: both.map(({ shown }) => shown), states: both.map(({ state }) => state) };
}
