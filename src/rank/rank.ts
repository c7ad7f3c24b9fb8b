import { byText } from "../measure/order.ts";
import { snap } from "../measure/snap.ts";
import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import type { Direction } from "../model/indicator.ts";
import { places } from "./places.ts";
import { groupFaults, idFaults, optionFaults, valueFaults } from "./rank-faults.ts";
import { roundHalfUp } from "./round-half-up.ts";
import type { TieRule } from "./tie-rule.ts";

/**
 * Options of {@link rank}.
 *
 * @typeParam T - An item.
 * @category Ranking
 */
export interface RankOptions<T> {
  /** The value to rank by; `null` for one that is missing. */
  readonly by: (item: T) => number | null;
  /** What tells the items apart: its `unit`, else its `id`, unless given. No two may share it. */
  readonly id?: (item: T) => string;
  /** Which way is better; `increase` (the highest value first) unless given. */
  readonly direction?: Direction;
  /** What equal values get; `competition` unless given, as in the published DTI tables. */
  readonly ties?: TieRule;
  /** Round half up to so many decimals before comparing, as the ministry does; else 12 digits count. */
  readonly decimals?: number;
  /** Rank within each group; all in one unless given. */
  readonly within?: (item: T) => string;
}

/**
 * An item with its place.
 *
 * @typeParam T - An item.
 * @category Ranking
 */
export interface Ranked<T> {
  /** The item. */
  readonly item: T;
  /** Its id. */
  readonly id: string;
  /** Its place, 1 being the best. */
  readonly rank: number;
  /** The value that was compared: rounded, if `decimals` were asked for. */
  readonly value: number;
  /** How many items are ranked in its group. */
  readonly of: number;
  /** How many items of its group share its value, itself included. */
  readonly tied: number;
  /** Its group; `null` if there are none. */
  readonly within: string | null;
}

/**
 * An item without a place.
 *
 * @typeParam T - An item.
 * @category Ranking
 */
export interface Unranked<T> {
  /** The item. */
  readonly item: T;
  /** Its id. */
  readonly id: string;
  /** Why it has no place. */
  readonly reason: "missing-value";
  /** Its group; `null` if there are none. */
  readonly within: string | null;
}

/**
 * A ranking.
 *
 * @typeParam T - An item.
 * @category Ranking
 */
export interface Ranking<T> {
  /** The items with a place: by group, then place, then id. */
  readonly ranked: readonly Ranked<T>[];
  /** The items without a value, by group and id. */
  readonly unranked: readonly Unranked<T>[];
}

interface Entry<T> {
  readonly item: T;
  readonly id: string;
  readonly value: number | null;
  readonly within: string | null;
}

const byGroupAndId = <T>(left: Entry<T>, right: Entry<T>): number =>
  byText(left.within ?? "", right.within ?? "") || byText(left.id, right.id);

/** What tells an item apart when the caller does not say. */
function ownId(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return undefined;
  if ("unit" in item && typeof item.unit === "string") return item.unit;
  return "id" in item ? item.id : undefined;
}

/** The items with their ids, values and groups; what is wrong with any of them is thrown at once. */
function read<T>(items: readonly T[], options: RankOptions<T>): Entry<T>[] {
  const { by, id = ownId, decimals, within } = options;
  const ids = items.map((item) => id(item));
  const values = items.map((item) => by(item));
  const groups = within === undefined ? null : items.map((item) => within(item));
  const faults = [...idFaults(ids), ...valueFaults(values), ...groupFaults(groups ?? [])];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "rank", faults);
  const compared = (value: number) =>
    decimals === undefined ? snap(value) : roundHalfUp(value, decimals);
  return items.map((item, at) => {
    const value = values[at] ?? null;
    return {
      item,
      id: String(ids[at]),
      value: value === null ? null : compared(value),
      within: groups?.[at] ?? null,
    };
  });
}

function checkOptions<T>(items: readonly T[], options: RankOptions<T>): void {
  const faults = [
    ...(Array.isArray(items) ? [] : [badArgument(["items"], "a list", items)]),
    ...optionFaults(options ?? {}),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "rank", faults);
}

/** Groups of neighbours with the same key. */
function blocksOf<T>(items: readonly T[], key: (item: T) => unknown): T[][] {
  const blocks: T[][] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(item)) last.push(item);
    else blocks.push([item]);
  }
  return blocks;
}

type Valued<T> = Entry<T> & { readonly value: number };

const hasValue = <T>(entry: Entry<T>): entry is Valued<T> => entry.value !== null;

function rankGroup<T>(group: readonly Valued<T>[], rule: TieRule, sign: number): Ranked<T>[] {
  const ordered = group.toSorted(
    (left, right) => sign * (right.value - left.value) || byText(left.id, right.id),
  );
  const blocks = blocksOf(ordered, ({ value }) => value);
  let before = 0;
  return blocks.flatMap((block, index) => {
    const ranked = block.map(({ item, id, value, within }, at) => ({
      item,
      id,
      rank: places[rule](before, index, block.length, at),
      value,
      of: group.length,
      tied: block.length,
      within,
    }));
    before += block.length;
    return ranked;
  });
}

/**
 * Ranks items by a value.
 *
 * Values are compared at 12 significant digits, so that float noise makes no false order and no false
 * tie; or rounded half up first, if `decimals` are asked for. Values that are missing get no place and
 * are listed. The result does not depend on the order of the items.
 *
 * @param items - What to rank; each told apart by its `unit` or `id`, or by the option `id`.
 * @param options - The value to rank by, and any option that is not to be the default.
 * @returns The items with their places, and those without.
 * @throws DxplanError `invalid-argument` for an item that stands twice, a value that is not finite, a group that is no
 *   text, unknown options, and options out of range.
 * @example
 * ```ts
 * // DTI 2022 as published: Thanh Hóa and Yên Bái share place 15, Hậu Giang follows at 17.
 * const dti = [
 *   { unit: "gso63:93", value: 0.6342 },
 *   { unit: "gso63:15", value: 0.635 },
 *   { unit: "gso63:38", value: 0.635 },
 * ];
 * rank(dti, { by: ({ value }) => value }).ranked.map(({ id, rank }) => [id, rank]);
 * // => [["gso63:15", 1], ["gso63:38", 1], ["gso63:93", 3]]
 * ```
 * @category Ranking
 */
export function rank<T>(items: readonly T[], options: RankOptions<T>): Ranking<T> {
  checkOptions(items, options);
  const { ties = "competition", direction = "increase" } = options;
  const entries = read(items, options).toSorted(byGroupAndId);
  const groups = blocksOf(entries.filter(hasValue), ({ within }) => within);
  return {
    ranked: groups.flatMap((group) => rankGroup(group, ties, direction === "increase" ? 1 : -1)),
    unranked: entries
      .filter(({ value }) => value === null)
      .map(({ item, id, within }) => ({ item, id, reason: "missing-value", within })),
  };
}
