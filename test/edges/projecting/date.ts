import {
  type ProjectedDateReason,
  type ProjectionOptions,
  project,
  projectedDateReasons,
} from "dxplan";
import { yearly } from "../../measure/projection/fixture.ts";
import type { EdgeList } from "../edge.ts";

/** The day on which a curve through values from 2020 on reaches so much. */
function reached(values: readonly number[], more: Partial<ProjectionOptions>) {
  const options = { by: "2023-12-31", method: "linear", direction: "increase", ...more } as const;
  const { dateReason, date, value } = project(yearly(2020, values), options);
  return { code: dateReason, day: date, value };
}

/** Why there is no day on which a target is reached. */
export const projectedDateEdges: EdgeList<ProjectedDateReason> = {
  list: "projectedDateReasons",
  about:
    "Why `project` names no day on which the target is reached; values from the end of 2020 on, the value projected to the end of 2023.",
  codes: projectedDateReasons,
  explained: {
    "no-target": {
      means: "none was given",
      edges: [
        {
          example: "a line through 40, 50 and 60",
          shows: () => reached([40, 50, 60], {}),
          result: { day: null, value: 70 },
        },
      ],
    },
    "no-curve": {
      means: "none could be laid through the values",
      edges: [
        {
          example: "a line through 50 alone, to 80",
          shows: () => reached([50], { target: 80 }),
          result: { day: null, value: null },
        },
      ],
    },
    "already-reached": {
      means: "on the day of the last value the curve has reached it",
      edges: [
        {
          example: "a line through 40, 50 and 60, to 60",
          shows: () => reached([40, 50, 60], { target: 60 }),
          result: { day: null, value: 70 },
        },
      ],
    },
    never: {
      means: "the curve has no such value: a limit of a logistic curve, 0 of compound growth",
      edges: [
        {
          example: "half as much every year, 8, 4 and 2, down to 0",
          shows: () => reached([8, 4, 2], { method: "compound", target: 0, direction: "decrease" }),
          result: { day: null, value: 1 },
        },
      ],
    },
    "no-trend": {
      means: "the curve is flat",
      edges: [
        {
          example: "a line through 50 and 50, to 60",
          shows: () => reached([50, 50], { target: 60 }),
          result: { day: null, value: 50 },
        },
      ],
    },
    "moving-away": {
      means: "the curve leads away from it",
      edges: [
        {
          example: "a line through 60 and 50, to 70",
          shows: () => reached([60, 50], { target: 70 }),
          result: { day: null, value: 30 },
        },
      ],
    },
    "too-far": {
      means: "after the year 9999",
      edges: [
        {
          example: "a line through 0 and 1, to 8,000",
          shows: () => reached([0, 1], { target: 8000 }),
          result: { day: null, value: 3 },
        },
      ],
    },
  },
};
