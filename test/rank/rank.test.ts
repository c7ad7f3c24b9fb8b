import { fc, test as given } from "@fast-check/vitest";
import { type RankOptions, rank, snap, tieRules } from "dxplan";
import { describe, expect, test } from "vitest";
import { frozen } from "../model/frozen.ts";
import { by, type Item, itemsOf, within } from "./ranking.ts";

type Options = Omit<RankOptions<Item>, "by">;

/** The place of each item, `a1 b2`, in the order of the ranking. */
const placesOf = (items: readonly Item[], options: Options = {}) =>
  rank(items, { by, ...options })
    .ranked.map(({ id, rank }) => `${id}${rank}`)
    .join(" ");

describe("rank", () => {
  test.for([
    { ties: "competition", places: "a1 b2 c2 d4", last: "a1 b1 c1", pairs: "a1 b1 c3 d3" },
    { ties: "dense", places: "a1 b2 c2 d3", last: "a1 b1 c1", pairs: "a1 b1 c2 d2" },
    { ties: "modified", places: "a1 b3 c3 d4", last: "a3 b3 c3", pairs: "a2 b2 c4 d4" },
    { ties: "ordinal", places: "a1 b2 c3 d4", last: "a1 b2 c3", pairs: "a1 b2 c3 d4" },
    // (2 + 3) / 2; (1 + 2 + 3) / 3; (1 + 2) / 2 and (3 + 4) / 2
    {
      ties: "fractional",
      places: "a1 b2.5 c2.5 d4",
      last: "a2 b2 c2",
      pairs: "a1.5 b1.5 c3.5 d3.5",
    },
  ] as const)("gives equal values their places by the rule $ties", ({ ties, ...expected }) => {
    expect(placesOf(itemsOf(9, 7, 7, 5), { ties })).toBe(expected.places);
    expect(placesOf(itemsOf(7, 7, 7), { ties })).toBe(expected.last);
    expect(placesOf(itemsOf(9, 9, 5, 5), { ties })).toBe(expected.pairs);
  });

  test("has five tie rules, and competition unless told otherwise", () => {
    expect(tieRules).toHaveLength(5);
    expect(placesOf(itemsOf(9, 7, 7, 5))).toBe("a1 b2 c2 d4");
  });

  test("puts the lowest first when less is better", () => {
    expect(placesOf(itemsOf(9, 7, 7, 5), { direction: "decrease" })).toBe("d1 b2 c2 a4");
  });

  test("takes negative values, and −0 for 0", () => {
    expect(placesOf(itemsOf(-3, 0, -0, -1))).toBe("b1 c1 d3 a4");
  });

  test.for([
    { title: "0.1 + 0.2 and 0.3", values: [0.1 + 0.2, 0.3], places: "a1 b1" },
    { title: "3.4 and 3.4000000000000004", values: [3.4, 3.4000000000000004], places: "a1 b1" },
    { title: "100 · 29 / 100 and 29", values: [29, 0.29 * 100], places: "a1 b1" },
    { title: "0.6350 and 0.6351", values: [0.635, 0.6351], places: "b1 a2" },
    {
      title: "values that differ in the 12th digit",
      values: [0.3, 0.300000000001],
      places: "b1 a2",
    },
  ])("compares $title at 12 digits", ({ values, places }) => {
    expect(placesOf(itemsOf(...values))).toBe(places);
  });

  test.for([
    { decimals: 4, places: "a1 b1 c3", why: "0.40965 → 0.4097, as 0.4097; 0.40964 → 0.4096" },
    { decimals: 5, places: "b1 a2 c3", why: "0.4097 > 0.40965 > 0.40964" },
    { decimals: 0, places: "a1 b1 c1", why: "all 0" },
  ])("rounds half up to $decimals decimals before comparing: $why", ({ decimals, places }) => {
    expect(placesOf(itemsOf(0.40965, 0.4097, 0.40964), { decimals })).toBe(places);
  });

  test("shows the value that was compared", () => {
    const { ranked } = rank(itemsOf(0.40965), { by, decimals: 4 });
    expect(ranked.map(({ value }) => value)).toStrictEqual([0.4097]);
  });

  test("lists what is missing, and ranks the others as if it were not there", () => {
    const items = itemsOf(null, 7, null, 9);
    expect(rank(items, { by }).unranked).toStrictEqual([
      { item: items[0], id: "a", reason: "missing-value", within: null },
      { item: items[2], id: "c", reason: "missing-value", within: null },
    ]);
    expect(placesOf(items)).toBe("d1 b2");
  });

  test("says with each place of how many it is, and shared by how many", () => {
    const items = itemsOf(7, 9, 7, null);
    const common = { of: 3, within: null };
    expect(rank(items, { by }).ranked).toStrictEqual([
      { item: items[1], id: "b", rank: 1, value: 9, tied: 1, ...common },
      { item: items[0], id: "a", rank: 2, value: 7, tied: 2, ...common },
      { item: items[2], id: "c", rank: 2, value: 7, tied: 2, ...common },
    ]);
  });

  test("ranks within each group by itself, groups in the order of their names", () => {
    const items: Item[] = [
      { id: "a", value: 5, region: "south" },
      { id: "b", value: 9, region: "north" },
      { id: "c", value: 9, region: "south" },
      { id: "d", value: null, region: "north" },
    ];
    const { ranked, unranked } = rank(items, { by, within });
    expect(ranked.map(({ id, rank, of, within }) => [within, id, rank, of])).toStrictEqual([
      ["north", "b", 1, 1],
      ["south", "c", 1, 2],
      ["south", "a", 2, 2],
    ]);
    expect(unranked.map(({ id, within }) => [within, id])).toStrictEqual([["north", "d"]]);
  });

  test("tells items apart by unit before id, or by the option id", () => {
    const items = [
      { unit: "gso63:84", id: "x", code: "p" },
      { unit: "gso63:33", id: "x", code: "q" },
    ];
    const idsWith = (options: Pick<RankOptions<(typeof items)[number]>, "id">) =>
      rank(items, { by: () => 1, ...options }).ranked.map(({ id }) => id);
    expect(idsWith({})).toStrictEqual(["gso63:33", "gso63:84"]);
    expect(idsWith({ id: ({ code }) => code })).toStrictEqual(["p", "q"]);
  });

  test("takes ids that are names of an object's own machinery", () => {
    const items = ["constructor", "__proto__", "toString"].map((id) => ({ id, value: 1 }));
    expect(placesOf(items, { ties: "ordinal" })).toBe("__proto__1 constructor2 toString3");
  });

  test("of nothing is nothing", () => {
    expect(rank([], { by })).toStrictEqual({ ranked: [], unranked: [] });
  });
});

describe("rank, of any items,", () => {
  const value = fc.option(fc.integer({ min: -5, max: 20 }).map((tenths) => tenths / 10));
  const items = fc.array(value, { maxLength: 20 }).map((values) => itemsOf(...values));
  const shuffled = items.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
    ),
  );
  const rule = fc.constantFrom(...tieRules);
  const direction = fc.constantFrom("increase", "decrease");

  given.prop([shuffled, rule])("does not depend on their order", ([list, other], ties) => {
    expect(rank(other, { by, ties })).toStrictEqual(rank(list, { by, ties }));
  });

  given.prop([items])("is 1 + the number of those that are better", (list) => {
    const values = list.flatMap(({ value }) => (value === null ? [] : [value]));
    for (const { value, rank: place } of rank(list, { by }).ranked) {
      expect(place).toBe(1 + values.filter((other) => snap(other) > value).length);
    }
  });

  given.prop([items])("has places that sum to n(n + 1) / 2 by the rule fractional", (list) => {
    const { ranked } = rank(list, { by, ties: "fractional" });
    const n = ranked.length;
    expect(ranked.reduce((sum, { rank }) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
  });

  given.prop([items])("has the places 1 to n by the rule ordinal", (list) => {
    const places = rank(list, { by, ties: "ordinal" }).ranked.map(({ rank }) => rank);
    expect(places).toStrictEqual(places.map((_, at) => at + 1));
  });

  given.prop([items, rule])("mirrors with the signs of the values", (list, ties) => {
    const mirrored = list.map(({ value, ...rest }) => ({
      ...rest,
      value: value === null ? null : -value,
    }));
    expect(placesOf(mirrored, { ties, direction: "decrease" })).toBe(placesOf(list, { ties }));
  });

  given.prop([items, rule, direction])(
    "leaves them as they were, each once",
    (list, ties, direction) => {
      const { ranked, unranked } = rank(frozen(list), { by, ties, direction });
      const ids = [...ranked, ...unranked].map(({ item }) => item.id).toSorted();
      expect(ids).toStrictEqual(list.map(({ id }) => id));
    },
  );
});
