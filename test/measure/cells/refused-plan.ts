import type { Bound, Direction, MeasurableTarget } from "dxplan";
import * as f from "../fixture.ts";
import type { Cell, Quantity } from "./cell.ts";

/** A target of every quantity, on a bound if it has one. */
const targetOf: Readonly<Record<Quantity, (bound: Bound) => object>> = {
  level: f.level,
  rank: f.rankOf63,
  "change in points": (bound) => f.change("points", bound),
  "change in percent": (bound) => f.change("percent", bound),
  "change in times": (bound) => f.change("times", bound),
  "average growth": (bound) => f.growth("average", bound),
  "growth of each year": (bound) => f.growth("each", bound),
  "count of targets": f.countOfTargets,
  "share of units": f.shareOfUnits,
  milestone: (bound) => ({ ...f.milestone(), bound }),
  statement: (bound) => ({ ...f.statement(), bound }),
};

/** What has no indicator. */
const byItself: readonly Quantity[] = ["count of targets", "milestone", "statement"];

/** What carries a sign: a fall is below 0. */
const signed: readonly Quantity[] = [
  "change in points",
  "change in percent",
  "average growth",
  "growth of each year",
];

/** Numbers that nothing is wrong with but the cell. */
function numbersOf({ quantity, direction }: Cell): readonly [low: number, high: number] {
  if (direction === "increase") return [2, 3];
  if (quantity === "change in times") return [0.5, 0.75];
  return signed.includes(quantity) ? [-3, -2] : [2, 3];
}

const boundOf = (kind: Bound["kind"], [low, high]: readonly [number, number]): Bound => {
  switch (kind) {
    case "between":
    case "within":
      return { kind, low, high };
    case "about":
      return { kind, value: low, tolerance: 1 };
    default:
      return { kind, value: low };
  }
};

/** A base to count from, where the quantity has one. */
const counted = (target: object, base: unknown) => ({
  ...target,
  quantity: { ...(target as MeasurableTarget).quantity, from: base },
});

const baseline = (value: number) => ({ baseline: { value, date: "2021-12-31" } });

/** A value on the bad side of every bound, and one on its good side. */
const sides: Readonly<Record<Direction, readonly [worse: number, better: number]>> = {
  increase: [1, 9],
  decrease: [9, 1],
};

/** What the target counts from, as the cell says. */
function from(target: object, cell: Cell): object {
  const [worse, better] = sides[cell.direction];
  switch (cell.baseline) {
    case "none":
    case "base unstated":
    case "reported rate":
      return target;
    case "given":
    case "baseline":
      return { ...target, ...baseline(worse) };
    case "already meets":
      return { ...target, ...baseline(better) };
    case "base given":
      return counted(target, { kind: "value", value: worse });
    case "levels over years":
      return counted(target, { kind: "date", date: "2022-12-31" });
    case "levels over months":
      return counted(target, { kind: "date", date: "2024-06-30" });
  }
}

/** The target without the bound that it was made with. */
const unbounded = (target: object): object =>
  Object.fromEntries(Object.entries(target).filter(([field]) => field !== "bound"));

/** A plan with a cell, whether a plan can have it or not. */
export function planOfCell(cell: Cell): unknown {
  const { quantity, direction, bound } = cell;
  const kind = bound === "no bound" ? "reach" : bound;
  const whole = from(targetOf[quantity](boundOf(kind, numbersOf(cell))), cell);
  const target = bound === "no bound" ? unbounded(whole) : whole;
  const isMisplaced = byItself.includes(quantity) && direction === "decrease";
  const unitOfMeasure = quantity === "rank" ? "rank" : "percent";
  return f.planWith(
    isMisplaced ? { ...target, indicator: "share" } : target,
    f.share({ direction, unitOfMeasure }),
  );
}
