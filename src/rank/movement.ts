import { byText } from "../measure/order.ts";
import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import type { Ranked, Ranking } from "./rank.ts";

/**
 * Why there is no movement:
 *
 * - `new` - it had no place before
 * - `gone` - it has no place after
 * - `different-field` - the places are among other numbers of ranked items: 5 of 63 and 2 of 34 do not compare
 *
 * @category Ranking
 */
export const movementReasons = ["new", "gone", "different-field"] as const;

/**
 * One of {@link movementReasons}.
 *
 * @category Ranking
 */
export type MovementReason = (typeof movementReasons)[number];

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
  /** Its place before; `null` if it had none. */
  readonly before: number | null;
  /** Its place after; `null` if it has none. */
  readonly after: number | null;
  /** How many places it gained, below 0 lost: 14 is "tăng 14 bậc". `null` if that cannot be said. */
  readonly placesGained: number | null;
  /** Why that cannot be said, or `null`. */
  readonly reason: MovementReason | null;
}

const keyOf = ({ id, within }: Ranked<unknown>): string => JSON.stringify([within, id]);

const byKey = ({ ranked }: Ranking<unknown>) => new Map(ranked.map((item) => [keyOf(item), item]));

function reasonOf(
  before: Ranked<unknown> | undefined,
  after: Ranked<unknown> | undefined,
): MovementReason | null {
  if (before === undefined) return "new";
  if (after === undefined) return "gone";
  return before.of === after.of ? null : "different-field";
}

const isPlaced = (item: Ranked<unknown>): boolean =>
  typeof item?.id === "string" && Number.isFinite(item.rank) && Number.isFinite(item.of);

const isRanking = (ranking: Ranking<unknown>): boolean =>
  Array.isArray(ranking?.ranked) && ranking.ranked.every(isPlaced);

function check(before: Ranking<unknown>, after: Ranking<unknown>): void {
  const faults = Object.entries({ before, after })
    .filter(([, given]) => !isRanking(given))
    .map(([name, given]) => badArgument([name], "a ranking, from rank", given));
  if (faults.length > 0) throw new DxplanError("invalid-argument", "movement", faults);
}

/**
 * What became of each item's place between two rankings.
 *
 * Places compare only among equally many ranked items: if one has no value on one side, every movement of its
 * group is `null`, `different-field`. An item that changes its group is gone from one and new in the other.
 *
 * @param before - The earlier ranking, from {@link rank}.
 * @param after - The later one.
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
export function movement(before: Ranking<unknown>, after: Ranking<unknown>): readonly Movement[] {
  check(before, after);
  const [earlier, later] = [byKey(before), byKey(after)];
  return [...new Map([...earlier, ...later])]
    .map(([key, { id, within }]): Movement => {
      const [was, is] = [earlier.get(key), later.get(key)];
      const reason = reasonOf(was, is);
      const placesGained =
        was === undefined || is === undefined || reason !== null ? null : was.rank - is.rank;
      return {
        id,
        within,
        before: was?.rank ?? null,
        after: is?.rank ?? null,
        placesGained,
        reason,
      };
    })
    .toSorted(
      (left, right) =>
        byText(left.within ?? "", right.within ?? "") ||
        (left.after ?? Infinity) - (right.after ?? Infinity) ||
        (left.before ?? Infinity) - (right.before ?? Infinity) ||
        byText(left.id, right.id),
    );
}
