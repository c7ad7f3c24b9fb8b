import { fc, test as given } from "@fast-check/vitest";
import { defineIndex, type IndexDefinition, type IndexTable, scoreIndex } from "dxplan";
import { scoreIndexColumns } from "dxplan/columns";
import { describe, expect, test } from "vitest";
import { index } from "../composite/score/arbitrary.ts";

type Scale = IndexDefinition["components"][number]["scale"];

/** Scales with and without ends, with scores below 0, and one on which large values are beyond holding. */
const scale = fc.constantFrom<Scale>(
  { kind: "min-max" },
  { kind: "percentile" },
  { kind: "goalposts", low: -20, high: 100, clamp: true },
  { kind: "goalposts", low: -20, high: 100, clamp: false },
  { kind: "goalposts", low: -1e-300, high: 1e-300, clamp: false },
  { kind: "distance-to-target", target: 60, clamp: false },
  { kind: "z-score" },
  // Below 0 at its lower end, while most values are not.
  { kind: "scale", form: "step", domain: [-10, 50], range: [-0.3, 0.1, 0.7], clamp: false },
);

/** An index of arithmetic means alone, which have a way of their own. */
const arithmetic = fc
  .tuple(index, fc.tuple(scale, scale, scale, scale))
  .map(([{ components, nodes, ...rest }, scales]) =>
    defineIndex({
      ...rest,
      components: components.map((component, at) => ({
        ...component,
        direction: "increase",
        scale: scales[at] ?? component.scale,
      })),
      nodes: nodes.map((node) => ({ ...node, mean: { kind: "arithmetic" } })),
    }),
  );

const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0) },
  { weight: 1, arbitrary: fc.constantFrom(-20, -5, 0, 100, 1e9) },
);

/** More units than members. */
const tableBy = (value: fc.Arbitrary<number | null>): fc.Arbitrary<IndexTable> =>
  fc.integer({ min: 1, max: 12 }).chain((size) => {
    const listOf = <T>(item: fc.Arbitrary<T>) =>
      fc.array(item, { minLength: size, maxLength: size });
    const column = listOf(value).map((values) =>
      Float64Array.from(values, (one) => one ?? Number.NaN),
    );
    return fc.record({
      units: fc.constant(Array.from({ length: size }, (_, at) => `u${at + 1}`)),
      groups: listOf(fc.option(fc.constantFrom("north", "south"))),
      columns: fc.record({ a: column, b: column, c: column, d: column }),
    });
  });

/** Mostly with a value of each member, or always. */
const table = fc.oneof(tableBy(fc.option(value, { freq: 8 })), tableBy(value));

const orNaN = (value: number | null | undefined): number => value ?? Number.NaN;

describe("an arithmetic mean in columns, where values are missing or not", () => {
  given.prop([arithmetic, table, fc.option(table)], { numRuns: 500 })(
    "is that in rows, to the last bit, whatever scales are fitted to",
    (index, table, other) => {
      const options = other === null ? {} : { sample: [other] };
      const { units } = scoreIndex(index, table, options);
      const { nodes } = scoreIndexColumns(index, table, options);
      for (const { id } of index.nodes) {
        const shown = units.map((unit) => unit.nodes[id]);
        expect({
          score: Array.from(nodes[id]?.score ?? []),
          coverage: Array.from(nodes[id]?.coverage ?? []),
          low: Array.from(nodes[id]?.low ?? []),
          high: Array.from(nodes[id]?.high ?? []),
        }).toStrictEqual({
          score: shown.map((one) => orNaN(one?.score)),
          coverage: shown.map((one) => orNaN(one?.coverage)),
          low: shown.map((one) => orNaN(one?.interval?.low)),
          high: shown.map((one) => orNaN(one?.interval?.high)),
        });
      }
    },
  );

  test("counts what is there by its weight, and lies between the ends of what is not", () => {
    const ends = { kind: "goalposts", low: 0, high: 100, clamp: true } as const;
    const index = defineIndex({
      id: "two",
      components: [
        { id: "a", direction: "increase", scale: ends },
        { id: "b", direction: "increase", scale: ends },
      ],
      nodes: [
        {
          id: "all",
          mean: { kind: "arithmetic" },
          weights: "given",
          members: [
            { id: "a", weight: 1 },
            { id: "b", weight: 3 },
          ],
        },
      ],
      missing: "reweight",
      minimumCoverage: 0.5,
    });
    const a = Float64Array.of(50, 50, Number.NaN, Number.NaN);
    const b = Float64Array.of(75, Number.NaN, 75, Number.NaN);
    const { nodes } = scoreIndexColumns(index, { units: ["u", "v", "w", "x"], columns: { a, b } });
    const { NaN: none } = Number;
    expect(nodes["all"]).toStrictEqual({
      // (1·0.5 + 3·0.75) ÷ 4; a quarter is too little to show; 3·0.75 ÷ 3; nothing
      score: Float64Array.of(0.6875, none, 0.75, none),
      coverage: Float64Array.of(1, 0.25, 0.75, 0),
      // With 0 in place of what is missing: 1·0.5 ÷ 4, 3·0.75 ÷ 4
      low: Float64Array.of(0.6875, 0.125, 0.5625, 0),
      // With 1: (1·0.5 + 3·1) ÷ 4, (1·1 + 3·0.75) ÷ 4
      high: Float64Array.of(0.6875, 0.875, 0.8125, 1),
    });
  });
});
