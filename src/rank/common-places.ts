import type { Ranked } from "./rank.ts";

/** Where an item stands among those that two rankings have in common. */
interface Place {
  /** The first place of those that share its value: how many stand ahead, and 1. */
  readonly best: number;
  /** Twice the mean of their places, so that it is whole. */
  readonly doubled: number;
}

/** An item by its places in both rankings. */
export interface PlacePair {
  readonly first: Place;
  readonly second: Place;
}

/** The ids that share a value, the best value first, whatever rule gave their ranks. */
function blocksOf(items: readonly Ranked<unknown>[]): Iterable<readonly string[]> {
  const blocks = new Map<number, string[]>();
  for (const { id, value } of items.toSorted((left, right) => left.rank - right.rank)) {
    const block = blocks.get(value);
    if (block === undefined) blocks.set(value, [id]);
    else block.push(id);
  }
  return blocks.values();
}

function placesOf(items: readonly Ranked<unknown>[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const block of blocksOf(items)) {
    const best = places.size + 1;
    const place = { best, doubled: best + places.size + block.length };
    for (const id of block) places.set(id, place);
  }
  return places;
}

const idsOf = (items: readonly Ranked<unknown>[]) => new Set(items.map(({ id }) => id));

/** The items of one list that another does not have. */
export function onlyIn(
  items: readonly Ranked<unknown>[],
  others: readonly Ranked<unknown>[],
): readonly Ranked<unknown>[] {
  const ids = idsOf(others);
  return items.filter(({ id }) => !ids.has(id));
}

/** The items that both lists have, each by its place among them in either. */
export function commonPlaces(
  first: readonly Ranked<unknown>[],
  second: readonly Ranked<unknown>[],
): readonly PlacePair[] {
  const [firstIds, secondIds] = [idsOf(first), idsOf(second)];
  const places = placesOf(second.filter(({ id }) => firstIds.has(id)));
  return [...placesOf(first.filter(({ id }) => secondIds.has(id)))].flatMap(([id, place]) => {
    const other = places.get(id);
    return other === undefined ? [] : [{ first: place, second: other }];
  });
}
