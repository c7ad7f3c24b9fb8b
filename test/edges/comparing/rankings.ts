import { type ComparisonReason, compareRankings, comparisonReasons, rank } from "dxplan";
import type { EdgeList } from "../edge.ts";

const ranking = (values: readonly number[]) =>
  rank(
    values.map((value, at) => ({ id: `${at}`, value })),
    { by: ({ value }) => value },
  );

/** How alike two rankings are by places. */
function likeness(first: readonly number[], second: readonly number[]) {
  const { reason, spearman } = compareRankings(ranking(first), ranking(second));
  return { code: reason, "Spearman's ρ": spearman };
}

/** What the tops of two rankings have in common. */
function overlap(values: readonly number[], top?: number) {
  const both = ranking(values);
  const { overlapReason, overlap } = compareRankings(both, both, top === undefined ? {} : { top });
  return { code: overlapReason, overlap: overlap?.share ?? null };
}

/** Why it cannot be said how alike two rankings are. */
export const comparisonEdges: EdgeList<ComparisonReason> = {
  list: "comparisonReasons",
  about: "Why it cannot be said how alike two rankings are.",
  codes: comparisonReasons,
  explained: {
    "too-few": {
      means: "less than two items are ranked in both",
      edges: [
        {
          example: "two rankings of one item",
          shows: () => likeness([1], [2]),
          result: { "Spearman's ρ": null },
        },
      ],
    },
    "all-tied": {
      means: "in one of the rankings all share a place",
      edges: [
        {
          example: "values 5 and 5, then 1 and 2",
          shows: () => likeness([5, 5], [1, 2]),
          result: { "Spearman's ρ": null },
        },
      ],
    },
    "not-asked": {
      means: "no number of first places was given",
      edges: [
        {
          example: "the overlap of tops, without one",
          shows: () => overlap([1, 2]),
          result: { overlap: null },
        },
      ],
    },
    "fewer-than-top": {
      means: "less items are ranked in both than were asked for",
      edges: [
        {
          example: "the first 3 of 2",
          shows: () => overlap([1, 2], 3),
          result: { overlap: null },
        },
      ],
    },
  },
};
