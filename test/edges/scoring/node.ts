import { type NodeReason, nodeReasons } from "dxplan";
import { figure, level } from "../../measure/evidence/fixture.ts";
import type { EdgeList } from "../edge.ts";
import { onPillar } from "../shown.ts";

const others = ["other-share", "share-of-files", "procedures"].map((indicator) =>
  level({ id: indicator, indicator }),
);

/** Why a node has no score. */
export const nodeEdges: EdgeList<NodeReason> = {
  list: "nodeReasons",
  about: "Why a pillar, or the whole, has no score; at least 80 %, in the pillar of government.",
  codes: nodeReasons,
  explained: {
    "no-targets": {
      means: "nothing beneath it counts",
      edges: [
        {
          example: "the economy of a plan that has only government targets",
          shows: () => onPillar("economy", [level()], [figure(60)]),
          result: { score: null, coverage: null, interval: null },
        },
      ],
    },
    "no-weight": {
      means: "what counts has a total weight of 0",
      edges: [
        {
          example: "one target of weight 0, at 60 %",
          shows: () => onPillar("government", [level({ weight: 0 })], [figure(60)]),
          result: { score: null, coverage: 0, interval: "0 to 1" },
        },
      ],
    },
    "nothing-measured": {
      means: "nothing that counts has a score",
      edges: [
        {
          example: "one target, no figure",
          shows: () => onPillar("government", [level()], []),
          result: { score: null, coverage: 0, interval: "0 to 1" },
        },
      ],
    },
    "low-coverage": {
      means: "less is measured than the minimum coverage asks for",
      edges: [
        {
          example: "one of four targets at 60 %, no figure of the others; 0.5 asked for",
          shows: () => onPillar("government", [level(), ...others], [figure(60)]),
          // (0.75 + 0 + 0 + 0) ÷ 4 and (0.75 + 1 + 1 + 1) ÷ 4
          result: { score: null, coverage: 0.25, interval: "0.1875 to 0.9375" },
        },
      ],
    },
  },
};
