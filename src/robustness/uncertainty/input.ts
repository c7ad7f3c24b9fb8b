import type { IndexDefinition } from "../../model/types.ts";
import type { InputKind } from "./uncertainty.ts";

/**
 * Something about an index that is not certain.
 *
 * @category Robustness
 */
export interface UncertainInput {
  /** What it is. */
  readonly kind: InputKind;
  /** The node or the component that it is of; several, where one method is drawn for all. */
  readonly ids: readonly string[];
}

/** What all inputs have: how many numbers from 0 to 1 they are drawn by. */
interface Drawn {
  readonly ids: readonly string[];
  readonly size: number;
}

/** The weights of a node, in the order of its members. */
export interface WeightsInput extends Drawn {
  readonly kind: "weights";
  readonly node: string;
  readonly weightsBy: (numbers: Float64Array) => readonly number[];
}

/** The index by another method, by the place of that in its list. */
export interface MethodInput extends Drawn {
  readonly kind: "mean" | "scale";
  readonly choices: number;
  readonly indexBy: (index: IndexDefinition, choice: number) => IndexDefinition;
}

/** The values of a component, one number for each unit. */
export interface DataInput extends Drawn {
  readonly kind: "data";
  readonly component: string;
  readonly valuesBy: (numbers: Float64Array) => Float64Array;
}

/** Something that is not certain, and how it is drawn. */
export type Input = WeightsInput | MethodInput | DataInput;
