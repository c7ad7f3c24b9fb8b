import { comparePlans, type Plan, type UnmatchedReason, unmatchedReasons } from "dxplan";
import { planOn } from "../../measure/compare/fixture.ts";
import * as f from "../../measure/fixture.ts";
import type { EdgeList } from "../edge.ts";

/** What is said of the target named `target`, and how many pairs there are. */
function unmatched(targets: Plan["targets"], against: Plan["targets"]) {
  const comparison = comparePlans(planOn(targets), planOn(against, f.share(), { id: "other" }));
  const own = comparison.unmatched.find(({ target }) => target.id === "target");
  return { code: own?.reason ?? null, pairs: comparison.pairs.length };
}

const reach80 = f.level(f.reach(80));

/** Why a target has nothing beside it. */
export const unmatchedEdges: EdgeList<UnmatchedReason> = {
  list: "unmatchedReasons",
  about: "Why a target has nothing beside it in another plan.",
  codes: unmatchedReasons,
  explained: {
    "no-indicator": {
      means: "a statement, a milestone, a count of targets",
      edges: [
        {
          example: "a centre founded, beside the same milestone",
          shows: () => unmatched([f.milestone()], [f.milestone()]),
          result: { pairs: 0 },
        },
      ],
    },
    superseded: {
      means: "another target of the plan replaces it",
      edges: [
        {
          example: "80 %, replaced by 90 %, beside 80 %",
          shows: () => {
            const supersedes = { target: "target", from: "2024-01-01" };
            const replacing = f.level(f.reach(90), { id: "new", supersedes });
            return unmatched([reach80, replacing], [reach80]);
          },
          result: { pairs: 1 },
        },
      ],
    },
    "no-counterpart": {
      means: "the other plan has no target on its indicator for the same offices",
      edges: [
        {
          example: "80 % of the province, beside 80 % of the communes",
          shows: () => unmatched([reach80], [f.level(f.reach(80), { tiers: ["commune"] })]),
          result: { pairs: 0 },
        },
      ],
    },
  },
};
