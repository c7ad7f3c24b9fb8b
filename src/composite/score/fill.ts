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
      const rising = Float64Array.from(known).sort();
      const total = rising.reduce((sum, score) => sum + score, 0);
      const shares = () => rising.reduce((sum, score) => sum + score / known.length, 0);
      return [group, Number.isFinite(total) ? total / known.length : shares()];
    }),
  );
}

const nothing: Filled = { score: null, imputed: null };

const zero: Filled = { score: 0, imputed: "zero" };

/** What stands for a score that is missing, by unit; the scores are asked for where peers matter. */
export function standIns(
  scores: () => readonly (number | null)[],
  missing: MissingRule,
  groups: readonly (string | null)[],
): (unit: number) => Filled {
  if (missing === "zero") return () => zero;
  if (missing !== "peer-mean") return () => nothing;
  const means = meansOf(scores(), groups);
  return (unit) => {
    const score = means.get(groups[unit] ?? null);
    return score === undefined ? nothing : { score, imputed: "peer-mean" };
  };
}

/** The scores of a member, and what stands for those that are missing. */
export function fill(
  scores: readonly (number | null)[],
  missing: MissingRule,
  groups: readonly (string | null)[],
): readonly Filled[] {
  const standIn = standIns(() => scores, missing, groups);
  return scores.map((score, unit) => (score === null ? standIn(unit) : { score, imputed: null }));
}
