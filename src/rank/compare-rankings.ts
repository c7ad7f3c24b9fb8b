import { byText } from "../measure/order.ts";
import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { kendall, spearman } from "./association.ts";
import { commonPlaces, onlyIn, type PlacePair } from "./common-places.ts";
import { isRanking } from "./is-ranking.ts";
import type { Ranked, Ranking } from "./rank.ts";
import type {
  ComparisonOptions,
  ComparisonReason,
  RankingComparison,
  TopOverlap,
} from "./ranking-comparison.ts";

const sizeOf = (list: readonly unknown[]): number => new Set(list).size;

function rankingFaults(name: string, ranking: Ranking<unknown>): Issue[] {
  if (!isRanking(ranking)) return [badArgument([name], "a ranking, from rank", ranking)];
  const items = ranking.ranked;
  const groups = sizeOf(items.map(({ within }) => within));
  if (groups > 1) {
    return [badArgument([name], "a ranking of one group: compare each by itself", groups)];
  }
  const isOnce = sizeOf(items.map(({ id }) => id)) === items.length;
  return isOnce ? [] : [badArgument([name], "a ranking in which no id stands twice", ranking)];
}

function optionFaults(options: ComparisonOptions): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "options, or nothing", options)];
  }
  const { top = 1 } = options;
  return [
    ...unknownFaults(["options"], options, ["top"]),
    ...(Number.isInteger(top) && top >= 1
      ? []
      : [badArgument(["options", "top"], "a whole number from 1", top)]),
  ];
}

type Overlap = Pick<RankingComparison, "overlap" | "overlapReason">;

const noOverlap = (overlapReason: ComparisonReason): Overlap => ({ overlap: null, overlapReason });

function overlapOf(pairs: readonly PlacePair[], top: number): TopOverlap {
  const first = pairs.filter((pair) => pair.first.best <= top);
  const second = pairs.filter((pair) => pair.second.best <= top).length;
  const both = first.filter((pair) => pair.second.best <= top).length;
  const share = both / Math.max(first.length, second);
  return { top, first: first.length, second, both, share };
}

function overlapIn(pairs: readonly PlacePair[], { top }: ComparisonOptions): Overlap {
  if (top === undefined) return noOverlap("not-asked");
  if (pairs.length < 2) return noOverlap("too-few");
  if (pairs.length < top) return noOverlap("fewer-than-top");
  return { overlap: overlapOf(pairs, top), overlapReason: null };
}

/** Correlations and shifts; none of less than two items, which can stand in one order alone. */
function measuresOf(pairs: readonly PlacePair[]) {
  const none = { spearman: null, kendall: null, meanShift: null, largestShift: null };
  if (pairs.length < 2) return { ...none, reason: "too-few" as const };
  const shifts = pairs.map(({ first, second }) => Math.abs(first.doubled - second.doubled) / 2);
  const [rho, tau] = [spearman(pairs), kendall(pairs)];
  return {
    spearman: rho,
    kendall: tau,
    reason: rho === null ? ("all-tied" as const) : null,
    meanShift: shifts.reduce((total, shift) => total + shift, 0) / pairs.length,
    largestShift: shifts.reduce((most, shift) => Math.max(most, shift), 0),
  };
}

const idsOf = (items: readonly Ranked<unknown>[]): readonly string[] =>
  items.map(({ id }) => id).toSorted(byText);

/**
 * How alike two rankings are: of two years, of two methods, of two sets of weights.
 *
 * Only the items that are ranked in both count, placed anew among themselves; the others are listed. Items of
 * equal value are tied, whatever rule gave their ranks, and share the mean of their places (1 2.5 2.5 4).
 * ρ is Pearson's correlation of these ranks; τ-b is (C − D) ÷ √((P − T₁)·(P − T₂)), with C and D the pairs in
 * the same and in the opposite order, P all pairs, T the pairs tied in either: Kendall, Rank Correlation
 * Methods (1948), chapters 1 to 3. The top k are the items with less than k ahead of them: those that share
 * place k are all in.
 *
 * @param first - A ranking of one group, from {@link rank}.
 * @param second - Another one; ids tell which items are the same.
 * @param options - How many places the overlap is to be told of.
 * @returns Correlations, shifts in places, the overlap, and what is ranked in one alone.
 * @throws DxplanError `invalid-argument` for what is no ranking, for one of several groups, and for options
 *   out of range.
 * @example
 * ```ts
 * const scores = [{ id: "a", by: 9, then: 7 }, { id: "b", by: 8, then: 9 }, { id: "c", by: 5, then: 5 }];
 * const before = rank(scores, { by: ({ by }) => by });
 * const after = rank(scores, { by: ({ then }) => then });
 * const { spearman, meanShift, overlap } = compareRankings(before, after, { top: 1 });
 * [spearman, meanShift, overlap.share];
 * // => [0.5, 2 / 3, 0]
 * ```
 * @category Ranking
 */
export function compareRankings(
  first: Ranking<unknown>,
  second: Ranking<unknown>,
  options: ComparisonOptions = {},
): RankingComparison {
  const faults = [
    ...rankingFaults("first", first),
    ...rankingFaults("second", second),
    ...optionFaults(options),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "compareRankings", faults);
  const pairs = commonPlaces(first.ranked, second.ranked);
  return {
    common: pairs.length,
    ...measuresOf(pairs),
    ...overlapIn(pairs, options),
    onlyInFirst: idsOf(onlyIn(first.ranked, second.ranked)),
    onlyInSecond: idsOf(onlyIn(second.ranked, first.ranked)),
  };
}
