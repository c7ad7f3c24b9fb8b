/**
 * What equal values get:
 *
 * - `competition` - the best place, places after them skipped: 1 2 2 4
 * - `dense` - the best place, none skipped: 1 2 2 3
 * - `modified` - the last place: 1 3 3 4
 * - `ordinal` - places of their own, by id: 1 2 3 4
 * - `fractional` - the mean of their places: 1 2.5 2.5 4
 *
 * @category Ranking
 */
export const tieRules = ["competition", "dense", "modified", "ordinal", "fractional"] as const;

/**
 * One of {@link tieRules}.
 *
 * @category Ranking
 */
export type TieRule = (typeof tieRules)[number];
