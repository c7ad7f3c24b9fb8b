import { snap } from "../../measure/snap.ts";
import type { MissingRule } from "../../model/composite.ts";
import type { Mean } from "../../model/types.ts";
import type { MeanResult } from "../mean/means.ts";
import { contributionsOf } from "./contribution.ts";
import { boundOf, meansBy } from "./means-over.ts";
import { type NodeMember, type Part, partsBy, type State } from "./part.ts";
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
  let [covered, total] = [0, 0];
  for (const { weight, state } of parts) {
    covered += weight * state.coverage;
    total += weight;
  }
  return covered / total;
}

/** Whether nothing of a part is missing: beside a weight of 1e9 one of 1e-9 does not show in a coverage. */
const lacksNothing = ({ state: { score, low, high, coverage } }: Part): boolean =>
  coverage === 1 && score !== null && low === score && high === score;

/** The ends of an interval, the lower first: where both are all but the same, rounding may turn them round. */
const inOrder = (low: number | null, high: number | null) =>
  low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };

/** What a node goes on with; what has no score covers nothing. */
function stateOf(
  mean: Mean,
  parts: readonly Part[],
  result: MeanResult | null,
  coverage: number,
  isComplete: boolean,
): State {
  const score = result?.mean ?? null;
  // Copeland's is a matter of pairs: it lies in its score while nothing of any unit is missing.
  const isCertain = (end: "low" | "high") =>
    mean.kind === "copeland"
      ? isComplete
      : parts.every((part) => part.score !== null && part.score === part.state[end]);
  const at = (end: "low" | "high") => (isCertain(end) ? score : boundOf(mean, parts, end));
  return { score, coverage: score === null ? 0 : coverage, ...inOrder(at("low"), at("high")) };
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
  if (members.every(({ weight, states }) => states === null || weight === 0)) {
    const nothing = { score: null, reason: "not-scored", coverage: null, interval: null } as const;
    const shown = groups.map((_, unit) => ({
      ...nothing,
      contributions: contributionsOf(members, unit, mean, [], null),
    }));
    return { shown, states: null };
  }
  const partsAt = partsBy(members, missing, groups);
  const meanAt = meansBy(mean, partsAt, groups.length);
  const isComplete =
    mean.kind === "copeland" && groups.every((_, unit) => partsAt(unit).every(lacksNothing));
  const shown: IndexScore[] = [];
  const states: State[] = [];
  // Unit by unit: what is needed of one on the way is gone before the next.
  for (const unit of groups.keys()) {
    const parts = partsAt(unit);
    const result = meanAt(parts, unit);
    const coverage = coverageOf(parts);
    const state = stateOf(mean, parts, result, coverage, isComplete);
    const contributions = contributionsOf(members, unit, mean, parts, result);
    states.push(state);
    shown.push(shownOf(state, coverage, result, minimumCoverage, contributions));
  }
  return { shown, states };
}
