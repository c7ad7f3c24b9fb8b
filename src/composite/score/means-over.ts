import type { Mean } from "../../model/types.ts";
import { copeland } from "../mean/copeland.ts";
import { type MeanResult, meanOf, type PlainMean, type Weighted } from "../mean/means.ts";
import type { Part } from "./part.ts";

/** The parts that have a score. */
export const scoredParts = (parts: readonly Part[]): (Part & Weighted)[] =>
  parts.flatMap((part) => (part.score === null ? [] : [{ ...part, score: part.score }]));

function plainMean(mean: PlainMean, parts: readonly Part[]): MeanResult | null {
  const scored = scoredParts(parts);
  return scored.length === 0 ? null : meanOf(mean, scored);
}

function byPairs(units: readonly (readonly Part[])[]): readonly (MeanResult | null)[] {
  const columns = (units[0] ?? []).map(({ weight }, at) => ({
    weight,
    scores: units.map((parts) => parts[at]?.score ?? null),
  }));
  return copeland(columns, units.length).map((score) =>
    score === null ? null : { mean: score, reason: null },
  );
}

/** The mean of each unit; `null` where no part has a score. */
export const meansOver = (
  mean: Mean,
  units: readonly (readonly Part[])[],
): readonly (MeanResult | null)[] =>
  mean.kind === "copeland" ? byPairs(units) : units.map((parts) => plainMean(mean, parts));

/** The mean at one end of what missing values allow; `null` if that has no bound. */
export function boundOf(mean: Mean, parts: readonly Part[], end: "low" | "high"): number | null {
  const ends = parts.map(({ weight, state }) => ({ weight, score: state[end] }));
  const known = ends.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]));
  return mean.kind === "copeland" || known.length < ends.length ? null : meanOf(mean, known).mean;
}
