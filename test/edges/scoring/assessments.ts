import {
  type AssessmentReason,
  type Assessments,
  assessmentReasons,
  type IndexComponent,
  type IndexDefinition,
} from "dxplan";
import { both, earning, lineOf, plain, sum } from "../../composite/assessments/fixture.ts";
import { component, equal, indexOf } from "../../composite/score/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";

/** The points of the verified line, and what they are out of. */
function pointsIn(index: IndexDefinition, assessments: Assessments, id: string): Facts {
  const { verified } = lineOf(index, assessments, id).values;
  const { pointsReason = null, points = null, outOf = null, score = null } = verified ?? {};
  return { code: pointsReason, points, "out of": outOf, score };
}

/** The difference in points: verified less self-assessed. */
function pointsBetween(index: IndexDefinition, assessments: Assessments, id: string): Facts {
  const [difference] = lineOf(index, assessments, id).differences;
  return { code: difference?.pointsReason ?? null, difference: difference?.points ?? null };
}

/** The difference of the scores. */
function scoreBetween(index: IndexDefinition, assessments: Assessments, id: string): Facts {
  const [difference] = lineOf(index, assessments, id).differences;
  return { code: difference?.scoreReason ?? null, difference: difference?.score ?? null };
}

/** *a* alone in a node, which is none of points. */
const lone = (more: Partial<IndexComponent>): IndexDefinition =>
  indexOf([component("a", more)], [equal("all", ["a"])]);

const unclamped = (high: number): IndexComponent["scale"] => ({
  kind: "goalposts",
  low: 0,
  high,
  clamp: false,
});

/** *a* of 20 points and *b* of 10 in a node by another mean, and *c* of 10 beside it. */
const byGeometricMean = indexOf(
  [earning("a", 20), earning("b", 10), earning("c", 10)],
  [sum("group", ["a", "b"], { mean: { kind: "geometric" } }), sum("all", ["group", "c"])],
);

const full = { a: 20, b: 10, c: 10 };
const none = { points: null, "out of": null, score: null };

/** Why there are no points by an assessment, or no difference between two. */
export const assessmentEdges: EdgeList<AssessmentReason> = {
  list: "assessmentReasons",
  about:
    "Why `compareAssessments` has no points, or no difference: *a* can earn 20 points, *b* and *c* 10 each; *a* and *b* make a group, the group and *c* the whole. Unless said otherwise, all self-assessed points are full and those verified are told.",
  codes: assessmentReasons,
  explained: {
    "not-assessed": {
      means: "the assessment has no such unit",
      edges: [
        {
          example: "a commune that nobody verified",
          shows: () =>
            pointsIn(plain, { selfAssessed: [{ unit: "u1", values: full }], verified: [] }, "all"),
          result: none,
        },
      ],
    },
    "missing-value": {
      means: "the unit has no value",
      edges: [
        {
          example: "no value of *a*",
          shows: () => pointsIn(plain, both(full, { b: 10, c: 10 }), "a"),
          result: none,
        },
      ],
    },
    "nothing-measured": {
      means: "no criterion beneath the node has a value",
      edges: [
        {
          example: "the group, of which only *c* beside it is told",
          shows: () => pointsIn(plain, both(full, { c: 10 }), "group"),
          result: none,
        },
      ],
    },
    "no-maximum": {
      means: "the component has no maximum: it earns no points",
      edges: [
        {
          example: "a score of 0.5, out of nothing that is told",
          shows: () => pointsIn(lone({}), both({ a: 1 }, { a: 0.5 }), "a"),
          result: { points: null, "out of": null, score: 0.5 },
        },
      ],
    },
    "not-scored": {
      means:
        "its maximum is 0, it has no scale for these data, or nothing beneath it can be scored",
      edges: [
        {
          example: "0 of 0 points",
          shows: () =>
            pointsIn(
              lone({ scale: { kind: "points" }, maximum: 0 }),
              both({ a: 0 }, { a: 0 }),
              "a",
            ),
          result: none,
        },
        {
          example: "min–max, 20 points, of 60 and 60",
          shows: () =>
            pointsIn(
              lone({ scale: { kind: "min-max" }, maximum: 20 }),
              both({ a: 60 }, { a: 60 }),
              "a",
            ),
          result: none,
        },
      ],
    },
    "not-a-share": {
      means:
        "its score is no share of a maximum: a z-score, a rank, a Borda count, or beyond 0 to 1",
      edges: [
        {
          example: "the second of two by rank, 20 points",
          shows: () =>
            pointsIn(
              lone({ scale: { kind: "rank" }, maximum: 20 }),
              both({ a: 60 }, { a: 40 }),
              "a",
            ),
          result: { points: null, "out of": null, score: 1 },
        },
        {
          example: "60 between goalposts of 0 and 40 that hold nothing back, 20 points",
          shows: () =>
            pointsIn(lone({ scale: unclamped(40), maximum: 20 }), both({ a: 40 }, { a: 60 }), "a"),
          result: { points: null, "out of": null, score: 1.5 },
        },
      ],
    },
    "other-mean": {
      means: "the node's mean is not arithmetic: its score is no sum of points",
      edges: [
        {
          example: "the geometric mean of 5 of 20 and 2.5 of 10",
          shows: () => pointsIn(byGeometricMean, both(full, { a: 5, b: 2.5, c: 10 }), "group"),
          result: { points: null, "out of": null, score: 0.25 },
        },
      ],
    },
    "other-weights": {
      means: "the node's weights are not maxima",
      edges: [
        {
          example: "5 of 20 and 5 of 10 with equal weights",
          shows: () =>
            pointsIn(
              indexOf([earning("a", 20), earning("b", 10)], [equal("all", ["a", "b"])]),
              both({ a: 20, b: 10 }, { a: 5, b: 5 }),
              "all",
            ),
          result: { points: null, "out of": null, score: 0.375 },
        },
      ],
    },
    "member-without-points": {
      means: "a member of the node has a score, but no points",
      edges: [
        {
          example: "10 of 10 beside the geometric mean of 5 of 20 and 2.5 of 10",
          shows: () => pointsIn(byGeometricMean, both(full, { a: 5, b: 2.5, c: 10 }), "all"),
          result: { points: null, "out of": null, score: 0.4375 },
        },
      ],
    },
    "different-criteria": {
      means:
        "the two assessments have values of different criteria: points of one are out of others",
      edges: [
        {
          example: "20 of 20 and 10 of 10, then 20 of 20 and no value",
          shows: () => pointsBetween(plain, both(full, { a: 20 }), "group"),
          result: { difference: null },
        },
      ],
    },
    "no-points": {
      means: "one of the two has no points",
      edges: [
        {
          example: "20 of 20, then no value",
          shows: () => pointsBetween(plain, both(full, { b: 10 }), "a"),
          result: { difference: null },
        },
      ],
    },
    "no-score": {
      means: "the value has no score; one of the two assessments has none",
      edges: [
        {
          example: "a score of 1, then no value",
          shows: () => scoreBetween(plain, both(full, { b: 10 }), "a"),
          result: { difference: null },
        },
      ],
    },
    overflow: {
      means: "beyond what a computer can hold",
      edges: [
        {
          example: "a score of 1e308, then one of −1e308",
          shows: () =>
            scoreBetween(lone({ scale: unclamped(1) }), both({ a: 1e308 }, { a: -1e308 }), "a"),
          result: { difference: null },
        },
      ],
    },
  },
};
