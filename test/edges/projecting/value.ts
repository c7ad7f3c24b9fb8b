import { type ProjectionOptions, type ProjectionReason, project, projectionReasons } from "dxplan";
import { dated, percent, yearly } from "../../measure/projection/fixture.ts";
import type { EdgeList } from "../edge.ts";

type Points = Parameters<typeof project>[0];
type Method = ProjectionOptions["method"];

/** What values come to by the end of 2030. */
function value(points: Points, method: Method, more: Partial<ProjectionOptions> = {}) {
  const projection = project(points, { by: "2030-12-31", method, ...more });
  return { code: projection.reason, value: projection.value, "per year": projection.perYear };
}

const nothing = { value: null, "per year": null };

/** Why there is no projected value. */
export const projectionEdges: EdgeList<ProjectionReason> = {
  list: "projectionReasons",
  about: "Why `project` gives no value; values at the ends of years, projected to the end of 2030.",
  codes: projectionReasons,
  explained: {
    "missing-limits": {
      means: "a logistic curve without a natural limit on both sides",
      edges: [
        {
          example: "an S through 20, 30, 40, 50, 60 and 70 %, from 0 to nobody knows what",
          shows: () =>
            value(yearly(2020, [20, 30, 40, 50, 60, 70]), "logistic", {
              limits: { low: 0, high: null },
            }),
          result: nothing,
        },
      ],
    },
    "too-few-points": {
      means: "fewer than 2, for a logistic curve fewer than 6",
      edges: [
        {
          example: "a line through 50 alone",
          shows: () => value(yearly(2020, [50]), "linear"),
          result: nothing,
        },
        {
          example: "an S through five values",
          shows: () => value(yearly(2020, [20, 30, 40, 50, 60]), "logistic", { limits: percent }),
          result: nothing,
        },
      ],
    },
    "not-above-zero": {
      means: "a value that is no level of compound growth",
      edges: [
        {
          example: "as many percent a year from 0 to 1 and 2",
          shows: () => value(yearly(2020, [0, 1, 2]), "compound"),
          result: nothing,
        },
      ],
    },
    "outside-limits": {
      means: "a value on or beyond a limit of the logistic curve",
      edges: [
        {
          example: "an S from 0 to 100 % through 100 %",
          shows: () =>
            value(yearly(2020, [40, 50, 60, 70, 80, 100]), "logistic", { limits: percent }),
          result: nothing,
        },
      ],
    },
    "single-day": {
      means: "all values are of one time of the year: the 30th and the 31st of a month are one",
      edges: [
        {
          example: "1 on 2024-01-30, 2 on 2024-01-31",
          shows: () => value(dated({ "2024-01-30": 1, "2024-01-31": 2 }), "linear"),
          result: nothing,
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "twice as much every year from 1 in 2020, in the year 9999",
          shows: () => value(yearly(2020, [1, 2]), "compound", { by: "9999-12-31" }),
          result: { value: null, "per year": 100 },
        },
      ],
    },
  },
};
