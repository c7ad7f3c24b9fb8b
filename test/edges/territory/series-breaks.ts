import { type SeriesBreakReason, seriesBreakReasons, seriesOf, vietnam } from "dxplan";
import { observations, traVinh2025 } from "dxplan/seeds";
import * as f from "../../measure/fixture.ts";
import { lines } from "../../territory/succession/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";
import { counted, on } from "./figures.ts";

/** The first break of a series, as far as it is of a kind. */
function brokenBy(why: SeriesBreakReason, ...series: Parameters<typeof seriesOf>): Facts {
  const own = seriesOf(...series).breaks.find((one) => one.why === why);
  return { code: own?.why ?? null, on: own?.day ?? null };
}

const dtiRank = traVinh2025.indicators.find(({ id }) => id === "dti-rank") ?? f.place();

const later = { period: { end: "2025-12-31" } };

/** Why a series breaks. */
export const seriesBreakEdges: EdgeList<SeriesBreakReason> = {
  list: "seriesBreakReasons",
  about: "Why the points of a series before and from a day on are not of one kind.",
  codes: seriesBreakReasons,
  explained: {
    merged: {
      means: "it was formed from several",
      edges: [
        {
          example: "a and b with 2 and 4 in 2018, ab from 2020 on",
          shows: () =>
            brokenBy(
              "merged",
              lines,
              counted,
              [on("a", 2), on("b", 4), on("ab", 7, { period: { end: "2021-12-31" } })],
              "t:ab",
            ),
          result: { on: "2020-01-01" },
        },
      ],
    },
    split: {
      means: "only a part of what it came from went into it",
      edges: [
        {
          example: "e with 10 in 2018, one of its two parts with 5 in 2025",
          shows: () => brokenBy("split", lines, counted, [on("e", 10), on("e1", 5, later)], "t:e1"),
          result: { on: "2025-01-01" },
        },
      ],
    },
    "different-field": {
      means: "places are among another number of units",
      edges: [
        {
          example: "Huế by DTI: third of 63 in 2023, second of 34 in 2024",
          shows: () => brokenBy("different-field", vietnam, dtiRank, observations, "gso34:46"),
          result: { on: "2024-12-31" },
        },
      ],
    },
    reported: {
      means: "a figure says so itself (status B)",
      edges: [
        {
          example: "the same series: another scheme of DTI since 2021",
          shows: () => brokenBy("reported", vietnam, dtiRank, observations, "gso34:46"),
          result: { on: "2021-12-31" },
        },
      ],
    },
  },
};
