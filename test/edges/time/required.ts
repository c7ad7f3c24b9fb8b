import { type RequiredReason, requiredReasons } from "dxplan";
import { act, growth, level, milestone, on } from "../../measure/evidence/fixture.ts";
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
    undetermined: {
      means: "an interval cannot decide whether it is met, and its number is there already",
      edges: [
        {
          example: "at least 78 % by the end of 2026, at “gần 80 %” (76 and more, below 80)",
          shows: () =>
            required(
              [level({ due: "2026-12-31", bound: { kind: "atLeast", value: 78 } })],
              [on("share", "2024-12-31", 80, { qualifier: { kind: "nearly" } })],
            ),
          result: { gap: "-2 points", "required per year": null },
        },
      ],
    },
    "at-edge": {
      means: "it is not met, and nothing is lacking: the value lies at the edge",
      edges: [
        {
          example: "more than 80 % by the end of 2026, at 80 %",
          shows: () =>
            required(
              [level({ due: "2026-12-31", bound: { kind: "moreThan", value: 80 } })],
              [share("2024-12-31", 80)],
            ),
          result: { gap: "0 points", "required per year": null },
        },
      ],
    },
    "no-rate": {
      means: "a growth is a rate itself, and an act is done or not",
      edges: [
        {
          example: "a growth of at least 8 % a year by 2026, at 5 %",
          shows: () =>
            required(
              [growth("average", { kind: "unstated" }, { due: "2026-12-31" })],
              [on("output", "2024-12-31", 5, { quantity: { kind: "growth", over: "average" } })],
            ),
          result: { gap: "3 points per year", "required per year": null },
        },
        {
          example: "a milestone by 2026, not done",
          shows: () => required([milestone({ due: "2026-12-31" })], [act(false)]),
          result: { gap: "1 units", "required per year": null },
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
      means: "the deadline is past or the value is of its day, or unit or tier ended",
      edges: [
        {
          example: "at least 80 % by the end of March 2025, at 60 % in 2024; assessed in June 2025",
          shows: () => required([level({ due: "2025-03-31" })], [share("2024-12-31", 60)]),
          result: { gap: "20 points", "required per year": null },
        },
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
