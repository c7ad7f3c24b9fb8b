import type { Mean } from "../../model/types.ts";
import { copeland } from "../mean/copeland.ts";
import type { PlainMean, Weighted } from "../mean/form.ts";
import { type MeanResult, meanOf } from "../mean/means.ts";
import type { Part } from "./part.ts";

const isScored = (part: Part): part is Part & Weighted => part.score !== null;

/** The parts that have a score. */
export const scoredParts = (parts: readonly Part[]): readonly (Part & Weighted)[] =>
  parts.filter(isScored);

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
export function meansBy(
  mean: Mean,
  partsAt: (unit: number) => readonly Part[],
  units: number,
): (parts: readonly Part[], unit: number) => MeanResult | null {
  if (mean.kind !== "copeland") return (parts) => plainMean(mean, parts);
  const all = byPairs(Array.from({ length: units }, (_, unit) => partsAt(unit)));
  return (_, unit) => all[unit] ?? null;
}

/** The mean at one end of what missing values allow; `null` if that has no bound. */
export function boundOf(mean: Mean, parts: readonly Part[], end: "low" | "high"): number | null {
  const ends: Weighted[] = [];
  for (const { weight, state } of parts) {
    const score = state[end];
    if (score !== null) ends.push({ weight, score });
  }
  return mean.kind === "copeland" || ends.length < parts.length ? null : meanOf(mean, ends).mean;
}
