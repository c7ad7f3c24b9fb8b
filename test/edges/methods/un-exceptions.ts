import {
  type UnProgressException,
  type UnProgressInput,
  unProgressChart,
  unProgressExceptions,
} from "dxplan";
import type { EdgeList } from "../edge.ts";

/** From 2020 to 2025, at 52 of what should rise, to 80 by 2030. */
const series = {
  baseline: 40,
  baselineYear: 2020,
  value: 52,
  year: 2025,
  direction: "increase",
  target: 80,
  targetYear: 2030,
} as const;

const excepted = (more: Partial<UnProgressInput>) => {
  const { exception, score, ratio } = unProgressChart({ ...series, ...more });
  return { code: exception, score, ratio };
};

/** The exceptions of the chart. */
export const unProgressExceptionEdges: EdgeList<UnProgressException> = {
  list: "unProgressExceptions",
  about: "Where `unProgressChart` does not go by the ratio alone.",
  codes: unProgressExceptions,
  explained: {
    met: {
      means: "the value meets the target: score 3, whatever the trend",
      edges: [
        {
          example: "90 in 2020, 85 in 2025, 80 by 2030",
          shows: () => excepted({ baseline: 90, value: 85 }),
          result: { score: 3, ratio: null },
        },
      ],
    },
    "nearly-met": {
      means: "within 1 point of a target of 0 % or 100 %: score 3",
      edges: [
        {
          example: "40 % in 2020, 99 % in 2025, 100 % by 2030",
          shows: () => excepted({ value: 99, target: 100, unitOfMeasure: "percent" }),
          result: { score: 3, ratio: null },
        },
      ],
    },
    "deadline-passed": {
      means: "the target was due before the year of the value: evaluated up to when it was due",
      edges: [
        {
          example: "100 in 2020, 121 in 2022, 150 by 2021: 10 of 50",
          shows: () =>
            excepted({ baseline: 100, value: 121, year: 2022, target: 150, targetYear: 2021 }),
          result: { score: 2, ratio: 0.2 },
        },
      ],
    },
  },
};
