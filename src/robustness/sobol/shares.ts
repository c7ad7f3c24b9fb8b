import { quantile } from "../quantile.ts";
import type { UncertainInput } from "../uncertainty/input.ts";
import type { Decomposition, Indices } from "./indices.ts";
import type { SobolAnalysis, SobolIndex } from "./result.ts";
import type { Analysis } from "./saltelli.ts";

/** An index with its interval over the resamples in which the outcome varies. */
function indexOf(
  estimate: number,
  resampled: readonly Decomposition[],
  input: number,
  which: keyof Indices,
): SobolIndex {
  const rising = Float64Array.from(
    resampled.flatMap(({ indices }) => indices?.[input]?.[which] ?? []),
  ).sort();
  const [low, high] =
    rising.length === 0 ? [null, null] : [quantile(rising, 0.025), quantile(rising, 0.975)];
  return { estimate, low, high };
}

const nothing = { first: null, total: null } as const;

/** What each input has to do with an outcome, in words of the result. */
export function analysisOf(
  analysis: Analysis | null,
  inputs: readonly UncertainInput[],
): Omit<SobolAnalysis, "outcome" | "unit"> {
  const none = inputs.map(({ kind, ids }) => ({ kind, ids, ...nothing }));
  if (analysis === null) {
    return { mean: null, variance: null, reason: "not-scored", inputs: none };
  }
  const { whole, resampled } = analysis;
  const { mean, variance, indices } = whole;
  if (indices === null) return { mean, variance, reason: "no-variation", inputs: none };
  if (variance === Infinity) return { mean, variance: null, reason: "overflow", inputs: none };
  return {
    mean,
    variance,
    reason: null,
    inputs: inputs.map(({ kind, ids }, at) => {
      const found = indices[at];
      if (found === undefined) return { kind, ids, ...nothing };
      return {
        kind,
        ids,
        first: indexOf(found.first, resampled, at, "first"),
        total: indexOf(found.total, resampled, at, "total"),
      };
    }),
  };
}
