import { type MovementOptions, type MovementReason, movement, movementReasons, rank } from "dxplan";
import type { EdgeList } from "../edge.ts";

/** So many provinces by name, the first of them the best; a number for one says its value. */
const ranking = (values: Readonly<Record<string, number>>) =>
  rank(
    Object.entries(values).map(([id, dti]) => ({ id, dti })),
    { by: ({ dti }) => dti },
  );

/** What became of province a. */
function moved(
  earlier: Readonly<Record<string, number>>,
  later: Readonly<Record<string, number>>,
  options: MovementOptions = {},
) {
  const own = movement(ranking(earlier), ranking(later), options).find(({ id }) => id === "a");
  return {
    code: own?.reason ?? null,
    before: own?.before ?? null,
    after: own?.after ?? null,
    "places gained": own?.placesGained ?? null,
  };
}

/** Why there is no movement. */
export const movementEdges: EdgeList<MovementReason> = {
  list: "movementReasons",
  about: "Why it cannot be said how many places were gained between two rankings.",
  codes: movementReasons,
  explained: {
    new: {
      means: "it had no place before",
      edges: [
        {
          example: "b and c ranked, then a and b: a",
          shows: () => moved({ b: 0.5, c: 0.4 }, { a: 0.6, b: 0.5 }),
          result: { before: null, after: 1, "places gained": null },
        },
      ],
    },
    gone: {
      means: "it has no place after",
      edges: [
        {
          example: "a and b ranked, then b and c: a",
          shows: () => moved({ a: 0.6, b: 0.5 }, { b: 0.5, c: 0.4 }),
          result: { before: 1, after: null, "places gained": null },
        },
      ],
    },
    merged: {
      means: "it was formed from several that had places before",
      edges: [
        {
          example: "places 1 and 2 of 3, merged into a, then place 1 of 2",
          shows: () =>
            moved(
              { x: 0.6, y: 0.5, b: 0.4 },
              { a: 0.55, b: 0.4 },
              { predecessors: (id) => (id === "a" ? ["x", "y"] : [id]) },
            ),
          result: { before: null, after: 1, "places gained": null },
        },
      ],
    },
    split: {
      means: "what it was formed from went into others too",
      edges: [
        {
          example: "place 1 of 2, split into a and b, then a at place 1 of 3",
          shows: () =>
            moved(
              { x: 0.6, c: 0.4 },
              { a: 0.7, b: 0.5, c: 0.4 },
              { predecessors: (id) => (id === "c" ? ["c"] : ["x"]) },
            ),
          result: { before: null, after: 1, "places gained": null },
        },
      ],
    },
    "different-field": {
      means: "the places are among other numbers of ranked items",
      edges: [
        {
          example: "place 3 of 3, then place 2 of 2",
          shows: () => moved({ a: 0.4, b: 0.5, c: 0.6 }, { a: 0.4, b: 0.5 }),
          result: { before: 3, after: 2, "places gained": null },
        },
      ],
    },
  },
};
