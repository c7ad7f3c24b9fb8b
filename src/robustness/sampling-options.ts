import type { ColumnTieRule } from "../columns/rank-column.ts";
import type { IndexData } from "../composite/score/table.ts";
import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { tieRules } from "../rank/tie-rule.ts";
import { largestSeed } from "./random/random.ts";
import { type RunOptions, runFaults, runOptionNames } from "./run.ts";
import { shapeFaults, uncertaintyNames } from "./uncertainty/shape-faults.ts";
import type { Uncertainty } from "./uncertainty/uncertainty.ts";

/**
 * What `robustness` and `sobol` both need: what is not certain, and what is drawn.
 *
 * @category Robustness
 */
export interface SamplingOptions extends Uncertainty, RunOptions {
  /** The node by whose scores the units are ranked. */
  readonly node: string;
  /** A whole number from 0 to 4294967295: the same seed gives the same result. */
  readonly seed: number;
  /** How many samples are drawn, 1,000,000 at most. */
  readonly samples: number;
  /** What equal scores get; `competition` unless given. */
  readonly ties?: ColumnTieRule;
  /** Round half up to so many decimals before ranking; else 12 digits count. */
  readonly decimals?: number;
  /** What scales are fitted to, as in `scoreIndex`; the data of each sample unless given. */
  readonly sample?: readonly IndexData[];
}

const isWholeTo = (most: number, least: number, value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** A whole number within limits. */
export const wholeFaults = (name: string, least: number, most: number, value: unknown): Issue[] =>
  isWholeTo(most, least, value)
    ? []
    : [badArgument([name], `a whole number from ${least} to ${most}`, value)];

const rules = tieRules.filter((rule) => rule !== "ordinal");

/** The most samples: more would be a slip of the pen, and fill the memory. */
export const mostSamples = 1_000_000;

const optionNames = [
  "node",
  "seed",
  "samples",
  "ties",
  "decimals",
  "sample",
  ...uncertaintyNames,
  ...runOptionNames,
];

function samplingFaults(options: SamplingOptions, others: readonly string[]): Issue[] {
  const { node, seed, samples, ties = "competition", decimals = 0 } = options;
  return [
    ...unknownFaults([], options, [...optionNames, ...others]),
    ...(typeof node === "string" ? [] : [badArgument(["node"], "the id of a node", node)]),
    ...wholeFaults("seed", 0, largestSeed, seed),
    ...wholeFaults("samples", 1, mostSamples, samples),
    ...(rules.includes(ties) ? [] : [badArgument(["ties"], rules.join(" or "), ties)]),
    ...wholeFaults("decimals", 0, 12, decimals),
    ...shapeFaults(options),
    ...runFaults(options),
  ];
}

/** Throws whatever is wrong with options, before index and data are looked at. */
export function checkOptions<T extends SamplingOptions>(
  caller: string,
  options: T,
  others: Readonly<Record<string, (options: T) => readonly Issue[]>>,
): void {
  const isRecord = typeof options === "object" && options !== null;
  const faults = isRecord
    ? [
        ...samplingFaults(options, Object.keys(others)),
        ...Object.values(others).flatMap((faultsOf) => faultsOf(options)),
      ]
    : [badArgument(["options"], "a node, a seed, samples, and what is not certain", options)];
  if (faults.length > 0) throw new DxplanError("invalid-argument", caller, faults);
}

/**
 * How samples were drawn, as it was asked for.
 *
 * @category Robustness
 */
export interface SamplingMethod {
  /** The generator of random numbers: the Mersenne Twister. */
  readonly generator: "mt19937";
  /** The seed. */
  readonly seed: number;
  /** How many samples were drawn. */
  readonly samples: number;
  /** What equal scores got. */
  readonly ties: ColumnTieRule;
  /** To how many decimals scores were rounded before ranking; `null` if they were not. */
  readonly decimals: number | null;
  /** The weights that were not certain. */
  readonly weights: NonNullable<Uncertainty["weights"]>;
  /** The methods that were not certain. */
  readonly methods: NonNullable<Uncertainty["methods"]>;
  /** The data that were not certain. */
  readonly data: NonNullable<Uncertainty["data"]>;
}

/** How samples are drawn, with every default. */
export const methodOf = (options: SamplingOptions): SamplingMethod => ({
  generator: "mt19937",
  seed: options.seed,
  samples: options.samples,
  ties: options.ties ?? "competition",
  decimals: options.decimals ?? null,
  weights: options.weights ?? [],
  methods: options.methods ?? [],
  data: options.data ?? [],
});
