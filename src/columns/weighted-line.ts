import { type ColumnMember, type Line, lineThrough } from "./state.ts";

/** A line and what its scores weigh. */
export interface WeightedLine extends Line {
  readonly weight: number;
}

/** What a member adds to a mean: values that a line makes into scores on the way, or scores as they are. */
export const weightedLine = ({ weight, state }: ColumnMember): WeightedLine => ({
  weight,
  ...(state.line() ?? lineThrough(state.score())),
});

/** What adds nothing beside the last of an odd number: the same, with no weight. */
export const idle = <T extends WeightedLine>(line: T): T => ({ ...line, weight: 0 });
