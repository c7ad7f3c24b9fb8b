import { fc, test as given } from "@fast-check/vitest";
import { gapToPlace, placeReasons, type Ranking, type RankOptions, rank } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../model/outcome.ts";
import { by, type Item, itemsOf } from "./ranking.ts";

/** Items a, b, c … with these values. */
const rankingOf = (
  values: readonly (number | null)[],
  options: Partial<RankOptions<Item>> = {},
): Ranking<Item> => rank(itemsOf(...values), { by, ...options });

describe("the gap to a place", () => {
  test.for([
    {
      title: "of one behind: to the value of the place, by those in between, the nearest first",
      values: [9, 8, 7, 5],
      id: "d",
      place: 2,
      result: { rank: 4, edge: 8, gap: 3, overtake: ["c", "b"] },
    },
    {
      title: "of one that has it: what it may lose",
      values: [9, 8, 7, 5],
      id: "a",
      place: 2,
      result: { rank: 1, edge: 7, gap: -2, overtake: [] },
    },
    {
      title: "of the last that has it: down to the first that has not",
      values: [9, 8, 7, 5],
      id: "b",
      place: 2,
      result: { rank: 2, edge: 7, gap: -1, overtake: [] },
    },
    {
      title: "to a shared value: to share it is enough, and all who share it are caught up with",
      values: [9, 8, 8, 5],
      id: "d",
      place: 2,
      result: { rank: 4, edge: 8, gap: 3, overtake: ["c", "b"] },
    },
    {
      title: "of one that shares the place: nothing",
      values: [9, 8, 8, 5],
      id: "c",
      place: 2,
      result: { rank: 2, edge: 8, gap: 0, overtake: [] },
    },
    {
      title: "without float noise: 0.3 − 0.1",
      values: [0.3, 0.1],
      id: "b",
      place: 1,
      result: { rank: 2, edge: 0.3, gap: 0.2, overtake: ["a"] },
    },
  ])("$title", ({ values, id, place, result }) => {
    expect(gapToPlace(rankingOf(values), id, place)).toStrictEqual({
      id,
      place,
      reason: null,
      ...result,
    });
  });

  test("of a value that is to fall is counted downwards", () => {
    const ranking = rankingOf([3, 5, 9], { direction: "decrease" });
    expect(gapToPlace(ranking, "c", 1)).toMatchObject({ edge: 3, gap: 6, overtake: ["b", "a"] });
    expect(gapToPlace(ranking, "a", 1)).toMatchObject({ edge: 5, gap: -2, overtake: [] });
  });

  test("counts within the item's own group", () => {
    const items = [
      { id: "a", value: 9, region: "north" },
      { id: "b", value: 8, region: "south" },
      { id: "c", value: 6, region: "south" },
    ];
    const ranking = rank(items, {
      by: ({ value }) => value,
      within: ({ region }) => region,
    });
    expect(gapToPlace(ranking, "c", 1)).toMatchObject({ edge: 8, gap: 2, overtake: ["b"] });
  });

  test("of Trà Vinh in 2022 to the first twenty: from 0.6077 to Tiền Giang's 0.6274", () => {
    const ranking = rank(dti.tables.dti2022.rows, { by: ({ dti }) => dti, decimals: 4 });
    // Ahead of place 25, up to place 20: Hà Nội, Phú Thọ, Lâm Đồng, Ninh Bình, Tiền Giang.
    const overtake = ["gso63:01", "gso63:25", "gso63:68", "gso63:37", "gso63:82"];
    const gap = { rank: 25, edge: 0.6274, gap: 0.0197, overtake };
    expect(gapToPlace(ranking, "gso63:84", 20)).toMatchObject(gap);
  });

  test.for([
    { title: "without a value", values: [9, null], id: "b", place: 1, reason: "unranked" },
    { title: "to the last place", values: [9, 8], id: "b", place: 2, reason: "trivial-place" },
    { title: "beyond the last", values: [9, 8], id: "b", place: 63, reason: "trivial-place" },
    { title: "of one alone", values: [9], id: "a", place: 1, reason: "trivial-place" },
  ])("is none $title: $reason", ({ values, id, place, reason }) => {
    expect(gapToPlace(rankingOf(values), id, place)).toMatchObject({
      edge: null,
      gap: null,
      overtake: [],
      reason,
    });
  });

  test.for([
    { values: [1.7e308, -1.7e308], direction: "increase", overtake: ["a"] },
    { values: [-1.7e308, 1.7e308], direction: "decrease", overtake: ["a"] },
  ] as const)("is none beyond the largest number: overflow ($direction)", (given) => {
    const { values, direction, overtake } = given;
    // 1.7e308 + 1.7e308 = 3.4e308, above 1.797…e308.
    const ranking = rankingOf(values, { direction });
    const [edge, own] = values;
    const common = { rank: 2, place: 1, gap: null, reason: "overflow" };
    expect(gapToPlace(ranking, "b", 1)).toStrictEqual({ id: "b", edge, overtake, ...common });
    const back = { ...common, id: "a", rank: 1, edge: own, overtake: [] };
    expect(gapToPlace(ranking, "a", 1)).toStrictEqual(back);
  });

  test("has its reasons in a closed set", () => {
    expect(placeReasons).toStrictEqual(["unranked", "trivial-place", "overflow"]);
  });

  test.for([
    { title: "an unknown id", args: [rankingOf([1]), "z", 1], path: ["id"] },
    { title: "place 0", args: [rankingOf([1]), "a", 0], path: ["place"] },
    { title: "place 1.5", args: [rankingOf([1]), "a", 1.5], path: ["place"] },
    { title: "no ranking", args: [null, "a", 1], path: ["ranking"] },
    {
      title: "a ranking without values",
      args: [
        JSON.parse('{"ranked":[{"id":"a","rank":1,"of":1,"within":null}],"unranked":[]}'),
        "a",
        1,
      ],
      path: ["ranking"],
    },
    {
      title: "a ranking with nothing for an item without a place",
      args: [{ ...rankingOf([1]), unranked: [null] }, "b", 1],
      path: ["ranking"],
    },
  ])("refuses $title", ({ args, path }) => {
    const error = thrownBy(() => Reflect.apply(gapToPlace, null, args));
    expect(error).toMatchObject({ code: "invalid-argument", issues: [{ path }] });
  });

  given.prop([
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }),
    fc.nat(),
    fc.integer({ min: 1, max: 20 }),
  ])("closes: with the value of the edge the item has the place", (values, pick, place) => {
    const at = pick % values.length;
    const id = String.fromCharCode(97 + at);
    const { edge, gap } = gapToPlace(rankingOf(values), id, place);
    fc.pre(edge !== null && gap !== null);
    const after = rankingOf(values.with(at, edge)).ranked.find((item) => item.id === id);
    const below = rankingOf(values.with(at, edge - 1)).ranked.find((item) => item.id === id);
    expect(after?.rank).toBeLessThanOrEqual(place);
    expect(below?.rank).toBeGreaterThan(place);
    expect(gap).toBe(edge - (values[at] ?? 0));
  });
});
