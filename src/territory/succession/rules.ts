/**
 * How figures of several units become that of the one that they became:
 *
 * - `sum` - the total
 * - `ratio-of-sums` - 100 · Σ numerators ÷ Σ denominators
 * - `weighted-mean` - Σ weight · value ÷ Σ weights
 * - `mean-of-predecessors` - the plain mean, each unit counting the same, however large: how the ministry formed the
 *   DTI of 2024 of the provinces that were merged in 2025. Never taken unless asked for by this name.
 * - `minimum`, `maximum` - the lowest, the highest
 *
 * @category Territory
 */
export const carryRules = [
  "sum",
  "ratio-of-sums",
  "weighted-mean",
  "mean-of-predecessors",
  "minimum",
  "maximum",
] as const;

/**
 * One of {@link carryRules}.
 *
 * @category Territory
 */
export type CarryRule = (typeof carryRules)[number];
