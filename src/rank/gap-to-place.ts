import { snap } from "../measure/snap.ts";
import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import { isRanking } from "./is-ranking.ts";
import type { Ranked, Ranking } from "./rank.ts";

/**
 * Why there is no gap to a place:
 *
 * - `unranked` - the item has no value
 * - `trivial-place` - so many places as there are items: every item has it
 * - `overflow` - the gap is beyond the largest number; the place and who is in between are told
 *
 * @category Ranking
 */
export const placeReasons = ["unranked", "trivial-place", "overflow"] as const;

/**
 * One of {@link placeReasons}.
 *
 * @category Ranking
 */
export type PlaceReason = (typeof placeReasons)[number];

/**
 * How far an item is from a place.
 *
 * @category Ranking
 */
export interface PlaceGap {
  /** The id of the item. */
  readonly id: string;
  /** Its place; `null` if it has none. */
  readonly rank: number | null;
  /** The place that is asked for. */
  readonly place: number;
  /** The value that has the place: that of the last of the others that may stay ahead; `null` if there is none. */
  readonly edge: number | null;
  /** From the item's value to that one: above 0 still to go, below 0 what it may lose; `null` with a reason. */
  readonly gap: number | null;
  /** The ids of those ahead that it has to catch up with, the nearest first; none if it has the place. */
  readonly overtake: readonly string[];
  /** Why there is no gap. */
  readonly reason: PlaceReason | null;
}

/** An item, and the others of its group, best first. */
function find(ranking: Ranking<unknown>, id: string) {
  const own = ranking.ranked.find((item) => item.id === id);
  const others = ranking.ranked.filter(
    (item) => own !== undefined && item.within === own.within && item !== own,
  );
  return { own, others };
}

function check(ranking: Ranking<unknown>, id: string, place: number): void {
  const isOne = isRanking(ranking);
  const isKnown = () => [...ranking.ranked, ...ranking.unranked].some((item) => item.id === id);
  const faults = [
    ...(isOne ? [] : [badArgument(["ranking"], "a ranking, from rank", ranking)]),
    ...(Number.isSafeInteger(place) && place >= 1
      ? []
      : [badArgument(["place"], "a whole number from 1", place)]),
    ...(!isOne || isKnown() ? [] : [badArgument(["id"], "the id of an item of the ranking", id)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "gapToPlace", faults);
}

/** Whether an item stands ahead of another, by their values and not by their ids. */
const isAhead = (item: Ranked<unknown>, other: Ranked<unknown>, sign: number): boolean =>
  sign * (item.value - other.value) > 0;

/** 1 where the highest value is the best, −1 where the lowest is. */
function signOf(ranked: readonly Ranked<unknown>[]): number {
  const [first, last] = [ranked[0]?.value ?? 0, ranked.at(-1)?.value ?? 0];
  return first >= last ? 1 : -1;
}

/**
 * How far an item is from a place, in points, and who has to be caught up with, while the others stay where
 * they are. Whoever has the same value shares the place, as in a competition ranking.
 *
 * @param ranking - A ranking, from `rank`; by groups, the item is set against those of its own.
 * @param id - The id of the item.
 * @param place - The place: 20 for "nhóm 20 tỉnh đứng đầu".
 * @returns The gap, or why there is none.
 * @throws DxplanError `invalid-argument` for what is no ranking, an id that is not in it, a place below 1.
 * @example
 * ```ts
 * const dti = [0.6754, 0.635, 0.6342, 0.6077].map((value, at) => ({ unit: `gso63:0${at}`, value }));
 * const { gap, overtake } = gapToPlace(rank(dti, { by: ({ value }) => value }), "gso63:03", 2);
 * [gap, overtake];
 * // => [0.0273, ["gso63:02", "gso63:01"]]
 * ```
 * @category Ranking
 */
export function gapToPlace(ranking: Ranking<unknown>, id: string, place: number): PlaceGap {
  check(ranking, id, place);
  const { own, others } = find(ranking, id);
  const none = (reason: PlaceReason): PlaceGap => ({
    id,
    rank: own?.rank ?? null,
    place,
    edge: null,
    gap: null,
    overtake: [],
    reason,
  });
  if (own === undefined) return none("unranked");
  const edge = others[place - 1];
  if (edge === undefined) return none("trivial-place");
  const sign = signOf(ranking.ranked.filter(({ within }) => within === own.within));
  const overtake = others.filter(
    (other) => isAhead(other, own, sign) && !isAhead(other, edge, sign),
  );
  const gap = sign * (edge.value - own.value);
  const isNumber = Number.isFinite(gap);
  return {
    id,
    rank: own.rank,
    place,
    edge: edge.value,
    gap: isNumber ? snap(gap) + 0 : null,
    overtake: overtake.map((other) => other.id).toReversed(),
    reason: isNumber ? null : "overflow",
  };
}
