import { compareRankings, firstPlaces, gapToPlace, movement, type Ranking } from "dxplan";
import { describe, expect, test } from "vitest";
import { pathsIn, thrownBy } from "../model/outcome.ts";
import { type Item, rankingOf } from "./ranking.ts";

/** What reads a ranking, with the name that its faults give to it. */
const readers: readonly {
  readonly name: string;
  readonly argument: string;
  readonly read: (ranking: Ranking<Item>) => unknown;
}[] = [
  { name: "gapToPlace", argument: "ranking", read: (given) => gapToPlace(given, "a", 1) },
  { name: "firstPlaces", argument: "ranking", read: (given) => firstPlaces(given, 1) },
  { name: "movement", argument: "before", read: (given) => movement(given, rankingOf("a b")) },
  { name: "movement", argument: "after", read: (given) => movement(rankingOf("a b"), given) },
  {
    name: "compareRankings",
    argument: "first",
    read: (given) => compareRankings(given, rankingOf("a b")),
  },
  {
    name: "compareRankings",
    argument: "second",
    read: (given) => compareRankings(rankingOf("a b"), given),
  },
];

const placed = '{ "id": "b", "rank": 2, "value": 1, "of": 2, "tied": 1, "within": null }';
const placeless = '{ "id": "c", "reason": "missing-value", "within": null }';

/** A ranking of a and b as JSON, with something else for b, or for c, which has no place. */
const given = (ranked: string, unranked = placeless): Ranking<Item> =>
  JSON.parse(
    `{ "ranked": [${placed.replace('"b", "rank": 2', '"a", "rank": 1')}, ${ranked}], "unranked": [${unranked}] }`,
  );

const rubbish = [
  { title: "no value", ranking: given(placed.replace('"value": 1, ', "")) },
  { title: "a value of null", ranking: given(placed.replace('"value": 1', '"value": null')) },
  { title: "a value as text", ranking: given(placed.replace('"value": 1', '"value": "1"')) },
  { title: "no group", ranking: given(placed.replace(', "within": null', "")) },
  { title: "a number for a group", ranking: given(placed.replace("null", "7")) },
  { title: "an object for a group", ranking: given(placed.replace("null", "{}")) },
  { title: "no place", ranking: given(placed.replace('"rank": 2, ', "")) },
  { title: "no size of the field", ranking: given(placed.replace('"of": 2, ', "")) },
  { title: "a number for an id", ranking: given(placed.replace('"b"', "7")) },
  { title: "null for an item", ranking: given("null") },
  { title: "null for one without a place", ranking: given(placed, "null") },
  { title: "no id of one without a place", ranking: given(placed, '{ "within": null }') },
  { title: "a number for its group", ranking: given(placed, placeless.replace("null", "7")) },
  { title: "no list of those without a place", ranking: JSON.parse(`{ "ranked": [${placed}] }`) },
];

describe("what reads a ranking", () => {
  test.for(readers)("takes it from JSON ($name, $argument)", ({ read }) => {
    expect(thrownBy(() => read(given(placed)))).toBe(undefined);
  });

  test.for(readers.flatMap((reader) => rubbish.map((one) => ({ ...reader, ...one }))))(
    "refuses one with $title ($name, $argument)",
    ({ read, ranking, argument }) => {
      expect(pathsIn(thrownBy(() => read(ranking)))).toStrictEqual(["invalid-argument", argument]);
    },
  );

  test("refuses one with a gap in its list", () => {
    const [first] = rankingOf("a").ranked;
    const list = [first];
    list.length = 2;
    const holes = { ranked: list, unranked: [] };
    expect(
      pathsIn(thrownBy(() => Reflect.apply(firstPlaces, undefined, [holes, 1]))),
    ).toStrictEqual(["invalid-argument", "ranking"]);
  });
});
