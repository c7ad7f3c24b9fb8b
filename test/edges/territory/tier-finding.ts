import {
  type Indicator,
  type Target,
  type TierFindingReason,
  tierConsistency,
  tierFindingReasons,
} from "dxplan";
import { change, indicator, level } from "../../measure/evidence/fixture.ts";
import { planWith, units } from "../../territory/tiers/fixture.ts";
import type { EdgeList } from "../edge.ts";

const due = "2024-12-31";
const share = indicator("share");

const put = (rule: Indicator["aggregation"]["units"]) =>
  indicator("share", { aggregation: { units: rule, time: "last" } });

/** At least 70 % of the whole, 60 % of its communes. */
const upper = level({ id: "upper", due, bound: { kind: "atLeast", value: 70 } });
const lower = level({
  id: "lower",
  due,
  tiers: ["commune"],
  bound: { kind: "atLeast", value: 60 },
});

function found(targets: readonly Target[], of: Indicator = share, unit = "gso63:84") {
  const name = { vi: unit, en: unit };
  const plan = planWith(targets, { indicators: [of], unit: { id: unit, name, tier: "province" } });
  const [first] = tierConsistency(plan, units);
  return {
    code: first?.reason ?? null,
    low: first?.range?.low ?? null,
    high: first?.range?.high ?? null,
    reaches: first?.reaches ?? null,
  };
}

const untold = { low: null, high: null, reaches: null };

/** Why it cannot be told whether targets of lower tiers add up. */
export const tierFindingEdges: EdgeList<TierFindingReason> = {
  list: "tierFindingReasons",
  about:
    "Why it cannot be told whether the targets of lower tiers add up to the upper one (`tierConsistency`); 70 % of a province, 60 % of each of its communes.",
  codes: tierFindingReasons,
  explained: {
    "not-a-level": {
      means: "one of them asks no level of the indicator, or a corridor",
      edges: [
        {
          example: "10 points more of each commune",
          shows: () =>
            found([upper, change({ kind: "unstated" }, { id: "lower", due, tiers: ["commune"] })]),
          result: untold,
        },
      ],
    },
    "not-aggregable": {
      means: "the indicator cannot be put together over units",
      edges: [
        { example: "of an index", shows: () => found([upper, lower], put("none")), result: untold },
      ],
    },
    "other-offices": {
      means:
        "the upper target names the tiers that it binds, and that of the lower one is not among them",
      edges: [
        {
          example: "70 % of the province's own offices",
          shows: () => found([{ ...upper, tiers: ["province"] }, lower]),
          result: untold,
        },
      ],
    },
    superseded: {
      means: "one of them is replaced by another before its deadline",
      edges: [
        {
          example: "the 60 % are replaced from 2024-06-30 on",
          shows: () =>
            found([
              upper,
              lower,
              level({ id: "new", supersedes: { target: "lower", from: "2024-06-30" } }),
            ]),
          result: untold,
        },
      ],
    },
    "no-such-unit": {
      means: "the territory has no unit of the lower tier, and how many there are decides",
      edges: [
        {
          example: "a sum, in a territory without communes",
          shows: () => found([upper, lower], put("sum"), "gso63:86"),
          result: untold,
        },
      ],
    },
    "weights-decide": {
      means: "it hangs on weights that are not given, or on offices of which nothing is asked",
      edges: [
        {
          example: "80 % of each district beside it",
          shows: () => found([upper, lower, level({ id: "middle", due, tiers: ["district"] })]),
          result: { low: 60, high: 80, reaches: null },
        },
      ],
    },
  },
};
