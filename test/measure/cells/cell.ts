import { type BoundKind, boundKinds, type Direction, directions } from "dxplan";

/** What stands where a bound can stand: one of its kinds, or nothing. */
const boundsOrNone = [...boundKinds, "no bound"] as const satisfies readonly (
  | BoundKind
  | "no bound"
)[];

type BoundOrNone = (typeof boundsOrNone)[number];

/** Progress is told from a baseline, unless there is none or it meets the target already. */
const ofProgress = ["none", "given", "already meets"] as const;

/** A change is counted from a base; a `baseline` beside it is refused. */
const ofChange = ["base unstated", "base given", "baseline"] as const;

/** A rate is reported, or computed from levels; a `baseline` beside the base is refused. */
const ofGrowth = ["reported rate", "levels over years", "levels over months", "baseline"] as const;

/** What counts from nothing; a `baseline` is refused. */
const ofNothing = ["none", "baseline"] as const;

/** Every quantity, with everything that can stand where it counts from. */
const baselinesOf = {
  level: ofProgress,
  rank: ofProgress,
  "change in points": ofChange,
  "change in percent": ofChange,
  "change in times": ofChange,
  "average growth": ofGrowth,
  "growth of each year": ofGrowth,
  "count of targets": ofNothing,
  "share of units": ofProgress,
  milestone: ofNothing,
  statement: ofNothing,
} as const;

export type Quantity = keyof typeof baselinesOf;
export type Baseline = (typeof baselinesOf)[Quantity][number];

const quantities = Object.keys(baselinesOf) as readonly Quantity[];

/** One place of the table. What has no indicator counts as rising; with one that falls, it is refused. */
export interface Cell {
  readonly quantity: Quantity;
  readonly baseline: Baseline;
  readonly direction: Direction;
  readonly bound: BoundOrNone;
}

/** Every quantity × baseline × direction × bound. */
export const allCells: readonly Cell[] = quantities.flatMap((quantity) =>
  baselinesOf[quantity].flatMap((baseline) =>
    directions.flatMap((direction) =>
      boundsOrNone.map((bound) => ({ quantity, baseline, direction, bound })),
    ),
  ),
);

/** The name of a cell, by which two are the same. */
export const nameOf = ({ quantity, baseline, direction, bound }: Cell): string =>
  `${quantity}, ${baseline}, ${direction}, ${bound}`;
