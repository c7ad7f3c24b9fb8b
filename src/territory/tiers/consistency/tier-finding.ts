/**
 * Why it cannot be told whether the targets of lower tiers add up to the upper one:
 *
 * - `not-a-level` - one of them asks no level of the indicator, or a corridor
 * - `not-aggregable` - the indicator cannot be put together over units
 * - `other-offices` - the upper target names the tiers that it binds, and that of the lower one is not among them: it is
 *   not made of it, as 90 % of the files of a province's own offices is not made of those of its communes
 * - `superseded` - one of them is replaced by another before its deadline
 * - `no-such-unit` - the territory has no unit of the lower tier, and how many there are decides
 * - `weights-decide` - it hangs on weights that are not given, or on offices of which nothing is asked
 *
 * @category Territory
 */
export const tierFindingReasons = [
  "not-a-level",
  "not-aggregable",
  "other-offices",
  "superseded",
  "no-such-unit",
  "weights-decide",
] as const;

/**
 * One of {@link tierFindingReasons}.
 *
 * @category Territory
 */
export type TierFindingReason = (typeof tierFindingReasons)[number];

/**
 * An upper target beside those of lower tiers on the same indicator and deadline.
 *
 * @category Territory
 */
export interface ConsistencyFinding {
  /** The id of the upper target. */
  readonly upper: string;
  /** The ids of the lower ones, in the order of the plan. */
  readonly lower: readonly string[];
  /** Targets of plans of units beneath that were put together with them, from the lowest tier up. */
  readonly elsewhere: readonly { readonly plan: string; readonly target: string }[];
  /** The id of the indicator. */
  readonly indicator: string;
  /** The deadline; `null` without one. */
  readonly due: string | null;
  /** The level that the upper target asks; `null` if it asks none. */
  readonly required: number | null;
  /** The lowest and the highest that the upper value can be if every lower one just meets its own target. */
  readonly range: { readonly low: number | null; readonly high: number | null } | null;
  /** Whether that meets the upper target; `null` with a reason. */
  readonly reaches: boolean | null;
  /** Why that cannot be told. */
  readonly reason: TierFindingReason | null;
}
