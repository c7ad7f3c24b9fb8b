import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import { isRanking } from "./is-ranking.ts";
import type { Ranked, Ranking } from "./rank.ts";

/** How many items of its group stand ahead of each, by their values. */
function aheadOf(ranked: readonly Ranked<unknown>[]): readonly number[] {
  let [group, block] = [0, 0];
  return ranked.map(({ within, value }, at) => {
    const before = ranked[at - 1];
    if (before?.within !== within) group = at;
    if (group === at || before?.value !== value) block = at;
    return block - group;
  });
}

/**
 * The first k places of a ranking: the items with less than k ahead of them, by their values. Those that share
 * place k are all in, whatever rule gave the ranks: of two that tie for place 1, `fractional` ranks are 1.5 and
 * `modified` ranks 2, and both are among the first 1.
 *
 * @typeParam T - An item.
 * @param ranking - A ranking, from {@link rank}; by groups, the first k of each.
 * @param places - How many places, a whole number from 1: 20 for "nhóm 20 tỉnh đứng đầu".
 * @returns The items, in the order of the ranking.
 * @throws DxplanError `invalid-argument` for what is no ranking, and places below 1.
 * @example
 * ```ts
 * const dti = [0.6754, 0.635, 0.635, 0.6077].map((value, at) => ({ unit: `gso63:0${at}`, value }));
 * firstPlaces(rank(dti, { by: ({ value }) => value }), 2).map(({ id }) => id);
 * // => ["gso63:00", "gso63:01", "gso63:02"]
 * ```
 * @category Ranking
 */
export function firstPlaces<T>(ranking: Ranking<T>, places: number): readonly Ranked<T>[] {
  const faults = [
    ...(isRanking(ranking) ? [] : [badArgument(["ranking"], "a ranking, from rank", ranking)]),
    ...(Number.isSafeInteger(places) && places >= 1
      ? []
      : [badArgument(["places"], "a whole number from 1", places)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "firstPlaces", faults);
  const ahead = aheadOf(ranking.ranked);
  return ranking.ranked.filter((_, at) => (ahead[at] ?? 0) < places);
}
