import { type Figure, type RollUpReason, rollUp, rollUpReasons, vietnam } from "dxplan";
import { count, fraction, of, rowOf, share } from "../../territory/roll-up/fixture.ts";
import type { EdgeList } from "../edge.ts";

const all = ["a1", "a2", "a3", "b1", "b2"];

const five = (value: number): readonly Figure[] => all.map((code) => of(code, "count", value));

/** What is said of the province, and how much of it is known. */
function shown(...call: Parameters<typeof rowOf>) {
  const { reason, value, coverage } = rowOf(...call);
  return { code: reason, value, coverage: coverage.units };
}

/** Why a rolled-up figure has no value. */
export const rollUpEdges: EdgeList<RollUpReason> = {
  list: "rollUpReasons",
  about: "Why figures of communes and districts come to no figure above them.",
  codes: rollUpReasons,
  explained: {
    "not-aggregable": {
      means: "the indicator cannot be put together, such as a rank",
      edges: [
        {
          example: "the ranks of five communes",
          shows: () => shown(count({ aggregation: { units: "none", time: "last" } }), five(3)),
          result: { value: null, coverage: null },
        },
      ],
    },
    "no-weight-named": {
      means: "a weighted mean without the name of its weight",
      edges: [
        {
          example: "a weighted mean that does not say by what",
          shows: () =>
            shown(count({ aggregation: { units: "weighted-mean", time: "last" } }), five(3)),
          result: { value: null, coverage: null },
        },
      ],
    },
    "no-units": {
      means: "the territory has nothing beneath the unit on the day",
      edges: [
        {
          example: "Trà Vinh, of which neither districts nor communes are given",
          shows: () => {
            const options = { asOf: "2025-03-31", to: "gso63:84" };
            const [row] = rollUp(vietnam, [count()], [], options).rows;
            return {
              code: row?.reason ?? null,
              value: row?.value ?? null,
              coverage: row?.coverage.units ?? null,
            };
          },
          result: { value: null, coverage: null },
        },
      ],
    },
    "nothing-known": {
      means: "no figure beneath it can be used",
      edges: [
        {
          example: "five communes, none has reported",
          shows: () => shown(count(), []),
          result: { value: null, coverage: 0 },
        },
      ],
    },
    "low-coverage": {
      means: "too little is known: by default, a single unit is missing",
      edges: [
        {
          example: "four of five communes have reported 3 each: no partial sum",
          shows: () => shown(count(), five(3).slice(1)),
          result: { value: null, coverage: 0.8 },
        },
      ],
    },
    "zero-denominator": {
      means: "the denominators, or the weights, add up to 0",
      edges: [
        {
          example: "0 of 0 work files in each of five communes",
          shows: () =>
            shown(
              share(),
              all.map((code) => fraction(code, 0, 0)),
            ),
          result: { value: null, coverage: 1 },
        },
      ],
    },
    overflow: {
      means: "beyond the numbers that a computer can hold",
      edges: [
        {
          example: "five times 10^308",
          shows: () => shown(count(), five(1e308)),
          result: { value: null, coverage: 1 },
        },
      ],
    },
  },
};
