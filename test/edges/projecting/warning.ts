import { type ProjectionWarning, project, projectionWarnings } from "dxplan";
import { scattered, yearly } from "../../measure/projection/fixture.ts";
import type { EdgeList } from "../edge.ts";

const warned = (...given: Parameters<typeof project>) => {
  const { warnings, value, interval } = project(...given);
  return { code: warnings.join(", "), value, interval: interval === null ? null : "given" };
};

/** What to bear in mind with a projection. */
export const projectionWarningEdges: EdgeList<ProjectionWarning> = {
  list: "projectionWarnings",
  about: "What to bear in mind with a projection, which is never cut off at a limit.",
  codes: projectionWarnings,
  explained: {
    "beyond-natural-limit": {
      means: "the projected value cannot be",
      edges: [
        {
          example: "80, 90 and 100 % from 2020 to 2022, at most 100 %, by 2023",
          shows: () =>
            warned(yearly(2020, [80, 90, 100]), {
              by: "2023-12-31",
              method: "linear",
              limits: { low: 0, high: 100 },
            }),
          result: { value: 110, interval: null },
        },
      ],
    },
    "interval-beyond-natural-limit": {
      means: "an end of the prediction interval cannot be",
      edges: [
        {
          // 80 ± 2.776 · √(28 ÷ 15) = 80 ± 3.79
          example: "21, 29, 40, 50, 59 and 71 from 2015 to 2020, at most 82, by 2021: 80 ± 3.8",
          shows: () =>
            warned(scattered, {
              by: "2021-12-31",
              method: "linear",
              limits: { low: 0, high: 82 },
            }),
          result: { value: 80, interval: "given" },
        },
      ],
    },
  },
};
