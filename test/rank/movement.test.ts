import { fc, test as given } from "@fast-check/vitest";
import {
  type Movement,
  movement,
  movementReasons,
  type RankOptions,
  rank,
  type TieRule,
  tieRules,
} from "dxplan";
import { type DtiRow, type DtiTable, dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { frozen } from "../model/frozen.ts";
import { codesIn, thrownBy } from "../model/outcome.ts";
import { by, type Item, itemsOf, rankingOf, within } from "./ranking.ts";

const signed = (places: number) => (places > 0 ? `+${places}` : `${places}`);

/** How many places each gained, or why that cannot be said: `a+2 b-1 c:new`. */
const gainsOf = (movements: readonly Movement[]) =>
  movements
    .map(({ id, placesGained, reason }) =>
      placesGained === null ? `${id}:${reason}` : `${id}${signed(placesGained)}`,
    )
    .join(" ");

describe("movement", () => {
  test.for([
    { title: "of one that overtakes two", before: "a b c", after: "c a b", gains: "c+2 a-1 b-1" },
    {
      title: "of one that falls behind two",
      before: "a b c",
      after: "b c a",
      gains: "b+1 c+1 a-2",
    },
    { title: "of the same ranking", before: "a b c", after: "a b c", gains: "a0 b0 c0" },
    // 1 2 2 4 before, 1 2 3 4 after
    { title: "out of a tie", before: "a bc d", after: "d a b c", gains: "d+3 a-1 b-1 c-2" },
    // 1 2 3 before, 1 1 1 after
    { title: "into a tie", before: "a b c", after: "abc", gains: "a0 b+1 c+2" },
    {
      title: "with one that comes and one that goes",
      before: "a b c",
      after: "d a b",
      gains: "d:new a-1 b-1 c:gone",
    },
  ])("$title is $gains", ({ before, after, gains }) => {
    expect(gainsOf(movement(rankingOf(before), rankingOf(after)))).toBe(gains);
  });

  test("shows both places of each", () => {
    const common = { within: null, reason: null, predecessors: [] };
    expect(movement(rankingOf("a b c"), rankingOf("c a b"))).toStrictEqual([
      { id: "c", before: 3, after: 1, placesGained: 2, ...common },
      { id: "a", before: 1, after: 2, placesGained: -1, ...common },
      { id: "b", before: 2, after: 3, placesGained: -1, ...common },
    ]);
  });

  test("shows the one place of what is new or gone", () => {
    const common = { within: null, placesGained: null, predecessors: [] };
    expect(movement(rankingOf("a b"), rankingOf("a c")).slice(1)).toStrictEqual([
      { id: "c", before: null, after: 2, reason: "new", ...common },
      { id: "b", before: 2, after: null, reason: "gone", ...common },
    ]);
  });

  test("of fractional ranks can be half a place", () => {
    const ties = "fractional";
    // 1 2.5 2.5 before, 1 2 3 after
    expect(gainsOf(movement(rankingOf("a bc", { ties }), rankingOf("b a c", { ties })))).toBe(
      "b+1.5 a-1 c-0.5",
    );
  });

  test("does not set a place of 63 beside one of 34", () => {
    const fieldOf = (size: number, place: number) =>
      rank(
        Array.from({ length: size }, (_, at) => ({
          id: at + 1 === place ? "unit" : `other ${at}`,
          value: -at,
        })),
        { by },
      );
    const found = movement(fieldOf(63, 5), fieldOf(34, 2)).filter(({ id }) => id === "unit");
    expect(found).toStrictEqual([
      {
        id: "unit",
        within: null,
        predecessors: [],
        before: 5,
        after: 2,
        placesGained: null,
        reason: "different-field",
      },
    ]);
  });

  test("says of no one how it moved when one has come", () => {
    expect(gainsOf(movement(rankingOf("a b"), rankingOf("a b c")))).toBe(
      "a:different-field b:different-field c:new",
    );
  });

  test("takes what has no value for what has no place", () => {
    const ranking = (...values: readonly (number | null)[]) => rank(itemsOf(...values), { by });
    expect(gainsOf(movement(ranking(9, 8, null, null), ranking(9, null, 7, null)))).toBe(
      "a0 c:new b:gone",
    );
  });

  test("counts places within each group, groups in the order of their names", () => {
    const inRegions = (values: Readonly<Record<string, number>>) =>
      rank(
        Object.entries(values).map(
          ([name, value]): Item => ({
            id: name.slice(1),
            value,
            region: name.startsWith("s") ? "south" : "north",
          }),
        ),
        { by, within },
      );
    const before = inRegions({ sa: 9, sb: 8, nc: 7, nd: 6 });
    const after = inRegions({ sa: 1, sb: 2, nc: 7, nd: 6 });
    expect(
      movement(before, after).map(({ within, id, placesGained }) => [within, id, placesGained]),
    ).toStrictEqual([
      ["north", "c", 0],
      ["north", "d", 0],
      ["south", "b", 1],
      ["south", "a", -1],
    ]);
  });

  test("sets no place of one group beside one of another", () => {
    const of = (region: string) => rank([{ id: "a", value: 1, region }], { by, within });
    expect(
      movement(of("north"), of("south")).map(({ within, id, reason }) => [within, id, reason]),
    ).toStrictEqual([
      ["north", "a", "gone"],
      ["south", "a", "new"],
    ]);
  });

  test("of one that was formed from several shows their places, and no gain", () => {
    const predecessors = (id: string) => (id === "ab" ? ["b", "a"] : [id]);
    const before = rankingOf("a c b");
    const after = rank(
      [
        { id: "c", value: 2 },
        { id: "ab", value: 1 },
      ],
      { by },
    );
    const common = { within: null, placesGained: null };
    expect(movement(before, after, { predecessors })).toStrictEqual([
      { id: "c", before: 2, after: 1, reason: "different-field", predecessors: [], ...common },
      {
        id: "ab",
        before: null,
        after: 2,
        reason: "merged",
        predecessors: [
          { id: "a", rank: 1 },
          { id: "b", rank: 3 },
        ],
        ...common,
      },
    ]);
  });

  test("of one that got another id goes on", () => {
    const predecessors = (id: string) => [id === "A" ? "a" : id];
    const after = rank(
      [
        { id: "b", value: 2 },
        { id: "A", value: 1 },
      ],
      { by },
    );
    expect(movement(rankingOf("a b"), after, { predecessors })).toStrictEqual([
      {
        id: "b",
        within: null,
        predecessors: [],
        before: 2,
        after: 1,
        placesGained: 1,
        reason: null,
      },
      {
        id: "A",
        within: null,
        predecessors: [{ id: "a", rank: 1 }],
        before: 1,
        after: 2,
        placesGained: -1,
        reason: null,
      },
    ]);
  });

  test("of those that one was split into shows its place, and no gain", () => {
    const predecessors = (id: string) => (id === "b" ? ["a"] : [id]);
    // Place 1 of 2 was a's; a and b, which were both formed of it, come after c.
    const after = rankingOf("c a b");
    const common = { within: null, before: null, placesGained: null, reason: "split" };
    const [, ...parts] = movement(rankingOf("a c"), after, { predecessors });
    expect(parts).toStrictEqual([
      { id: "a", after: 2, predecessors: [{ id: "a", rank: 1 }], ...common },
      { id: "b", after: 3, predecessors: [{ id: "a", rank: 1 }], ...common },
    ]);
  });

  test("of one of several, of which one was split, is merged; the other part is split", () => {
    const predecessors = (id: string) => ({ x: ["a", "b"], y: ["b"] })[id] ?? [id];
    const moved = movement(rankingOf("a b c"), rankingOf("x y c"), { predecessors });
    expect(gainsOf(moved)).toBe("x:merged y:split c0");
    expect(moved.map(({ before }) => before)).toStrictEqual([null, null, 3]);
  });

  test("is not split by a predecessor that is named twice, nor by one of another group", () => {
    const predecessors = () => ["a", "a"];
    const of = (...regions: readonly string[]) =>
      rank(
        regions.map((region, at): Item => ({ id: at === 0 ? "a" : `${at}`, value: -at, region })),
        { by, within },
      );
    const moved = movement(of("north"), of("north", "south"), { predecessors });
    expect(gainsOf(moved)).toBe("a0 1:new");
  });

  test("of one whose predecessors had no place is new, and what became of nothing is gone", () => {
    const predecessors = (id: string) => (id === "x" ? ["y", "z"] : []);
    expect(gainsOf(movement(rankingOf("a"), rankingOf("x"), { predecessors }))).toBe(
      "x:new a:gone",
    );
  });

  test("refuses predecessors that are no function", () => {
    const options = JSON.parse('{ "predecessors": ["a"] }');
    expect(thrownBy(() => movement(rankingOf("a"), rankingOf("a"), options))).toMatchObject({
      code: "invalid-argument",
      issues: [{ path: ["predecessors"], expected: "a function" }],
    });
  });

  test("refuses predecessors that are no lists of ids, all at once", () => {
    const found = new Map<string, unknown>([
      ["a", 5],
      ["b", "ab"],
      ["c", ["a", 7, null]],
      ["d", undefined],
      ["e", ["a"]],
    ]);
    const options = { predecessors: (id: string) => found.get(id) };
    const rankings = [rankingOf("a"), rankingOf("a b c d e"), options];
    const error = thrownBy(() => Reflect.apply(movement, undefined, rankings));
    expect(codesIn(error)).toStrictEqual([
      "invalid-argument",
      "bad-argument predecessors.a",
      "bad-argument predecessors.b",
      "bad-argument predecessors.c.1",
      "bad-argument predecessors.c.2",
      "bad-argument predecessors.d",
    ]);
  });

  test("compares the number of items group by group", () => {
    const of = (...regions: readonly string[]) =>
      rank(
        regions.map((region, at): Item => ({ id: `${at}`, value: -at, region })),
        { by, within },
      );
    const moved = movement(of("north", "south"), of("north", "south", "south"));
    expect(moved.map(({ within, reason }) => [within, reason])).toStrictEqual([
      ["north", null],
      ["south", "different-field"],
      ["south", "new"],
    ]);
  });

  test.for([
    { title: "place after", before: "a b c", after: "b c a", order: "b c a" },
    {
      title: "place before, of those that share a place after",
      before: "c b a",
      after: "abc",
      order: "c b a",
    },
    { title: "id, of those that share both", before: "ab c", after: "c ba", order: "c a b" },
    {
      title: "place before, of those that are gone",
      before: "z y x",
      after: "a b c",
      order: "a b c z y x",
    },
  ])("is in the order of $title", ({ before, after, order }) => {
    const moved = movement(rankingOf(before), rankingOf(after));
    expect(moved.map(({ id }) => id).join(" ")).toBe(order);
  });

  test("takes ids that are names of an object's own machinery", () => {
    const items = ["constructor", "__proto__", "toString"].map((id, at) => ({ id, value: -at }));
    const ranking = rank(items, { by });
    expect(gainsOf(movement(ranking, ranking))).toBe("constructor0 __proto__0 toString0");
  });

  test("of nothing is nothing", () => {
    const nothing = rank<Item>([], { by });
    expect(movement(nothing, nothing)).toStrictEqual([]);
  });

  test("has five reasons", () => {
    expect(movementReasons).toStrictEqual(["new", "gone", "merged", "split", "different-field"]);
  });
});

describe("movement of the DTI", () => {
  /** A ranking of 63 provinces in which Hưng Yên has this place. */
  const withHungYenAt = (place: number) => {
    const others = Array.from({ length: 62 }, (_, at) => `other ${at + 1}`);
    const order = [...others.slice(0, place - 1), "gso63:33", ...others.slice(place - 1)];
    return rank(
      order.map((id, at) => ({ id, value: -at })),
      { by },
    );
  };

  test('of Hưng Yên from 49 in 2020 to 35 in 2021 is 14, as published: "tăng 14 bậc"', () => {
    const moved = movement(withHungYenAt(49), withHungYenAt(35));
    expect(moved.filter(({ id }) => id === "gso63:33")).toStrictEqual([
      {
        id: "gso63:33",
        within: null,
        predecessors: [],
        before: 49,
        after: 35,
        placesGained: 14,
        reason: null,
      },
    ]);
  });

  const { dti2022, dti2023 } = dti.tables;
  const byValue = ({ dti }: DtiRow) => dti;
  const moved = movement(rank(dti2022.rows, { by: byValue }), rank(dti2023.rows, { by: byValue }));
  const published = ({ rows }: DtiTable) => new Map(rows.map(({ unit, rank }) => [unit, rank]));

  test("from 2022 to 2023 is the difference of the published places, of all 63", () => {
    const [before, after] = [published(dti2022), published(dti2023)];
    const differences = [...before].map(
      ([unit, place]) => [unit, place - (after.get(unit) ?? Number.NaN)] as const,
    );
    const gained = moved.map(({ id, placesGained }) => [id, placesGained] as const);
    expect(new Map(gained)).toStrictEqual(new Map(differences));
    expect(moved).toHaveLength(63);
  });

  test.for([
    { name: "Hà Nội", unit: "gso63:01", places: "24 - 6", gained: 18 },
    { name: "Trà Vinh", unit: "gso63:84", places: "25 - 22", gained: 3 },
    { name: "Đà Nẵng", unit: "gso63:48", places: "1 - 1", gained: 0 },
    { name: "Phú Yên", unit: "gso63:54", places: "59 - 59, shared the second time", gained: 0 },
    { name: "An Giang", unit: "gso63:89", places: "54 - 59", gained: -5 },
    { name: "Vĩnh Phúc", unit: "gso63:26", places: "18 - 44", gained: -26 },
  ])("from 2022 to 2023 of $name is $places", ({ unit, gained }) => {
    expect(moved.find(({ id }) => id === unit)?.placesGained).toBe(gained);
  });
});

describe("movement refuses", () => {
  const ranking = rankingOf("a b");

  test.for([
    { title: "nothing at all", args: [], paths: ["before", "after"] },
    { title: "one ranking alone", args: [ranking], paths: ["after"] },
    { title: "null", args: [null, ranking], paths: ["before"] },
    { title: "the list of a ranking", args: [ranking, ranking.ranked], paths: ["after"] },
    { title: "a ranking as text", args: ["a b", ranking], paths: ["before"] },
    { title: "a ranking without its list", args: [{ unranked: [] }, ranking], paths: ["before"] },
    { title: "an item that is null", args: [{ ranked: [null] }, ranking], paths: ["before"] },
    { title: "an item without a place", args: [ranking, { ranked: [{}] }], paths: ["after"] },
    {
      title: "a place that is no number",
      args: [{ ranked: [{ id: "a", rank: Number.NaN, of: 1 }] }, ranking],
      paths: ["before"],
    },
    {
      title: "an item without a value",
      args: [{ ranked: [{ id: "a", rank: 1, of: 1, within: null }], unranked: [] }, ranking],
      paths: ["before"],
    },
    { title: "null for options", args: [ranking, ranking, null], paths: ["options"] },
    { title: "text for options", args: [ranking, ranking, "a"], paths: ["options"] },
    {
      title: "an unknown option",
      args: [ranking, ranking, { predecessor: () => [] }],
      paths: ["options.predecessor"],
    },
    { title: "rubbish on both sides", args: [7, { ranked: {} }], paths: ["before", "after"] },
  ])("$title", ({ args, paths }) => {
    const error = thrownBy(() => Reflect.apply(movement, undefined, args));
    expect(codesIn(error)).toStrictEqual([
      "invalid-argument",
      ...paths.map((path) => `bad-argument ${path}`),
    ]);
  });

  test("what is no ranking, saying so", () => {
    const error = thrownBy(() => Reflect.apply(movement, undefined, [null, ranking]));
    expect(String(error)).toMatchInlineSnapshot(`
      "DxplanError: movement
        before: expected a ranking, from rank, found null (bad-argument)"
    `);
  });
});

describe("movement, of any rankings,", () => {
  const item = fc.record(
    {
      id: fc.constantFrom(..."abcdefgh"),
      value: fc.option(fc.integer({ min: 0, max: 5 })),
      region: fc.constantFrom("north", "south"),
    },
    { noNullPrototype: true },
  );
  const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 8 });
  const optionsOf = (ties: TieRule, isGrouped: boolean): RankOptions<Item> =>
    isGrouped ? { by, ties, within } : { by, ties };
  const options = fc.tuple(fc.constantFrom(...tieRules), fc.boolean());
  const rankings = fc.tuple(items, items, options).map(([before, after, [ties, isGrouped]]) => ({
    before: rank(before, optionsOf(ties, isGrouped)),
    after: rank(after, optionsOf(ties, isGrouped)),
  }));

  const opposite = {
    new: "gone",
    gone: "new",
    "different-field": "different-field",
    merged: "merged",
    split: "split",
  } as const;
  const keyOf = ({ id, within }: { readonly id: string; readonly within: string | null }) =>
    JSON.stringify([within, id]);
  const byKey = (left: Movement, right: Movement) => (keyOf(left) < keyOf(right) ? -1 : 1);

  given.prop([rankings])("there and back are opposite", ({ before, after }) => {
    const turned = movement(after, before).map(
      (back): Movement => ({
        ...back,
        before: back.after,
        after: back.before,
        placesGained: back.placesGained === null ? null : 0 - back.placesGained,
        reason: back.reason === null ? null : opposite[back.reason],
      }),
    );
    expect(turned.toSorted(byKey)).toStrictEqual(movement(before, after).toSorted(byKey));
  });

  given.prop([rankings])("has every item that is ranked in either once", ({ before, after }) => {
    const ranked = new Set([...before.ranked, ...after.ranked].map(keyOf));
    const moved = movement(before, after).map(keyOf);
    expect(moved.toSorted()).toStrictEqual([...ranked].toSorted());
  });

  given.prop([rankings])("has places gained, or a reason, never both", ({ before, after }) => {
    for (const { placesGained, reason } of movement(before, after)) {
      expect(placesGained === null).toBe(reason !== null);
    }
  });

  given.prop([rankings])("of a ranking and itself is 0 throughout", ({ before }) => {
    const gains = movement(before, before).map(({ placesGained }) => placesGained);
    expect(gains).toStrictEqual(before.ranked.map(() => 0));
  });

  given.prop([rankings])("is plain data", ({ before, after }) => {
    const moved = movement(before, after);
    const back: unknown = JSON.parse(JSON.stringify(moved));
    expect(back).toStrictEqual(moved);
  });

  given.prop([rankings])("changes neither ranking", ({ before, after }) => {
    const plain = movement(before, after);
    expect(movement(frozen(before), frozen(after))).toStrictEqual(plain);
  });

  const value = fc.integer({ min: 0, max: 5 });
  const rule = fc.constantFrom("fractional", "ordinal");

  given.prop([fc.array(fc.tuple(value, value), { maxLength: 12 }), rule])(
    "of the same items sums to 0 by the rules fractional and ordinal",
    (values, ties) => {
      const rankingAt = (at: 0 | 1) =>
        rank(
          values.map((pair, index): Item => ({ id: `${index}`, value: pair[at] })),
          { by, ties },
        );
      const moved = movement(rankingAt(0), rankingAt(1));
      expect(moved.reduce((sum, { placesGained }) => sum + (placesGained ?? Number.NaN), 0)).toBe(
        0,
      );
    },
  );
});
