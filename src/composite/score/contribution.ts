import type { Mean } from "../../model/types.ts";
import { contributionsTo } from "../mean/contributions.ts";
import type { MeanResult } from "../mean/means.ts";
import { scoredParts } from "./means-over.ts";
import type { NodeMember, Part } from "./part.ts";
import type { Contribution } from "./result.ts";

/** What each member of a node contributes to the score of a unit, those that do not count included. */
export function contributionsOf(
  members: readonly NodeMember[],
  unit: number,
  mean: Mean,
  parts: readonly Part[],
  result: MeanResult | null,
): readonly Contribution[] {
  const scored = scoredParts(parts);
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const shares = mean.kind === "copeland" ? [] : contributionsTo(mean, scored, result?.mean ?? 0);
  // Parts stand in the order of the members.
  let next = 0;
  return members.map(({ id, states }): Contribution => {
    const part = scored[next];
    if (part?.id !== id) {
      const own = states?.[unit]?.score ?? null;
      return { member: id, weight: 0, score: own, imputed: null, contribution: null };
    }
    const { weight, score, imputed } = part;
    const contribution = shares[next] ?? null;
    next += 1;
    return { member: id, weight: weight / total, score, imputed, contribution };
  });
}
