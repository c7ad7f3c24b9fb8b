/**
 * Which mark stands before the decimals:
 *
 * - `comma` - 1.234,5 as in Viet Nam (Law on Accounting, No. 88/2015/QH13, article 11): dots are groups
 * - `point` - 1,234.5 as in English: commas are groups
 *
 * @category Vietnamese
 */
export const decimalMarks = ["comma", "point"] as const;

/**
 * One of {@link decimalMarks}.
 *
 * @category Vietnamese
 */
export type DecimalMark = (typeof decimalMarks)[number];
