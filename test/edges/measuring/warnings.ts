import { type WarningCode, warningCodes } from "dxplan";
import { change, figure, level, on } from "../../measure/evidence/fixture.ts";
import * as f from "../../measure/fixture.ts";
import type { EdgeList } from "../edge.ts";
import { measured, onCard, type Scored } from "../shown.ts";

const byItself = (...measuring: Parameters<typeof measured>) => {
  const { warnings, attainment, met } = measured(...measuring);
  return { code: warnings.join(", "), attainment, met };
};

const carded = (...scored: Scored) => {
  const { warnings, attainment, met } = onCard(...scored);
  return { code: warnings.join(", "), attainment, met };
};

const moreThan3000 = f.figure(3000, { qualifier: { kind: "moreThan" } });
const count = f.share({ unitOfMeasure: "count" });

/** What to bear in mind with a result. */
export const warningEdges: EdgeList<WarningCode> = {
  list: "warningCodes",
  about: "What to bear in mind with a result. A warning changes no number.",
  codes: warningCodes,
  explained: {
    "qualified-value": {
      means: "the figure is an interval (“trên”, “gần”, “khoảng”)",
      edges: [
        {
          example: "“trên 3.000” against at least 2,500",
          shows: () => byItself(f.level(f.atLeast(2500)), moreThan3000, count),
          result: { attainment: 1.2, met: true },
        },
        {
          example: "“trên 3.000” against at least 3,750: it may be more, or not",
          shows: () => byItself(f.level(f.atLeast(3750)), moreThan3000, count),
          result: { attainment: 0.8, met: null },
        },
      ],
    },
    "beyond-natural-limit": {
      means: "the value cannot be",
      edges: [
        {
          example: "at least 80 % of at most 100 %, at 104 %",
          shows: () =>
            byItself(
              f.level(f.atLeast(80)),
              104,
              f.share({ naturalLimits: { low: 0, high: 100 } }),
            ),
          result: { attainment: 1.3, met: true },
        },
      ],
    },
    "outside-plausible-range": {
      means: "the value is unlikely",
      edges: [
        {
          example: "at least 80 %, 20 to 100 % expected, at 8 %",
          shows: () =>
            byItself(
              f.level(f.atLeast(80)),
              8,
              f.share({ plausibleRange: { low: 20, high: 100 } }),
            ),
          result: { attainment: 0.1, met: false },
        },
      ],
    },
    "assumed-base": {
      means: "the base is a target's number, since its actual figure is not known yet",
      edges: [
        {
          example: "+10 points on a target of 60 % by 2022, at 65 % in 2024, 2022 unknown",
          shows: () =>
            carded(
              [
                level({ id: "base", due: "2022-12-31", bound: { kind: "atLeast", value: 60 } }),
                change({ kind: "target", target: "base" }),
              ],
              [figure(65)],
            ),
          result: { attainment: 0.5, met: false },
        },
      ],
    },
    "value-before-deadline-year": {
      means: "the deadline is past, and the value is from an earlier year",
      edges: [
        {
          example: "at least 80 % by the end of 2024, at 60 % of 2023",
          shows: () => carded([level({ due: "2024-12-31" })], [on("share", "2023-12-31", 60)]),
          result: { attainment: 0.75, met: false },
        },
      ],
    },
    synthetic: {
      means: "the figure is made up",
      edges: [
        {
          example: "at least 80 %, at 60 % for a demonstration",
          shows: () => carded([level()], [figure(60, { synthetic: true })]),
          result: { attainment: 0.75, met: false },
        },
      ],
    },
  },
};
