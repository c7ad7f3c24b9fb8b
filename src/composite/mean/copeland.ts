import { snap } from "../../measure/snap.ts";

/** A member of a Copeland comparison: its weight, and the score of each unit. */
export interface Column {
  readonly weight: number;
  readonly scores: readonly (number | null)[];
}

/** The share of the weights by which two sums have to differ to differ at all. */
const noise = 1e-12;

const missing = Number.NaN;

/** Float noise is not ahead of anything. */
const atTwelveDigits = ({ weight, scores }: Column): Column => ({
  weight,
  scores: scores.map((score) => (score === null ? null : snap(score))),
});

/** Which unit is ahead of the other: 1 the left, −1 the right, 0 neither. */
function lead(columns: readonly Column[], left: number, right: number): number {
  let [ahead, behind] = [0, 0];
  for (const { weight, scores } of columns) {
    // Nothing is above or below what is missing.
    const [one, other] = [scores[left] ?? missing, scores[right] ?? missing];
    if (one > other) ahead += weight;
    if (one < other) behind += weight;
  }
  return Math.abs(ahead - behind) <= noise * (ahead + behind) ? 0 : Math.sign(ahead - behind);
}

/**
 * Copeland's score of each unit: how many it beats, less how many beat it. One beats another that is behind
 * in members of more weight, among those that both have; equal scores count for neither. `null` for a unit
 * with no score at all.
 *
 * One comparison settles both sides, so that the scores sum to 0 whatever is missing and whatever the order.
 */
export function copeland(given: readonly Column[], units: number): readonly (number | null)[] {
  const columns = given.map(atTwelveDigits);
  const totals = Array.from({ length: units }, () => 0);
  for (let left = 0; left < units; left += 1) {
    for (let right = left + 1; right < units; right += 1) {
      const sign = lead(columns, left, right);
      totals[left] = (totals[left] ?? 0) + sign;
      totals[right] = (totals[right] ?? 0) - sign;
    }
  }
  return totals.map((total, unit) =>
    columns.some(({ scores }) => (scores[unit] ?? null) !== null) ? total : null,
  );
}
