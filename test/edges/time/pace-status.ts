import { type Band, bandOf, type PaceStatus, paceBands, paceStatuses } from "dxplan";
import type { Edge, EdgeList } from "../edge.ts";

/** The numbers of a band in words. */
function numbersOf({ from, to }: Band): string {
  if (from === null) return `below ${to}`;
  return to === null ? `${from} and more` : `from ${from}, below ${to}`;
}

const edge = (pace: number, worked: string, band: string): Edge => ({
  example: `pace ${pace}: ${worked}`,
  shows: () => {
    const code = bandOf(paceBands, pace);
    const own = paceBands.bands.filter(({ name }) => name === code);
    return { code, band: own.map(numbersOf).join(", ") };
  },
  result: { band },
});

/** Where a target stands by its pace. */
export const paceStatusEdges: EdgeList<PaceStatus> = {
  list: "paceStatuses",
  about: "Where a target that is not met, with time left, stands by its pace (`bandOf`).",
  codes: paceStatuses,
  explained: {
    "on-track": {
      means: "as expected, or nearly",
      edges: [edge(0.95, "19 of 20 expected points", "0.95 and more")],
    },
    progressing: {
      means: "behind, but most of what was expected",
      edges: [
        edge(0.945, "18.9 of 20", "from 0.6, below 0.95"),
        edge(0.6, "12 of 20", "from 0.6, below 0.95"),
      ],
    },
    lagging: {
      means: "far behind",
      edges: [
        edge(0.55, "11 of 20", "from 0, below 0.6"),
        edge(0, "where it stood at the baseline", "from 0, below 0.6"),
      ],
    },
    regressing: {
      means: "further from the target than at the baseline",
      edges: [edge(-0.05, "1 point back, where 20 were expected", "below 0")],
    },
  },
};
