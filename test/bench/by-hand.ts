import type { IndexDefinition } from "dxplan";

/** The lowest and the highest of a column. */
function extent(column: Float64Array): [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < column.length; at += 1) {
    const value = column[at] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function addScaled(
  totals: Float64Array,
  column: Float64Array,
  zero: number,
  one: number,
  weight: number,
) {
  const run = one - zero;
  for (let at = 0; at < totals.length; at += 1) {
    totals[at] = (totals[at] ?? 0) + weight * (((column[at] ?? 0) - zero) / run);
  }
}

/** Places by a sort of indices, equal values sharing theirs. */
function placesOf(totals: Float64Array): Float64Array {
  const order = Uint32Array.from(totals.keys()).sort(
    (left, right) => (totals[right] ?? 0) - (totals[left] ?? 0),
  );
  const places = new Float64Array(totals.length);
  for (let at = 0; at < order.length; at += 1) {
    const [unit = 0, before = 0] = [order[at], order[at - 1]];
    places[unit] = at > 0 && totals[unit] === totals[before] ? (places[before] ?? 0) : at + 1;
  }
  return places;
}

/** Σ w·s ÷ Σ w of one node, min–max scores taken on the way. */
function meanOf(
  node: IndexDefinition["nodes"][number],
  columns: Readonly<Record<string, Float64Array>>,
  rising: ReadonlySet<string>,
  size: number,
): Float64Array {
  const totals = new Float64Array(size);
  let all = 0;
  for (const { id, weight } of node.weights === "given" ? node.members : []) {
    const column = columns[id] ?? totals;
    const [low, high] = extent(column);
    if (rising.has(id)) addScaled(totals, column, low, high, weight);
    else addScaled(totals, column, high, low, weight);
    all += weight;
  }
  return totals.map((total) => total / all);
}

/** What one writes by hand for this one index: no checks, no missing values, no ties by 12 digits. */
export function byHand(
  { components, nodes }: IndexDefinition,
  columns: Readonly<Record<string, Float64Array>>,
  size: number,
): Float64Array[] {
  const rising = new Set(
    components.filter(({ direction }) => direction === "increase").map(({ id }) => id),
  );
  return nodes.map((node) => placesOf(meanOf(node, columns, rising, size)));
}

/** The same with an object for each unit, as one writes it first. */
export function withObjects(
  { components, nodes }: IndexDefinition,
  rows: readonly Readonly<Record<string, number>>[],
): number[][] {
  const scales = new Map(
    components.map(({ id, direction }) => {
      const values = rows.map((row) => row[id] ?? 0);
      const low = values.reduce((one, two) => Math.min(one, two));
      const high = values.reduce((one, two) => Math.max(one, two));
      return [id, direction === "increase" ? [low, high] : [high, low]] as const;
    }),
  );
  return nodes.map((node) => {
    const scores = rows.map((row) => {
      let [sum, all] = [0, 0];
      for (const member of node.members) {
        if (typeof member === "string") continue;
        const [zero = 0, one = 1] = scales.get(member.id) ?? [];
        sum += (member.weight * ((row[member.id] ?? 0) - zero)) / (one - zero);
        all += member.weight;
      }
      return sum / all;
    });
    const sorted = scores.toSorted((left, right) => right - left);
    const places = new Map<number, number>();
    sorted.forEach((score, at) => {
      if (!places.has(score)) places.set(score, at + 1);
    });
    return scores.map((score) => places.get(score) ?? 0);
  });
}
