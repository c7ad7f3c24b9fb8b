import { fc, test as given } from "@fast-check/vitest";
import { rank } from "dxplan";
import { type ColumnTieRule, rankColumn } from "dxplan/columns";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../model/outcome.ts";

const rules: readonly ColumnTieRule[] = ["competition", "dense", "modified", "fractional"];

/** However values lie: evenly, in clusters within clusters, next to nothing from each other, or as far apart as can be. */
const spreads = fc.oneof(
  fc.constant(fc.double({ noNaN: true, min: 0, max: 1 })),
  fc.constant(fc.integer({ min: -1074, max: 1023 }).map((power) => 2 ** power)),
  fc.constant(fc.integer({ min: 0, max: 300 }).map((steps) => steps * Number.MIN_VALUE)),
  fc.constant(fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.constant(fc.constantFrom(-1.7e308, 0, 0.3, 0.1 + 0.2, 1.7e308)),
  fc.constant(fc.oneof(fc.constant(1e9), fc.double({ noNaN: true, min: 0, max: 1 }))),
);

const manyValues = spreads.chain((value) =>
  fc.array(
    fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
    {
      minLength: 17,
      maxLength: 120,
    },
  ),
);

const values = fc.array(
  fc.oneof(
    fc.constantFrom(0.3, 0.1 + 0.2, 0.635, 0.63500000000000012, 0, -0, Number.NaN, -1, 1e300),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.integer({ min: 0, max: 5 }),
  ),
  { maxLength: 30 },
);

describe("rankColumn", () => {
  test.for([
    // 0.6754 first, two share place 2
    { ties: "competition", places: [2, 1, 2, 4] },
    { ties: "dense", places: [2, 1, 2, 3] },
    { ties: "modified", places: [3, 1, 3, 4] },
    { ties: "fractional", places: [2.5, 1, 2.5, 4] },
  ] as const)("gives equal values their place: $ties", ({ ties, places }) => {
    expect(
      Array.from(rankColumn(Float64Array.of(0.635, 0.6754, 0.635, 0.6342), { ties })),
    ).toStrictEqual(places);
  });

  test("rounds half up first, if it is asked to: 0.40965 and 0.4097 share a place", () => {
    const column = Float64Array.of(0.40965, 0.4097, 0.4096);
    expect(Array.from(rankColumn(column, { decimals: 4 }))).toStrictEqual([1, 1, 3]);
    expect(Array.from(rankColumn(column))).toStrictEqual([2, 1, 3]);
  });

  test("gives nothing to what is missing, and no values no places", () => {
    expect(Array.from(rankColumn(Float64Array.of(Number.NaN, 1)))).toStrictEqual([Number.NaN, 1]);
    expect(rankColumn(new Float64Array(0))).toHaveLength(0);
  });

  given.prop([
    values,
    fc.constantFrom("increase", "decrease"),
    fc.constantFrom(...rules),
    fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  ])("gives the places of rank", (all, direction, ties, decimals) => {
    const options = { direction, ties, ...(decimals === undefined ? {} : { decimals }) } as const;
    const items = all.map((value, at) => ({ id: `${at}`, value }));
    const { ranked } = rank(items, {
      ...options,
      by: ({ value }) => (Number.isNaN(value) ? null : value),
    });
    const places = new Map(ranked.map(({ id, rank: place }) => [id, place]));
    expect(Array.from(rankColumn(Float64Array.from(all), options))).toStrictEqual(
      items.map(({ id }) => places.get(id) ?? Number.NaN),
    );
  });

  given.prop([manyValues])("gives the places of rank, however many values lie", (all) => {
    const items = all.map((value, at) => ({ id: `${at}`, value }));
    const { ranked } = rank(items, { by: ({ value }) => (Number.isNaN(value) ? null : value) });
    const places = new Map(ranked.map(({ id, rank: place }) => [id, place]));
    expect(Array.from(rankColumn(Float64Array.from(all)))).toStrictEqual(
      items.map(({ id }) => places.get(id) ?? Number.NaN),
    );
  });

  test.for([
    { what: "a list", args: [[1, 2]], path: "values" },
    { what: "an infinity", args: [Float64Array.of(Infinity)], path: "values" },
    { what: "ordinal places", args: [Float64Array.of(1), { ties: "ordinal" }], path: "ties" },
    { what: "a direction", args: [Float64Array.of(1), { direction: "up" }], path: "direction" },
    { what: "half a decimal", args: [Float64Array.of(1), { decimals: 0.5 }], path: "decimals" },
    { what: "a misspelt option", args: [Float64Array.of(1), { tie: "dense" }], path: "tie" },
    { what: "null for options", args: [Float64Array.of(1), null], path: "options" },
    { what: "a number for options", args: [Float64Array.of(1), 4], path: "options" },
    { what: "text for options", args: [Float64Array.of(1), "dense"], path: "options" },
    {
      what: "null for a direction",
      args: [Float64Array.of(1), { direction: null }],
      path: "direction",
    },
    { what: "null for ties", args: [Float64Array.of(1), { ties: null }], path: "ties" },
    {
      what: "an inherited name as ties",
      args: [Float64Array.of(1), { ties: "toString" }],
      path: "ties",
    },
    { what: "null for decimals", args: [Float64Array.of(1), { decimals: null }], path: "decimals" },
    { what: "decimals above 12", args: [Float64Array.of(1), { decimals: 13 }], path: "decimals" },
  ])("refuses $what", ({ args, path }) => {
    expect(thrownBy(() => Reflect.apply(rankColumn, null, args))).toMatchObject({
      code: "invalid-argument",
      issues: [{ path: expect.arrayContaining([path]) }],
    });
  });
});
