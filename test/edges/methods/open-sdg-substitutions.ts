import {
  type OpenSdgInput,
  type OpenSdgSubstitution,
  openSdgProgress,
  openSdgSubstitutions,
} from "dxplan";
import type { EdgeList } from "../edge.ts";

/** From 2020 to 2025, to a target for 2030. */
const series = {
  baseline: 40,
  baselineYear: 2020,
  value: 60,
  year: 2025,
  direction: "increase",
  target: 80,
  targetYear: 2030,
} as const;

const substituted = (more: Partial<OpenSdgInput>) => {
  const { substituted, status, score } = openSdgProgress({ ...series, ...more });
  return { code: substituted.join(", "), status, score };
};

/** For what Open SDG takes 0.001. */
export const openSdgSubstitutionEdges: EdgeList<OpenSdgSubstitution> = {
  list: "openSdgSubstitutions",
  about: "What `openSdgProgress` takes for 0.001, since a growth from 0 or to 0 does not exist.",
  codes: openSdgSubstitutions,
  explained: {
    baseline: {
      means: "the baseline is 0",
      edges: [
        {
          example: "0 in 2020, 10 in 2025, 100 by 2030: ten-thousandfold",
          shows: () => substituted({ baseline: 0, value: 10, target: 100 }),
          result: { status: "substantial", score: 5 },
        },
      ],
    },
    target: {
      means: "the target is 0",
      edges: [
        {
          example: "20 in 2020, 0 in 2025, 0 by 2030, of what should fall",
          shows: () => substituted({ baseline: 20, value: 0, target: 0, direction: "decrease" }),
          result: { status: "target-achieved", score: 5 },
        },
      ],
    },
  },
};
