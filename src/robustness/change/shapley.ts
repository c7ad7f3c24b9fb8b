import { type ChangeFactor, changeFactors } from "./result.ts";

/** Which factors are as they are after; the others are as they were before. */
export type Coalition = ReadonlySet<ChangeFactor>;

/** Every set of factors: by a bit for each. */
export const coalitions: readonly Coalition[] = Array.from(
  { length: 2 ** changeFactors.length },
  (_, bits) => new Set(changeFactors.filter((_factor, at) => (bits >> at) % 2 === 1)),
);

/** s!·(3 − s)! ÷ 4! in twelfths: how many orders of four have s before one of them. */
const twelfths = [3, 1, 1, 3] as const;

/**
 * Shapley's value of one factor: what it changes when it joins, in the mean over all orders (L. S. Shapley, A
 * value for n-person games, 1953).
 */
export const shapleyOf = (factor: ChangeFactor, scoreOf: (bits: number) => number): number => {
  const own = 2 ** changeFactors.indexOf(factor);
  const twelve = coalitions.reduce((total, before, bits) => {
    const times = before.has(factor) ? 0 : (twelfths[before.size] ?? 0);
    return times === 0 ? total : total + times * (scoreOf(bits + own) - scoreOf(bits));
  }, 0);
  return twelve / 12;
};
