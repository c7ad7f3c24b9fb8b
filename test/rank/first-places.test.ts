import { fc, test as given } from "@fast-check/vitest";
import { firstPlaces, isDxplanError, type Ranking, rank, tieRules } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../model/outcome.ts";

const itemsOf = (values: readonly (number | null)[], within = "") =>
  values.map((value, at) => ({ id: `${within}${at}`, value, within }));

const by = ({ value }: { readonly value: number | null }) => value;

describe("the first places", () => {
  // 9 and 9 share place 1, 7 is third, 5 and 5 share place 4, 1 is sixth; one has no value.
  const items = itemsOf([9, 9, 7, 5, 5, 1, null]);

  test.for([
    [1, "0 1"],
    [2, "0 1"],
    [3, "0 1 2"],
    [4, "0 1 2 3 4"],
    [5, "0 1 2 3 4"],
    [6, "0 1 2 3 4 5"],
    [60, "0 1 2 3 4 5"],
  ] as const)("%s are %s, by every rule of ties but ordinal's own order", ([places, ids]) => {
    for (const ties of tieRules) {
      const first = firstPlaces(rank(items, { by, ties }), places);
      expect(first.map(({ id }) => id).join(" ")).toBe(ids);
    }
  });

  test("are the lowest where those are the best", () => {
    const first = firstPlaces(rank(items, { by, direction: "decrease" }), 2);
    expect(first.map(({ id }) => id)).toStrictEqual(["5", "3", "4"]);
  });

  test("are those of each group", () => {
    const groups = [...itemsOf([1, 5, 3], "a"), ...itemsOf([5, 5, 4], "b"), ...itemsOf([2], "c")];
    const ranking = rank(groups, { by, within: ({ within }) => within });
    expect(firstPlaces(ranking, 1).map(({ id }) => id)).toStrictEqual(["a1", "b0", "b1", "c0"]);
  });

  test("are none of nothing", () => {
    expect(firstPlaces(rank([], { by }), 1)).toStrictEqual([]);
  });

  given.prop([fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 12 })])(
    "are those with less than k values above theirs",
    (values, places) => {
      const first = firstPlaces(rank(itemsOf(values), { by }), places);
      const expected = itemsOf(values).filter(
        ({ value }) => values.filter((other) => other > (value ?? 0)).length < places,
      );
      expect(first.map(({ id }) => id).toSorted()).toStrictEqual(
        expected.map(({ id }) => id).toSorted(),
      );
    },
  );

  test.for([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "are refused for k = %s",
    (places) => {
      const error = thrownBy(() => firstPlaces(rank(items, { by }), places));
      expect(isDxplanError(error) ? error.issues : []).toMatchObject([
        { path: ["places"], expected: "a whole number from 1" },
      ]);
    },
  );

  test.for([null, {}, { ranked: 1, unranked: [] }, { ranked: [null], unranked: [] }])(
    "are refused of %j",
    (found) => {
      const ranking: Ranking<unknown> = JSON.parse(JSON.stringify(found));
      const error = thrownBy(() => firstPlaces(ranking, 1));
      expect(isDxplanError(error) ? error.issues : []).toMatchObject([{ path: ["ranking"] }]);
    },
  );
});
