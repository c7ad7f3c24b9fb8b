import type { IndexTable } from "dxplan";
import { type SobolReason, sobol, sobolReasons } from "dxplan/robustness";
import { component, equal, indexOf, tableOf } from "../../composite/score/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";

const index = indexOf([component("a"), component("b")], [equal("overall", ["a", "b"])], {
  minimumCoverage: 0.5,
});

/** What is said of the score of the first unit where the weights of a and b may be any. */
async function scoreOf(table: IndexTable): Promise<Facts> {
  const { analyses } = await sobol(index, table, {
    node: "overall",
    seed: 1,
    samples: 100,
    unit: "u1",
    weights: [{ kind: "any" }],
  });
  const found = analyses.find(({ outcome }) => outcome === "score");
  const { reason = null, mean = null, variance = null } = found ?? {};
  return { code: reason, mean, variance };
}

/** Why an outcome has no Sobol indices. */
export const sobolEdges: EdgeList<SobolReason> = {
  list: "sobolReasons",
  about:
    "Why `sobol` (exported from `dxplan/robustness`) does not split how a score varies; with any weights of *a* and *b*.",
  codes: sobolReasons,
  explained: {
    "no-variation": {
      means: "it is the same in every sample",
      edges: [
        {
          example: "0.5 at both",
          shows: () => scoreOf(tableOf({ a: [0.5], b: [0.5] })),
          result: { mean: 0.5, variance: 0 },
        },
      ],
    },
    "not-scored": {
      means: "in some sample there is none",
      edges: [
        {
          example:
            "0.5 at *a* alone, which in some samples weighs less than the minimum coverage of a half",
          shows: () => scoreOf(tableOf({ a: [0.5], b: [null] })),
          result: { mean: null, variance: null },
        },
      ],
    },
    overflow: {
      means: "its variance is beyond the largest number there is",
      edges: [
        {
          example: "−10²⁰⁰ at *a* and 10²⁰⁰ at *b*, which vary by squares of that",
          shows: async () => {
            const { mean, ...others } = await scoreOf(tableOf({ a: [-1e200], b: [1e200] }));
            return { ...others, "mean is known": mean !== null };
          },
          result: { variance: null, "mean is known": true },
        },
      ],
    },
  },
};
