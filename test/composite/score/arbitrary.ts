import { fc } from "@fast-check/vitest";
import type { IndexComponent, IndexDefinition, IndexTable, Mean, MissingRule } from "dxplan";
import { indexOf, weighted } from "./fixture.ts";

type Scale = IndexComponent["scale"];

/** Published figures, and numbers with all their digits; 0 and what is below it among them. */
const value = fc
  .oneof(
    fc.integer({ min: -20, max: 120 }),
    fc.integer({ min: -100, max: 1200 }).map((tenths) => tenths / 10),
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  )
  .map((value) => value + 0);

/** Scales that look at nothing but the value. */
const alone: readonly Scale[] = [
  { kind: "goalposts", low: 0, high: 100, clamp: true },
  { kind: "goalposts", low: -3, high: 90, clamp: false },
  { kind: "steps", from: [10, 50.5], scores: [0, 0.25, 1] },
  { kind: "scale", form: "piecewise", domain: [0, 40, 100], range: [0, 1, 0], clamp: true },
];

const bySample: readonly Scale[] = [
  { kind: "min-max" },
  { kind: "z-score" },
  { kind: "distance-to-best" },
  { kind: "rank" },
  { kind: "percentile" },
  { kind: "borda" },
  { kind: "fraction-of-best" },
  { kind: "distance-to-target", target: 60, clamp: false },
  { kind: "distance-to-reference", unit: "u1", clamp: true },
];

const directionOf = (scale: Scale) =>
  scale.kind === "steps" ? fc.constant("increase" as const) : direction;
const direction = fc.constantFrom("increase" as const, "decrease" as const);

const componentBy = (id: string, scales: readonly Scale[]) =>
  fc
    .constantFrom(...scales)
    .chain((scale) => directionOf(scale).map((direction) => ({ id, direction, scale })));

const componentsBy = (scales: readonly Scale[]) =>
  fc.tuple(...["a", "b", "c", "d"].map((id) => componentBy(id, scales)));

const mean: fc.Arbitrary<Mean> = fc.oneof(
  fc
    .constantFrom("arithmetic", "geometric", "harmonic", "minimum", "copeland")
    .map((kind) => ({ kind })),
  fc.constantFrom(-3, -0.5, 0.5, 2).map((exponent) => ({ kind: "power", exponent }) as const),
);

/** Means that take a unit at a time, whatever its peers are. */
const plainMean = mean.filter(({ kind }) => kind !== "copeland");

const weight = fc.constantFrom(0, 0.1, 0.2, 1, 2.5, 3, 60);

const weights = <Id extends string>(...ids: readonly Id[]) =>
  fc
    .tuple(...ids.map(() => weight))
    .filter((all) => all.some((weight) => weight > 0))
    .map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at] ?? 0])));

interface Kind {
  readonly scales: readonly Scale[];
  readonly mean: fc.Arbitrary<Mean>;
  readonly missing: fc.Arbitrary<MissingRule>;
}

/** Three nodes, one over the other two, with a component in both. */
const indexBy = (kind: Kind): fc.Arbitrary<IndexDefinition> =>
  fc
    .record({
      components: componentsBy(kind.scales),
      means: fc.tuple(kind.mean, kind.mean, kind.mean),
      missing: kind.missing,
      minimumCoverage: fc.constantFrom(0, 0.5, 1),
      one: weights("a", "b"),
      two: weights("b", "c", "d"),
      all: weights("one", "two", "a"),
    })
    .map(({ components, means: [first, second, third], one, two, all, ...rules }) =>
      indexOf(
        components,
        [
          weighted("overall", all, { mean: first }),
          weighted("one", one, { mean: second }),
          weighted("two", two, { mean: third }),
        ],
        rules,
      ),
    );

/** Any index that throws for no missing value. */
export const index = indexBy({
  scales: [...alone, ...bySample],
  mean,
  missing: fc.constantFrom("reweight", "zero", "peer-mean"),
});

/** An index in which peers do not count. */
export const peerless = indexBy({
  scales: alone,
  mean: plainMean,
  missing: fc.constantFrom("reweight", "zero"),
});

/** Objects as programs write them: structuredClone knows no others. */
const plain = { noNullPrototype: true } as const;

/** Units with groups and some values of each component. */
export const table: fc.Arbitrary<IndexTable> = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: size, maxLength: size });
  const column = listOf(fc.option(value, { freq: 4 }));
  return fc.record(
    {
      units: fc.constant(Array.from({ length: size }, (_, at) => `u${at + 1}`)),
      groups: listOf(fc.option(fc.constantFrom("north", "south"))),
      columns: fc.record({ a: column, b: column, c: column, d: column }, plain),
    },
    plain,
  );
});

/** The rows of a table in another order. */
export const picked = ({ units, groups, columns }: IndexTable, order: readonly number[]) => ({
  units: order.flatMap((at) => units[at] ?? []),
  groups: order.map((at) => groups?.[at] ?? null),
  columns: Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [id, order.map((at) => column[at] ?? null)]),
  ),
});
