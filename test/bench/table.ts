import { defineIndex, type IndexDefinition } from "dxplan";

/** Values that are the same on every run: a linear congruential generator, good enough for what is only timed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** An index of so many components, min–max, in three nodes of weighted means. */
export function indexOf(size: number): IndexDefinition {
  const ids = Array.from({ length: size }, (_, at) => `c${at}`);
  const node = (id: string, from: number, to: number) => ({
    id,
    mean: { kind: "arithmetic" as const },
    weights: "given" as const,
    members: ids.slice(from, to).map((member, at) => ({ id: member, weight: 1 + (at % 3) })),
  });
  const third = Math.floor(size / 3);
  return defineIndex({
    id: "bench",
    components: ids.map((id, at) => ({
      id,
      direction: at % 4 === 0 ? "decrease" : "increase",
      scale: { kind: "min-max" },
    })),
    nodes: [
      node("first", 0, third),
      node("second", third, 2 * third),
      node("third", 2 * third, size),
    ],
    missing: "reweight",
    minimumCoverage: 0.5,
  });
}

/** A table of units × components. */
export function tableOf(index: IndexDefinition, size: number) {
  const next = numbers(12_345);
  return {
    units: Array.from({ length: size }, (_, at) => `u${at}`),
    columns: Object.fromEntries(
      index.components.map(({ id }) => [
        id,
        Float64Array.from({ length: size }, () => next() * 100),
      ]),
    ),
  };
}

/** The same table with some values missing: every fiftieth of a component, and all of each thousandth unit. */
export function withGaps({ units, columns }: ReturnType<typeof tableOf>) {
  const entries = Object.entries(columns).map(([id, column], component) => {
    const isGap = (unit: number) => (unit + 7 * component) % 50 === 0 || unit % 1000 === 0;
    return [id, column.map((value, unit) => (isGap(unit) ? Number.NaN : value))] as const;
  });
  return { units, columns: Object.fromEntries(entries) };
}
