import type * as z from "zod";
import type { Direction } from "../../indicator.ts";
import type { boundSchema } from "../bound.ts";
import type { quantitySchema } from "../quantity.ts";
import type { Fault } from "./fault.ts";
import type { PlanOutline, TargetOutline } from "./outline.ts";

type Bound = z.output<typeof boundSchema>;
type Quantity = z.output<typeof quantitySchema>;

/** The number or numbers of a bound. */
const numbersOf = (bound: Bound): number[] =>
  "value" in bound ? [bound.value] : [bound.low, bound.high];

/** A change that changes nothing. */
const neutral = (quantity: Quantity): number =>
  quantity.kind === "change" && quantity.in === "times" ? 1 : 0;

const contraries: Readonly<Record<Direction, readonly Bound["kind"][]>> = {
  increase: ["atMost", "lessThan"],
  decrease: ["atLeast", "moreThan"],
};

const asksForTheWorse = (quantity: Quantity, bound: Bound, direction: Direction): boolean => {
  if (bound.kind === "within") return false;
  if (contraries[direction].includes(bound.kind)) return true;
  if (quantity.kind !== "change" && quantity.kind !== "growth") return false;
  // "at most +2 % a year" of what should fall is a limit that can be meant; "reach +2 %" is not.
  if (bound.kind === "atMost" || bound.kind === "lessThan") return false;
  if (bound.kind === "atLeast" || bound.kind === "moreThan") return false;
  const sign = direction === "increase" ? 1 : -1;
  return numbersOf(bound).some((number) => sign * (number - neutral(quantity)) < 0);
};

/** The direction of a target: its indicator's; a count of met targets rises. */
const directionOf = (target: TargetOutline, { indicators }: PlanOutline): Direction | undefined => {
  if (target.quantity?.kind === "count" && "targets" in target.quantity) return "increase";
  return target.indicator === undefined ? undefined : indicators.get(target.indicator)?.direction;
};

/** Bounds and amounts that ask for the worse: at most 80 % of what should rise. */
export function contraryBounds(plan: PlanOutline): Fault[] {
  return plan.targets.flatMap((target): Fault[] => {
    const { path, quantity, bound } = target;
    const direction = directionOf(target, plan);
    if (quantity === undefined || bound === undefined || direction === undefined) return [];
    if (!asksForTheWorse(quantity, bound, direction)) return [];
    const expected =
      direction === "increase"
        ? "a bound that asks for more, since the indicator is to increase"
        : "a bound that asks for less, since the indicator is to decrease (a fall carries its sign: at most −30)";
    return [{ code: "contradicts-direction", path: [...path, "bound"], expected }];
  });
}

/** Ranks of what is no rank, and other quantities of what is one. */
export function unitMismatches({ targets, indicators }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity, indicator }): Fault[] => {
    if (quantity === undefined || indicator === undefined) return [];
    const unit = indicators.get(indicator)?.unitOfMeasure;
    if (unit === undefined || (quantity.kind === "rank") === (unit === "rank")) return [];
    const expected =
      unit === "rank"
        ? '"rank", since the indicator is a rank'
        : "no rank, since the indicator is none";
    return [{ code: "unit-mismatch", path: [...path, "quantity", "kind"], expected }];
  });
}

/** Places that the field does not have. */
export function ranksBeyondField({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity, bound }): Fault[] => {
    if (quantity?.kind !== "rank" || bound === undefined) return [];
    const { of } = quantity;
    const isPlace = (place: number) => Number.isInteger(place) && place >= 1 && place <= of;
    if (numbersOf(bound).every(isPlace)) return [];
    const expected = `whole places from 1 to ${of}`;
    return [{ code: "rank-beyond-field", path: [...path, "bound"], expected }];
  });
}

/** Counts of more targets, or of a greater share of units, than there are. */
export function countsBeyondMembers({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity, bound }): Fault[] => {
    if (quantity?.kind !== "count" || bound === undefined) return [];
    const most = "targets" in quantity ? quantity.targets.length : 100;
    if (numbersOf(bound).every((count) => count >= 0 && count <= most)) return [];
    const expected =
      "targets" in quantity ? `0 to ${most}, the number of targets` : "a share of units, 0 to 100";
    return [{ code: "count-beyond-members", path: [...path, "bound"], expected }];
  });
}

/** A corridor of places or of a count: neither has two bad sides. */
export function corridors({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity, bound }): Fault[] => {
    const hasOneGoodSide = quantity?.kind === "rank" || quantity?.kind === "count";
    if (!hasOneGoodSide || bound?.kind !== "within") return [];
    const expected = `a comparator with one good side for a ${quantity.kind}`;
    return [{ code: "bound-mismatch", path: [...path, "bound", "kind"], expected }];
  });
}

/** Multiples that are no multiples. */
export function emptyMultiples({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity, bound }): Fault[] => {
    if (quantity?.kind !== "change" || quantity.in !== "times" || bound === undefined) return [];
    if (numbersOf(bound).every((times) => times > 0)) return [];
    return [{ code: "bound-mismatch", path: [...path, "bound"], expected: "times above 0" }];
  });
}
