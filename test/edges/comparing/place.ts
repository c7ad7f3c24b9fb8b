import { gapToPlace, type PlaceReason, placeReasons, rank } from "dxplan";
import type { EdgeList } from "../edge.ts";

/** The gap of province a to a place, beside b's value, 0.7 unless given. */
function gapOf(value: number | null, place: number, other = 0.7) {
  const items = [
    { id: "a", value },
    { id: "b", value: other },
  ];
  const {
    reason,
    rank: own,
    gap,
  } = gapToPlace(rank(items, { by: (item) => item.value }), "a", place);
  return { code: reason, rank: own, gap };
}

/** Why there is no gap to a place. */
export const placeEdges: EdgeList<PlaceReason> = {
  list: "placeReasons",
  about: "Why it cannot be said how far it is to a place.",
  codes: placeReasons,
  explained: {
    unranked: {
      means: "it has no value",
      edges: [
        {
          example: "to place 1, without a value",
          shows: () => gapOf(null, 1),
          result: { rank: null, gap: null },
        },
      ],
    },
    "trivial-place": {
      means: "so many places as there are items: every item has it",
      edges: [
        {
          example: "to the first two of two",
          shows: () => gapOf(0.6, 2),
          result: { rank: 2, gap: null },
        },
      ],
    },
    overflow: {
      means: "the gap is beyond the largest number",
      edges: [
        {
          example: "from -1.7e308 to 1.7e308",
          shows: () => gapOf(-1.7e308, 1, 1.7e308),
          result: { rank: 2, gap: null },
        },
      ],
    },
  },
};
