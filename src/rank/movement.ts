import { byText } from "../measure/order.ts";
import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import { isRanking } from "./is-ranking.ts";
import type { Ranked, Ranking } from "./rank.ts";

/**
 * Why there is no movement:
 *
 * - `new` - it had no place before
 * - `gone` - it has no place after
 * - `merged` - it was formed from several that had places before
 * - `different-field` - the places are among other numbers of ranked items: 5 of 63 and 2 of 34 do not compare
 *
 * @category Ranking
 */
export const movementReasons = ["new", "gone", "merged", "different-field"] as const;

/**
 * One of {@link movementReasons}.
 *
 * @category Ranking
 */
export type MovementReason = (typeof movementReasons)[number];

/**
 * An item of the earlier ranking that a later one was formed from.
 *
 * @category Ranking
 */
export interface Predecessor {
  /** Its id. */
  readonly id: string;
  /** Its place before. */
  readonly rank: number;
}

/**
 * Options of {@link movement}.
 *
 * @category Ranking
 */
export interface MovementOptions {
  /** The ids of what an item of the later ranking was formed from; itself unless given. */
  readonly predecessors?: (id: string) => readonly string[];
}

/**
 * What became of an item's place.
 *
 * @category Ranking
 */
export interface Movement {
  /** The id of the item. */
  readonly id: string;
  /** Its group; `null` if there are none. */
  readonly within: string | null;
  /** Those that it was formed from and that had places, by place; none if it is what it was. */
  readonly predecessors: readonly Predecessor[];
  /** Its place before, or that of the only one that it was formed from; `null` if it had none. */
  readonly before: number | null;
  /** Its place after; `null` if it has none. */
  readonly after: number | null;
  /** How many places it gained, below 0 lost: 14 is "tăng 14 bậc". `null` if that cannot be said. */
  readonly placesGained: number | null;
  /** Why that cannot be said, or `null`. */
  readonly reason: MovementReason | null;
}

type Place = Ranked<unknown>;

const keyOf = (within: string | null, id: string): string => JSON.stringify([within, id]);

const byKey = ({ ranked }: Ranking<unknown>): ReadonlyMap<string, Place> =>
  new Map(ranked.map((item) => [keyOf(item.within, item.id), item]));

const byPlace = (left: Place, right: Place): number =>
  left.rank - right.rank || byText(left.id, right.id);

function reasonOf(was: readonly Place[], is: Place): MovementReason | null {
  const [before, other] = was;
  if (before === undefined) return "new";
  if (other !== undefined) return "merged";
  return before.of === is.of ? null : "different-field";
}

function moved(was: readonly Place[], is: Place): Movement {
  const reason = reasonOf(was, is);
  const [before] = was;
  const isOther = was.some(({ id }) => id !== is.id);
  return {
    id: is.id,
    within: is.within,
    predecessors: isOther ? was.map(({ id, rank }) => ({ id, rank })) : [],
    before: before === undefined || was.length > 1 ? null : before.rank,
    after: is.rank,
    placesGained: before === undefined || reason !== null ? null : before.rank - is.rank,
    reason,
  };
}

const gone = ({ id, within, rank }: Place): Movement => ({
  id,
  within,
  predecessors: [],
  before: rank,
  after: null,
  placesGained: null,
  reason: "gone",
});

function check(before: Ranking<unknown>, after: Ranking<unknown>, options: MovementOptions): void {
  const { predecessors } = options ?? {};
  const faults = [
    ...Object.entries({ before, after })
      .filter(([, given]) => !isRanking(given))
      .map(([name, given]) => badArgument([name], "a ranking, from rank", given)),
    ...(predecessors === undefined || typeof predecessors === "function"
      ? []
      : [badArgument(["predecessors"], "a function", predecessors)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "movement", faults);
}

/**
 * What became of each item's place between two rankings.
 *
 * Places compare only among equally many ranked items: if one has no value on one side, every movement of its
 * group is `null`, `different-field`. An item that changes its group is gone from one and new in the other.
 * One that was formed from several has no place before: theirs stand in `predecessors`.
 *
 * @param before - The earlier ranking, from {@link rank}.
 * @param after - The later one.
 * @param options - Who became whom, if units merged or got another id between the two.
 * @returns Every item that is ranked in either: by group, then place after (the gone ones last), then place before, then id.
 * @throws DxplanError `invalid-argument` for what is no ranking.
 * @example
 * ```ts
 * const of2021 = rank([{ id: "a", dti: 0.4 }, { id: "b", dti: 0.5 }], { by: ({ dti }) => dti });
 * const of2022 = rank([{ id: "a", dti: 0.6 }, { id: "b", dti: 0.5 }], { by: ({ dti }) => dti });
 * movement(of2021, of2022).map(({ id, placesGained }) => [id, placesGained]);
 * // => [["a", 1], ["b", -1]]
 * ```
 * @category Ranking
 */
export function movement(
  before: Ranking<unknown>,
  after: Ranking<unknown>,
  options: MovementOptions = {},
): readonly Movement[] {
  check(before, after, options);
  const { predecessors = (id: string) => [id] } = options;
  const earlier = byKey(before);
  const formed = after.ranked.map((is) => {
    const was = [...new Set(predecessors(is.id))].flatMap(
      (id) => earlier.get(keyOf(is.within, id)) ?? [],
    );
    return { is, was: was.toSorted(byPlace) };
  });
  const used = new Set(formed.flatMap(({ was }) => was));
  return [
    ...formed.map(({ is, was }) => moved(was, is)),
    ...before.ranked.filter((item) => !used.has(item)).map(gone),
  ].toSorted(
    (left, right) =>
      byText(left.within ?? "", right.within ?? "") ||
      (left.after ?? Infinity) - (right.after ?? Infinity) ||
      (left.before ?? Infinity) - (right.before ?? Infinity) ||
      byText(left.id, right.id),
  );
}
