import {
  type CascadeOptions,
  type CascadeReason,
  cascade,
  cascadeReasons,
  type Indicator,
  type Target,
} from "dxplan";
import { indicator, level, statement, top20 } from "../../measure/evidence/fixture.ts";
import type { EdgeList } from "../edge.ts";

const limits = { low: 0, high: 100 };
const share = indicator("share", { naturalLimits: limits });

const put = (units: Indicator["aggregation"]["units"]) =>
  indicator("share", { aggregation: { units, time: "last" } });

const two = ["a", "b"].map((id) => ({ id, tier: "commune" as const }));

/** What 80 % asks of two communes. */
function asked(
  options: CascadeOptions,
  of: Indicator | null = share,
  target: Target = level(),
  units = two,
) {
  const { reason, required, reachable } = cascade(target, of, units, options);
  return { code: reason, required, reachable };
}

const even = { by: "equal-level" } as const;

const none = { required: 80, reachable: null };

/** Why an upper target is not laid upon the units beneath. */
export const cascadeEdges: EdgeList<CascadeReason> = {
  list: "cascadeReasons",
  about:
    "Why it cannot be said what an upper target asks of each unit beneath (`cascade`); 80 % of a share, laid upon two communes, at the same level unless said otherwise.",
  codes: cascadeReasons,
  explained: {
    "not-cascadable": {
      means: "it asks no level of an indicator, or a corridor",
      edges: [
        {
          example: "among the first 20 of 63",
          shows: () => asked(even, indicator("place"), top20()),
          result: { required: null, reachable: null },
        },
        {
          example: "a statement",
          shows: () => asked(even, null, statement()),
          result: { required: null, reachable: null },
        },
      ],
    },
    "not-aggregable": {
      means: "the indicator cannot be put together over units",
      edges: [{ example: "of an index", shows: () => asked(even, put("none")), result: none }],
    },
    "other-offices": {
      means: "the target names the tiers that it binds, and that of the units is not among them",
      edges: [
        {
          example: "80 % of the province's own offices",
          shows: () => asked(even, share, level({ tiers: ["province"] })),
          result: none,
        },
      ],
    },
    "one-is-enough": {
      means: "the highest of a rising indicator, or the lowest of a falling one",
      edges: [
        { example: "of the highest share", shows: () => asked(even, put("maximum")), result: none },
      ],
    },
    "no-units": {
      means: "there are none",
      edges: [
        {
          example: "laid upon nobody",
          shows: () => asked(even, share, level(), []),
          result: none,
        },
      ],
    },
    "missing-value": {
      means: "it is not known where every unit stands, which this way needs",
      edges: [
        {
          example: "the same gain of both, *a* at 60 %",
          shows: () => asked({ by: "equal-effort", current: { a: 60 } }),
          result: none,
        },
      ],
    },
    "missing-weight": {
      means: "not every unit has a weight, which this rule or way needs",
      edges: [
        {
          example: "the same gain of both, at 60 % and 70 %",
          shows: () => asked({ by: "equal-effort", current: { a: 60, b: 70 } }),
          result: none,
        },
      ],
    },
    "no-weight": {
      means: "the weights are all 0",
      edges: [
        {
          example: "the same gain of both, at 60 % and 70 %, with weights of 0",
          shows: () =>
            asked({ by: "equal-effort", current: { a: 60, b: 70 }, weights: { a: 0, b: 0 } }),
          result: none,
        },
      ],
    },
    "not-reachable": {
      means: "not even with every unit at the limit",
      edges: [
        {
          example: "of units that can reach 75 %",
          shows: () => asked({ ...even, limits: { high: 75 } }),
          result: { required: 80, reachable: 75 },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "the same gain of both, with weights of 1e308",
          shows: () =>
            asked({
              by: "equal-effort",
              current: { a: 60, b: 70 },
              weights: { a: 1e308, b: 1e308 },
            }),
          result: none,
        },
      ],
    },
  },
};
