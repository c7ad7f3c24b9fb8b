import { byText } from "../measure/order.ts";
import { badArgument } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { isRanking } from "./is-ranking.ts";
import { optionFaults, predecessorFaults } from "./movement-faults.ts";
import type { Ranked, Ranking } from "./rank.ts";

/**
 * Why there is no movement:
 *
 * - `new` - it had no place before
 * - `gone` - it has no place after
 * - `merged` - it was formed from several that had places before
 * - `split` - what it was formed from, alone, went into others too: one place is not that of each part
 * - `different-field` - the places are among other numbers of ranked items: 5 of 63 and 2 of 34 do not compare
 *
 * @category Ranking
 */
export const movementReasons = ["new", "gone", "merged", "split", "different-field"] as const;

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
  /** Those that it was formed from and that had places, by place; none if it is what it was, whole and alone. */
  readonly predecessors: readonly Predecessor[];
  /**
   * Its place before, or that of the only one that became it and nothing else; `null` if it had none, was merged, or
   * is a part of what was split.
   */
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

/** An item of the later ranking, and those that it was formed from and that had places. */
interface Formed {
  readonly is: Place;
  readonly was: readonly Place[];
}

/** How many of the later ranking each of the earlier was made into. */
function heirsOf(formed: readonly Formed[]): ReadonlyMap<Place, number> {
  const heirs = new Map<Place, number>();
  for (const { was } of formed) {
    for (const item of was) heirs.set(item, (heirs.get(item) ?? 0) + 1);
  }
  return heirs;
}

/** The place that an item goes on from: that of what became it, and nothing else. */
function origin({ was }: Formed, heirs: ReadonlyMap<Place, number>): Place | null {
  const [before, other] = was;
  return before === undefined || other !== undefined || heirs.get(before) !== 1 ? null : before;
}

function reasonOf({ is, was }: Formed, before: Place | null): MovementReason | null {
  if (was.length === 0) return "new";
  if (was.length > 1) return "merged";
  if (before === null) return "split";
  return before.of === is.of ? null : "different-field";
}

function moved(formed: Formed, heirs: ReadonlyMap<Place, number>): Movement {
  const { is, was } = formed;
  const before = origin(formed, heirs);
  const reason = reasonOf(formed, before);
  return {
    id: is.id,
    within: is.within,
    predecessors: before?.id === is.id ? [] : was.map(({ id, rank }) => ({ id, rank })),
    before: before?.rank ?? null,
    after: is.rank,
    placesGained: before === null || reason !== null ? null : before.rank - is.rank,
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

function refuse(faults: readonly Issue[]): void {
  if (faults.length > 0) throw new DxplanError("invalid-argument", "movement", faults);
}

/**
 * What became of each item's place between two rankings.
 *
 * Places compare only among equally many ranked items: if one has no value on one side, every movement of its
 * group is `null`, `different-field`. An item that changes its group is gone from one and new in the other.
 * One that was formed from several has no place before, nor have those that one was split into: what
 * they were formed from stands with its place in `predecessors`. Of who keeps its place when a part is cut off, say
 * that it was formed from itself, and of the part that it was formed from nothing: it is new.
 *
 * @param before - The earlier ranking, from {@link rank}.
 * @param after - The later one.
 * @param options - Who became whom, if units merged or got another id between the two.
 * @returns Every item that is ranked in either: by group, then place after (the gone ones last), then place before, then id.
 * @throws DxplanError `invalid-argument` for what is no ranking, unknown options, and predecessors that are no list of
 *   ids.
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
  refuse([
    ...Object.entries({ before, after })
      .filter(([, given]) => !isRanking(given))
      .map(([name, given]) => badArgument([name], "a ranking, from rank", given)),
    ...optionFaults(options),
  ]);
  const { predecessors = (id: string) => [id] } = options;
  const earlier = byKey(before);
  const given = after.ranked.map((is) => ({ is, ids: predecessors(is.id) }));
  refuse(given.flatMap(({ is, ids }) => predecessorFaults(is.id, ids)));
  const formed = given.map(({ is, ids }): Formed => {
    const was = [...new Set(ids)].flatMap((id) => earlier.get(keyOf(is.within, id)) ?? []);
    return { is, was: was.toSorted(byPlace) };
  });
  const heirs = heirsOf(formed);
  return [
    ...formed.map((one) => moved(one, heirs)),
    ...before.ranked.filter((item) => !heirs.has(item)).map(gone),
  ].toSorted(
    (left, right) =>
      byText(left.within ?? "", right.within ?? "") ||
      (left.after ?? Infinity) - (right.after ?? Infinity) ||
      (left.before ?? Infinity) - (right.before ?? Infinity) ||
      byText(left.id, right.id),
  );
}
