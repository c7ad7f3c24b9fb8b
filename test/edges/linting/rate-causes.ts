import { type RateCause, rateCauses } from "dxplan";
import { changeFrom } from "../../measure/compare/fixture.ts";
import * as f from "../../measure/fixture.ts";
import { by, type Case, found, reachBy } from "../../measure/lint/fixture.ts";
import type { EdgeList } from "../edge.ts";

/** The one rate that is impossible in a plan. */
function rate(targets: Case["targets"]) {
  const [one, ...others] = found("impossible-rate", { targets });
  if (one?.code !== "impossible-rate" || others.length > 0) return { code: null };
  return { code: one.cause, severity: one.severity, "per year": one.perYear, limit: one.limit };
}

const earlier = { id: "earlier" };

/** What is impossible about a rate. */
export const rateCauseEdges: EdgeList<RateCause> = {
  list: "rateCauses",
  about: "What of an `impossible-rate` is impossible.",
  codes: rateCauses,
  explained: {
    "beyond-limits": {
      means: "the level that a change or a growth leads to cannot be",
      edges: [
        {
          example: "+10 points from 95 %",
          shows: () => rate([changeFrom({ kind: "value", value: 95 }, "points", f.reach(10))]),
          result: { severity: "error", "per year": null, limit: 100 },
        },
      ],
    },
    "no-time": {
      means: "there is no time between the two numbers",
      edges: [
        {
          example: "70 % by 2025-12-30, 80 % by 2025-12-31: of 30 days the month has none left",
          shows: () =>
            rate([by(2025, f.reach(70), { ...earlier, due: "2025-12-30" }), by(2025, f.reach(80))]),
          result: { severity: "error", "per year": null, limit: null },
        },
      ],
    },
    "too-steep": {
      means: "more a year than is taken for possible",
      edges: [
        {
          example: "30 % by 2020, 90 % by 2021",
          shows: () => rate([reachBy(2020, 30, earlier), reachBy(2021, 90)]),
          result: { severity: "warning", "per year": 60, limit: 50 },
        },
      ],
    },
  },
};
