/**
 * Where a deadline comes from:
 *
 * - `stated` - printed in the sentence, or in the heading that governs it
 * - `implied` - inferred from what stands around it
 *
 * @category Vocabulary
 */
export const dueBases = ["stated", "implied"] as const;

/**
 * One of {@link dueBases}.
 *
 * @category Vocabulary
 */
export type DueBasis = (typeof dueBases)[number];
