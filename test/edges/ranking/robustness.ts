import { type RobustnessReason, robustness, robustnessReasons } from "dxplan/robustness";
import { component, equal, indexOf, tableOf } from "../../composite/score/fixture.ts";
import type { EdgeList } from "../edge.ts";

const index = indexOf([component("a")], [equal("overall", ["a"])]);

/** Why nothing is said of where a unit may stand. */
export const robustnessEdges: EdgeList<RobustnessReason> = {
  list: "robustnessReasons",
  about:
    "Why `robustness` (exported from `dxplan/robustness`) does not say where a unit may stand; of 10 samples.",
  codes: robustnessReasons,
  explained: {
    "never-ranked": {
      means: "it had a score in no sample",
      edges: [
        {
          example: "a value that is missing, others ± 0.1",
          shows: async () => {
            const { units } = await robustness(index, tableOf({ a: [0.5, null] }), {
              node: "overall",
              seed: 1,
              samples: 10,
              data: [{ kind: "uniform", margin: 0.1, in: "value" }],
            });
            const { reason = null, ranked = 0, unranked = 0 } = units[1] ?? {};
            return { code: reason, ranked, unranked };
          },
          result: { ranked: 0, unranked: 10 },
        },
      ],
    },
  },
};
