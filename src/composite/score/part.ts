import type { MissingRule } from "../../model/composite.ts";
import { weightUnit } from "../mean/weight-unit.ts";
import { standIns } from "./fill.ts";
import type { Contribution } from "./result.ts";

/** A component or a node, of one unit. */
export interface State {
  readonly score: number | null;
  readonly coverage: number;
  /** The worst and the best score that missing values allow; `null` without bounds. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A member of a node, over all units. */
export interface NodeMember {
  readonly id: string;
  readonly weight: number;
  /** The state of each unit; `null` for a member that drops out: nothing beneath it can be scored. */
  readonly states: readonly State[] | null;
}

/** A member that counts, of one unit: its score, or what stands for it. */
export interface Part {
  readonly id: string;
  readonly weight: number;
  readonly score: number | null;
  readonly imputed: Contribution["imputed"];
  readonly state: State;
}

/** The parts of a unit: of members that have a weight and a scale, in the order of the members; weights by their unit. */
export function partsBy(
  members: readonly NodeMember[],
  missing: MissingRule,
  groups: readonly (string | null)[],
): (unit: number) => readonly Part[] {
  const weighing = members.flatMap(({ id, weight, states }) =>
    states === null || weight === 0 ? [] : [{ id, weight, states }],
  );
  const unitOfWeight = weightUnit(weighing);
  const counting = weighing.map(({ id, weight, states }) => {
    const scores = () => states.map(({ score }) => score);
    const standIn = standIns(scores, missing, groups);
    return { id, weight: weight / unitOfWeight, states, standIn };
  });
  return (unit) => {
    const parts: Part[] = [];
    for (const { id, weight, states, standIn } of counting) {
      const state = states[unit];
      if (state === undefined) continue;
      const { score, imputed } =
        state.score === null ? standIn(unit) : { score: state.score, imputed: null };
      parts.push({ id, weight, score, imputed, state });
    }
    return parts;
  };
}
