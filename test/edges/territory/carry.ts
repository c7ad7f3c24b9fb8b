import {
  type CarryOptions,
  type CarryReason,
  type CarryRow,
  carry,
  carryObservations,
  carryReasons,
  type Observation,
  territory,
} from "dxplan";
import { lines, rowsOf } from "../../territory/succession/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";
import { counted, in2020, in2025, on, sum } from "./figures.ts";

/** What a unit becomes of the figures of others. */
function carried(
  unit: string,
  rows: readonly CarryRow[],
  options: CarryOptions,
  of = lines,
): Facts {
  const own = carry(of, rows, options).units.find((one) => one.unit === `t:${unit}`);
  return {
    code: own?.reason ?? null,
    value: own?.value ?? null,
    missing: own?.missing.map((one) => one.unit.replace("t:", "")).join(", ") ?? null,
  };
}

/** What the first unit of 2020 becomes of observations. */
function ofObservations(figures: readonly Observation[]): Facts {
  const [own] = carryObservations(lines, [counted], figures, { to: in2020 }).figures;
  return { code: own?.reason ?? null, value: own?.value ?? null };
}

const overlapping = territory([
  { id: "t:island", name: "island", tier: "district", end: "2025-06-30", successors: "t:zone" },
  { id: "t:town", name: "town", tier: "commune", parent: "t:island", successors: "t:zone" },
  { id: "t:zone", name: "zone", tier: "commune", start: "2025-07-01" },
]);

/** Why a unit has no carried value. */
export const carryEdges: EdgeList<CarryReason> = {
  list: "carryReasons",
  about: "Why a figure of a unit cannot be made of those of the units that it was made of.",
  codes: carryReasons,
  explained: {
    "missing-predecessor": {
      means: "a unit that it was made of has no figure",
      edges: [
        {
          example: "a and b became one; a has 2, b nothing; summed",
          shows: () => carried("ab", rowsOf({ a: 2 }), sum),
          result: { value: null, missing: "b" },
        },
      ],
    },
    "conflicting-observations": {
      means: "figures of equal standing disagree on a unit that it was made of",
      edges: [
        {
          example: "a has 2, and 3 in another publication, b has 4",
          shows: () => ofObservations([on("a", 2), on("a", 3), on("b", 4)]),
          result: { value: null },
        },
      ],
    },
    "missing-denominator": {
      means: "one has a figure, but no numerator and denominator",
      edges: [
        {
          example: "10 % and 30 % by a ratio of sums, not known of how many",
          shows: () =>
            carried("ab", rowsOf({ a: 10, b: 30 }), { to: in2020, rule: "ratio-of-sums" }),
          result: { value: null, missing: "a, b" },
        },
      ],
    },
    "missing-weight": {
      means: "one has no weight",
      edges: [
        {
          example: "10 with weight 1, and 30 without one, by the weighted mean",
          shows: () => {
            const options = { to: in2020, rule: "weighted-mean", weights: { "t:a": 1 } } as const;
            return carried("ab", rowsOf({ a: 10, b: 30 }), options);
          },
          result: { value: null, missing: "b" },
        },
      ],
    },
    "qualified-figure": {
      means: "one has an interval, not a number",
      edges: [
        {
          example: "“trên 3.000” and 400, summed",
          shows: () =>
            ofObservations([on("a", 3000, { qualifier: { kind: "moreThan" } }), on("b", 400)]),
          result: { value: null },
        },
      ],
    },
    "not-comparable": {
      means: "part of what was split, or what is not put together over units",
      edges: [
        {
          example: "10 of e, which was split into two, shares not known",
          shows: () => carried("e1", rowsOf({ e: 10 }), { to: in2025, rule: "sum" }),
          result: { value: null, missing: "e" },
        },
      ],
    },
    "overlapping-predecessors": {
      means: "one lies within another, and would count twice",
      edges: [
        {
          example: "an island, 5, and its town, 3, became one zone; summed",
          shows: () => {
            const options = { to: "2025-07-01", rule: "sum" } as const;
            return carried("zone", rowsOf({ island: 5, town: 3 }), options, overlapping);
          },
          result: { value: null, missing: "" },
        },
      ],
    },
    "zero-denominator": {
      means: "the denominators, or the weights, add up to 0",
      edges: [
        {
          example: "0 of 0 and 0 of 0",
          shows: () => {
            const rows = ["t:a", "t:b"].map((unit) => ({ unit, numerator: 0, denominator: 0 }));
            return carried("ab", rows, { to: in2020, rule: "ratio-of-sums" });
          },
          result: { value: null, missing: "" },
        },
      ],
    },
    overflow: {
      means: "beyond what a computer can hold",
      edges: [
        {
          example: "1e308 and 1e308, summed",
          shows: () => carried("ab", rowsOf({ a: 1e308, b: 1e308 }), sum),
          result: { value: null, missing: "" },
        },
      ],
    },
  },
};
