import type { MissingRule } from "../../model/composite.ts";

/** A score, or what stands for it. */
export interface Filled {
  readonly score: number | null;
  readonly imputed: "zero" | "peer-mean" | null;
}

/** The mean score of each group, summed from the lowest up: no order of units changes it. */
function meansOf(
  scores: readonly (number | null)[],
  groups: readonly (string | null)[],
): ReadonlyMap<string | null, number> {
  const byGroup = new Map<string | null, number[]>();
  scores.forEach((score, unit) => {
    if (score === null) return;
    const group = groups[unit] ?? null;
    const before = byGroup.get(group);
    if (before === undefined) byGroup.set(group, [score]);
    else before.push(score);
  });
  return new Map(
    [...byGroup].map(([group, known]) => {
      const rising = known.toSorted((left, right) => left - right);
      const total = rising.reduce((sum, score) => sum + score, 0);
      const shares = () => rising.reduce((sum, score) => sum + score / known.length, 0);
      return [group, Number.isFinite(total) ? total / known.length : shares()];
    }),
  );
}

/** The scores of a member, and what stands for those that are missing. */
export function fill(
  scores: readonly (number | null)[],
  missing: MissingRule,
  groups: readonly (string | null)[],
): readonly Filled[] {
  const means = missing === "peer-mean" ? meansOf(scores, groups) : null;
  return scores.map((score, unit): Filled => {
    if (score !== null) return { score, imputed: null };
    if (missing === "zero") return { score: 0, imputed: "zero" };
    const mean = means?.get(groups[unit] ?? null);
    return mean === undefined
      ? { score: null, imputed: null }
      : { score: mean, imputed: "peer-mean" };
  });
}
