import type { Mean } from "../../model/types.ts";
import { contributionsTo } from "../mean/contributions.ts";
import { scoredParts } from "./means-over.ts";
import type { NodeMember, Part } from "./part.ts";
import type { Contribution } from "./result.ts";

/** What each member of a node contributes to the score of a unit, those that do not count included. */
export function contributionsOf(
  members: readonly NodeMember[],
  unit: number,
  mean: Mean,
  parts: readonly Part[],
): readonly Contribution[] {
  const scored = scoredParts(parts);
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const shares = mean.kind === "copeland" ? [] : contributionsTo(mean, scored);
  const byMember = new Map(
    scored.map(({ id, weight, score, imputed }, at): [string, Contribution] => [
      id,
      { member: id, weight: weight / total, score, imputed, contribution: shares[at] ?? null },
    ]),
  );
  return members.map(({ id, states }) => {
    const own = states?.[unit]?.score ?? null;
    const none = { member: id, weight: 0, score: own, imputed: null, contribution: null };
    return byMember.get(id) ?? none;
  });
}
