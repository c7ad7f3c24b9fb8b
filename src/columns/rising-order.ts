import { entryAt } from "../composite/weights/entry-at.ts";

/** So many items are sorted one by one. */
const few = 16;

/** Items, by their places, and what they are sorted by. */
interface Order {
  readonly items: Uint32Array;
  readonly keys: Float64Array;
}

const placeAt = (places: Uint32Array, at: number): number => places[at] ?? 0;

const keyAt = ({ items, keys }: Order, at: number): number => entryAt(keys, placeAt(items, at));

/** Puts each item behind those before it that are not above it: few are, of what is all but sorted. */
function insert(order: Order): void {
  const { items, keys } = order;
  let before = -Infinity;
  for (let next = 0; next < items.length; next += 1) {
    const item = placeAt(items, next);
    const key = entryAt(keys, item);
    if (before <= key) {
      before = key;
      continue;
    }
    let at = next;
    while (at > 0 && keyAt(order, at - 1) > key) {
      items[at] = placeAt(items, at - 1);
      at -= 1;
    }
    items[at] = item;
  }
}

/** How far apart keys lie. */
function boundsOf(order: Order, from: number, to: number): { lowest: number; highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let at = from; at < to; at += 1) {
    const key = keyAt(order, at);
    if (key < lowest) lowest = key;
    if (key > highest) highest = key;
  }
  return { lowest, highest };
}

/**
 * Deals items out to as many equal stretches as there are items: one goes to each if they are spread evenly. Says
 * where each stretch begins.
 */
function deal(order: Order, from: number, to: number, lowest: number, perUnit: number) {
  const { items, keys } = order;
  const dealt = items.slice(from, to);
  const size = dealt.length;
  const stretches = new Uint32Array(size);
  const ends = new Uint32Array(size + 1);
  for (let at = 0; at < size; at += 1) {
    const key = entryAt(keys, placeAt(dealt, at));
    const stretch = Math.min((key - lowest) * perUnit, size - 1) | 0;
    stretches[at] = stretch;
    ends[stretch + 1] = placeAt(ends, stretch + 1) + 1;
  }
  for (let at = 1; at <= size; at += 1) ends[at] = placeAt(ends, at) + placeAt(ends, at - 1);
  for (let at = 0; at < size; at += 1) {
    const stretch = placeAt(stretches, at);
    items[from + placeAt(ends, stretch)] = placeAt(dealt, at);
    // What begins a stretch at first ends it at last.
    ends[stretch] = placeAt(ends, stretch) + 1;
  }
  return ends;
}

/** Sorts items whose keys are too near each other, or too far apart, to be told apart by shares of their distance. */
function compare({ items, keys }: Order, from: number, to: number): void {
  items.subarray(from, to).sort((one, other) => {
    const [left, right] = [entryAt(keys, one), entryAt(keys, other)];
    return left < right ? -1 : Number(left > right);
  });
}

/** Sorts the items from a place on and before another, but for few that stand together. */
function spread(order: Order, from: number, to: number): void {
  const { lowest, highest } = boundsOf(order, from, to);
  const perUnit = (to - from) / (highest - lowest);
  if (lowest === highest) return;
  if (perUnit === 0 || perUnit === Infinity) {
    compare(order, from, to);
    return;
  }
  const ends = deal(order, from, to, lowest, perUnit);
  let first = from;
  for (let at = 0; first < to; at += 1) {
    const end = from + placeAt(ends, at);
    if (end - first > few) spread(order, first, end);
    first = end;
  }
}

/** Where the keys stand, from the lowest up; those that are missing, NaN, are left out. */
export function risingOrder(keys: Float64Array): Uint32Array {
  const all = new Uint32Array(keys.length);
  let size = 0;
  for (let at = 0; at < keys.length; at += 1) {
    if (Number.isNaN(entryAt(keys, at))) continue;
    all[size] = at;
    size += 1;
  }
  const items = all.subarray(0, size);
  if (size > few) spread({ items, keys }, 0, size);
  insert({ items, keys });
  return items;
}
