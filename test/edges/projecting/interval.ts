import { type ProjectedIntervalReason, project, projectedIntervalReasons } from "dxplan";
import { yearly } from "../../measure/projection/fixture.ts";
import type { EdgeList } from "../edge.ts";

/** What values come to by the end of a year. */
function interval(values: readonly number[], method: "linear" | "compound", year: number) {
  const options = { by: `${year}-12-31`, method };
  const projection = project(yearly(2020, values), options);
  return {
    code: projection.intervalReason,
    value: projection.value,
    interval: projection.interval === null ? null : "given",
  };
}

/** Why there is no prediction interval. */
export const projectedIntervalEdges: EdgeList<ProjectedIntervalReason> = {
  list: "projectedIntervalReasons",
  about: "Why `project` gives no prediction interval.",
  codes: projectedIntervalReasons,
  explained: {
    "no-value": {
      means: "there is no projected value either",
      edges: [
        {
          example: "a line through 50 alone",
          shows: () => interval([50], "linear", 2023),
          result: { value: null, interval: null },
        },
      ],
    },
    "too-few-points": {
      means: "fewer than 6: how far values scatter is not known",
      edges: [
        {
          example: "40, 50 and 60 from 2020 to 2022, by 2023",
          shows: () => interval([40, 50, 60], "linear", 2023),
          result: { value: 70, interval: null },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          // On the line of powers of 10, the ends lie about 685 from 0; the largest double has 308.
          example: "1e200, 1e-200, 1, 1, 1e-200 and 1e200 from 2020 to 2025, by 2025",
          shows: () => interval([1e200, 1e-200, 1, 1, 1e-200, 1e200], "compound", 2025),
          result: { value: 1, interval: null },
        },
      ],
    },
  },
};
