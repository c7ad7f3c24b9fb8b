import type { WeightedNode } from "../../composite/score/weights.ts";
import { spacings } from "../random/spacings.ts";
import type { WeightsInput } from "./input.ts";
import { countingMembers, type Scope } from "./scope.ts";
import type { WeightUncertainty } from "./uncertainty.ts";

/** All weights alike: shares for the members that have a weight, 0 for the others. */
function anyOf({ members }: WeightedNode, numbers: Float64Array): readonly number[] {
  const shares = spacings(numbers);
  let next = 0;
  return members.map(({ weight }) => {
    if (weight === 0) return 0;
    next += 1;
    return shares[next - 1] ?? 0;
  });
}

/** Each weight times a number from 1 − share to 1 + share. */
const around = (
  { members }: WeightedNode,
  share: number,
  numbers: Float64Array,
): readonly number[] =>
  members.map(({ weight }, at) => weight * (1 + share * (2 * (numbers[at] ?? 0) - 1)));

function inputOf(uncertainty: WeightUncertainty, weighted: WeightedNode): WeightsInput {
  const { id } = weighted.node;
  const which = { kind: "weights", ids: [id], node: id } as const;
  return uncertainty.kind === "any"
    ? {
        ...which,
        size: countingMembers(weighted) - 1,
        weightsBy: (numbers) => anyOf(weighted, numbers),
      }
    : {
        ...which,
        size: weighted.members.length,
        weightsBy: (numbers) => around(weighted, uncertainty.share, numbers),
      };
}

/** Whether there is anything to weigh against each other. */
export const isWeighed = (node: WeightedNode): boolean => countingMembers(node) > 1;

/** The weights of nodes, as inputs. */
export const weightsInputs = (
  uncertainties: readonly WeightUncertainty[],
  { nodes }: Scope,
): readonly WeightsInput[] =>
  uncertainties.flatMap((uncertainty) =>
    nodes
      .filter((one) => isWeighed(one) && (uncertainty.nodes?.includes(one.node.id) ?? true))
      .map((one) => inputOf(uncertainty, one)),
  );
