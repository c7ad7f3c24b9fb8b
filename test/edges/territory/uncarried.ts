import {
  type CarryOptions,
  type CarryRow,
  carry,
  carryObservations,
  type Observation,
  type UncarriedReason,
  uncarriedReasons,
} from "dxplan";
import * as f from "../../measure/fixture.ts";
import { lines, rowsOf } from "../../territory/succession/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";
import { counted, in2020, in2025, on, sum } from "./figures.ts";

/** Why a figure is of no value, in a carry. */
function unusedIn(rows: readonly CarryRow[], options: CarryOptions): Facts {
  const [own] = carry(lines, rows, options).unused;
  return { code: own?.reason ?? null, "ends at": own?.by.replace("t:", "") ?? null };
}

/** Why an observation is not carried. */
function unusedOf(observation: Observation): Facts {
  const [own] = carryObservations(lines, [counted], [observation], { to: in2020 }).unused;
  return { code: own?.reason ?? null };
}

/** Why a figure was carried nowhere. */
export const uncarriedEdges: EdgeList<UncarriedReason> = {
  list: "uncarriedReasons",
  about: "Why a figure of an old unit was carried to none of the day, or not on all ways.",
  codes: uncarriedReasons,
  explained: {
    "later-figure": {
      means: "what its unit became has a figure of its own",
      edges: [
        {
          example: "a has 2, and ab, which it became part of, 7",
          shows: () => unusedIn(rowsOf({ a: 2, ab: 7 }), sum),
          result: { "ends at": "ab" },
        },
      ],
    },
    "no-successor": {
      means: "its unit ended, and nothing is known to have come of it",
      edges: [
        {
          example: "a unit that ended with 2024, on 2025-01-01",
          shows: () => unusedIn(rowsOf({ gone: 2 }), { to: in2025, rule: "sum" }),
          result: { "ends at": "gone" },
        },
      ],
    },
    "not-yet": {
      means: "its unit begins only after the day",
      edges: [
        {
          example: "a unit from 2020 on, on 2019-12-31",
          shows: () => unusedIn(rowsOf({ ab: 2 }), { to: "2019-12-31", rule: "sum" }),
          result: { "ends at": "ab" },
        },
      ],
    },
    "not-asked": {
      means: "it leads to another unit than was asked for",
      edges: [
        {
          example: "of d, where what became of e was asked for",
          shows: () => unusedIn(rowsOf({ d: 2 }), { to: in2025, rule: "sum", units: ["t:e1"] }),
          result: { "ends at": "d2" },
        },
      ],
    },
    "unknown-unit": {
      means: "the territory has no such unit",
      edges: [
        { example: "a figure of a unit elsewhere", shows: () => unusedOf(on("zz", 2)), result: {} },
      ],
    },
    "unknown-indicator": {
      means: "its indicator is not among those given",
      edges: [
        {
          example: "a figure of an indicator without a definition",
          shows: () => unusedOf(on("a", 2, { indicator: "another" })),
          result: {},
        },
      ],
    },
    milestone: {
      means: "a report on an act of the old unit’s own plan",
      edges: [
        {
          example: "a founded what its plan asks for",
          shows: () => unusedOf({ ...f.act(true), unit: "t:a" }),
          result: {},
        },
      ],
    },
  },
};
