/**
 * The three pillars of the National Digital Transformation Programme (decision 749/QĐ-TTg of 2020-06-03):
 *
 * - `government` - digital government (chính quyền số)
 * - `economy` - digital economy (kinh tế số)
 * - `society` - digital society (xã hội số)
 *
 * @category Vocabulary
 */
export const pillars = ["government", "economy", "society"] as const;

/**
 * One of {@link pillars}.
 *
 * @category Vocabulary
 */
export type Pillar = (typeof pillars)[number];

/**
 * Where an indicator or a commitment stands: in one of {@link pillars}, or `general`, above them
 * (a rank by the whole index already sums the pillars).
 *
 * @category Vocabulary
 */
export const standings = [...pillars, "general"] as const;

/**
 * One of {@link standings}.
 *
 * @category Vocabulary
 */
export type Standing = (typeof standings)[number];
