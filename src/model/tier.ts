/**
 * The tiers of government, highest first: `country`, `province`, `district`, `commune`.
 *
 * The district tier ended with 2025-06-30 (see {@link tierLastDays}).
 *
 * @category Vocabulary
 */
export const tiers = ["country", "province", "district", "commune"] as const;

/**
 * One of {@link tiers}.
 *
 * @category Vocabulary
 */
export type Tier = (typeof tiers)[number];

/**
 * The last calendar day of a tier that has ended, `null` for one that stands.
 *
 * Two-tier local government (province, commune) works from 2025-07-01: a target of the district tier
 * stays readable, and lapses if its deadline lies after that day.
 *
 * @example
 * ```ts
 * tierLastDays.district;
 * // => "2025-06-30"
 * ```
 * @category Vocabulary
 */
export const tierLastDays: Readonly<Record<Tier, string | null>> = {
  country: null,
  province: null,
  district: "2025-06-30",
  commune: null,
};
