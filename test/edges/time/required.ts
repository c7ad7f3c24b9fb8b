import { type RequiredReason, requiredReasons } from "dxplan";
import { level, on } from "../../measure/evidence/fixture.ts";
import type { EdgeList } from "../edge.ts";
import { onCard, type Scored, withUnit } from "../shown.ts";

const share = (end: string, value: number) => on("share", end, value);

const required = (...scored: Scored) => {
  const { pace, gap, gapUnit } = onCard(...scored);
  return {
    code: pace.requiredReason,
    gap: withUnit(gap, gapUnit),
    "required per year": pace.requiredPerYear,
  };
};

/** At least 80 % by the end of 2026. */
const by2026 = level({ due: "2026-12-31" });

/** Why nothing is required per year. */
export const requiredEdges: EdgeList<RequiredReason> = {
  list: "requiredReasons",
  about: "Why nothing is required per year from the value to the deadline.",
  codes: requiredReasons,
  explained: {
    unmeasured: {
      means: "there is no value",
      edges: [
        {
          example: "at least 80 % by the end of 2026, no figure",
          shows: () => required([by2026], []),
          result: { gap: null, "required per year": null },
        },
      ],
    },
    met: {
      means: "the target is met",
      edges: [
        {
          example: "at least 80 % by the end of 2026, at 85 % in 2024",
          shows: () => required([by2026], [share("2024-12-31", 85)]),
          result: { gap: "-5 points", "required per year": null },
        },
      ],
    },
    "no-deadline": {
      means: "there is no day to be there by",
      edges: [
        {
          example: "at least 80 % some day, at 60 % in 2024",
          shows: () => required([level()], [share("2024-12-31", 60)]),
          result: { gap: "20 points", "required per year": null },
        },
      ],
    },
    "no-time": {
      means: "the value is of the day of the deadline, or later",
      edges: [
        {
          example: "at least 80 % by the end of 2024, at 60 % on that day",
          shows: () => required([level({ due: "2024-12-31" })], [share("2024-12-31", 60)]),
          result: { gap: "20 points", "required per year": null },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "at least 1e308 by 2025-01-31, at 0 a month before",
          shows: () =>
            required(
              [level({ due: "2025-01-31", bound: { kind: "atLeast", value: 1e308 } })],
              [share("2024-12-31", 0)],
              { asOf: "2025-01-15" },
            ),
          result: { gap: "1e+308 points", "required per year": null },
        },
      ],
    },
  },
};
