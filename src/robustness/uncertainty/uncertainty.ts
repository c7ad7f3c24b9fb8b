import type { Mean, Normaliser } from "../../model/types.ts";

/**
 * Weights that are not certain; members of weight 0 keep it.
 *
 * - `any` - all weights are equally likely, whatever the given ones are
 * - `around` - each is the given one times a number from 1 − share to 1 + share
 *
 * @category Robustness
 */
export type WeightUncertainty =
  | {
      /** All weights. */
      readonly kind: "any";
      /** The nodes whose members they are of; all that count unless given. */
      readonly nodes?: readonly string[];
    }
  | {
      /** Weights near the given ones. */
      readonly kind: "around";
      /** How near: above 0, at most 1; 0.25 is 25 % up or down. */
      readonly share: number;
      /** The nodes whose members they are of; all that count unless given. */
      readonly nodes?: readonly string[];
    };

/**
 * A method that could as well have been another. One is drawn, each with the same chance, for all the nodes
 * or components together; what the index itself says is among them if it is listed.
 *
 * @category Robustness
 */
export type MethodUncertainty =
  | {
      /** How nodes are formed. */
      readonly kind: "mean";
      /** The means to draw from. */
      readonly from: readonly Mean[];
      /** The nodes; all that count unless given. */
      readonly nodes?: readonly string[];
    }
  | {
      /** How values become scores. */
      readonly kind: "scale";
      /** The normalisers to draw from. */
      readonly from: readonly Normaliser[];
      /** The components; all that count unless given. */
      readonly components?: readonly string[];
    };

/**
 * Values that are not certain: each differs from what is given by a draw of its own. Points stay from 0 to the
 * maximum, fractions from 0 to 1; what is missing stays so.
 *
 * @category Robustness
 */
export type DataUncertainty =
  | {
      /** All differences up to the margin are equally likely. */
      readonly kind: "uniform";
      /** The largest difference, up or down, above 0. */
      readonly margin: number;
      /** What it is counted in: the component's own unit, or percent (0–100) of each value. */
      readonly in: "value" | "percent";
      /** The components; all that count and have values unless given. */
      readonly components?: readonly string[];
    }
  | {
      /** Differences follow a normal distribution. */
      readonly kind: "normal";
      /** Its standard deviation, above 0. */
      readonly deviation: number;
      /** What it is counted in: the component's own unit, or percent (0–100) of each value. */
      readonly in: "value" | "percent";
      /** The components; all that count and have values unless given. */
      readonly components?: readonly string[];
    };

/**
 * What is not certain about an index: at least one of the three.
 *
 * @category Robustness
 */
export interface Uncertainty {
  /** Weights of nodes, each node at most once. */
  readonly weights?: readonly WeightUncertainty[];
  /** Means of nodes and scales of components, each at most once. */
  readonly methods?: readonly MethodUncertainty[];
  /** Values of components, each at most once. */
  readonly data?: readonly DataUncertainty[];
}

/**
 * What an uncertain input is:
 *
 * - `weights` - the weights of one node
 * - `mean` - which mean forms some nodes
 * - `scale` - which scale some components have
 * - `data` - the values of one component
 *
 * @category Robustness
 */
export const inputKinds = ["weights", "mean", "scale", "data"] as const;

/**
 * One of {@link inputKinds}.
 *
 * @category Robustness
 */
export type InputKind = (typeof inputKinds)[number];
