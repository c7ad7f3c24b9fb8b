import type { BoundKind } from "../../bound.ts";
import type { Direction } from "../../indicator.ts";
import type { Fault } from "./fault.ts";
import type { PlanOutline, TargetOutline } from "./outline.ts";

const contraries: Readonly<Record<Direction, readonly BoundKind[]>> = {
  increase: ["atMost", "lessThan"],
  decrease: ["atLeast", "moreThan"],
};

/** Comparators that say by themselves on which side of a number they want a change to be. */
const onesided: readonly BoundKind[] = ["atLeast", "moreThan", "atMost", "lessThan"];

/** The change that changes nothing; `undefined` where no amount has a good or a bad sign. */
const neutralOf = ({ quantity }: TargetOutline): number | undefined => {
  if (quantity.kind === "growth") return 0;
  if (quantity.kind !== "change" || quantity.in === undefined) return undefined;
  return quantity.in === "times" ? 1 : 0;
};

const asksForTheWorse = (target: TargetOutline, direction: Direction): boolean => {
  const { kind, numbers } = target.bound;
  if (kind === undefined || kind === "within") return false;
  if (contraries[direction].includes(kind)) return true;
  // "at most +2 % a year" of what should fall is a limit that can be meant; "reach +2 %" is not.
  const neutral = neutralOf(target);
  if (neutral === undefined || onesided.includes(kind)) return false;
  const sign = direction === "increase" ? 1 : -1;
  return numbers.some((number) => sign * (number - neutral) < 0);
};

/** The direction of a target: its indicator's; a count of met targets rises. */
const directionOf = (target: TargetOutline, { indicators }: PlanOutline): Direction | undefined => {
  if (target.quantity.kind === "count" && target.quantity.targets !== undefined) return "increase";
  return target.indicator === undefined ? undefined : indicators.get(target.indicator)?.direction;
};

/** Bounds and amounts that ask for the worse: at most 80 % of what should rise. */
export function contraryBounds(plan: PlanOutline): Fault[] {
  return plan.targets.flatMap((target): Fault[] => {
    const direction = directionOf(target, plan);
    if (direction === undefined || !asksForTheWorse(target, direction)) return [];
    const expected =
      direction === "increase"
        ? "a bound that asks for more, since the indicator is to increase"
        : "a bound that asks for less, since the indicator is to decrease (a fall carries its sign: at most −30)";
    return [{ code: "contradicts-direction", path: [...target.path, "bound"], expected }];
  });
}

/** Ranks of what is no rank, and other quantities of what is one. */
export function unitMismatches({ targets, indicators }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity: { kind }, indicator }): Fault[] => {
    if (kind === undefined || indicator === undefined) return [];
    const unit = indicators.get(indicator)?.unitOfMeasure;
    if (unit === undefined || (kind === "rank") === (unit === "rank")) return [];
    const expected =
      unit === "rank"
        ? '"rank", since the indicator is a rank'
        : "no rank, since the indicator is none";
    return [{ code: "unit-mismatch", path: [...path, "quantity", "kind"], expected }];
  });
}

/** Places that the field does not have. */
export function ranksBeyondField({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity: { kind, of }, bound }): Fault[] => {
    if (kind !== "rank" || of === undefined || of < 1) return [];
    const isPlace = (place: number) => Number.isInteger(place) && place >= 1 && place <= of;
    if (bound.numbers.every(isPlace)) return [];
    const expected = `whole places from 1 to ${of}`;
    return [{ code: "rank-beyond-field", path: [...path, "bound"], expected }];
  });
}

/** Counts of more targets, or of a greater share of units, than there are; and parts of a target. */
export function countsBeyondMembers({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity, bound }): Fault[] => {
    if (quantity.kind !== "count") return [];
    const members = quantity.targets?.length;
    const most = members ?? 100;
    const fits = (count: number) =>
      count >= 0 && count <= most && (members === undefined || Number.isInteger(count));
    if (bound.numbers.every(fits)) return [];
    const expected =
      members === undefined
        ? "a share of units, 0 to 100"
        : `a whole number of targets, 0 to ${most}`;
    return [{ code: "count-beyond-members", path: [...path, "bound"], expected }];
  });
}

/** A corridor of places or of a count: neither has two bad sides. */
export function corridors({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity: { kind }, bound }): Fault[] => {
    if ((kind !== "rank" && kind !== "count") || bound.kind !== "within") return [];
    const expected = `a comparator with one good side for a ${kind}`;
    return [{ code: "bound-mismatch", path: [...path, "bound", "kind"], expected }];
  });
}

/** Multiples that are no multiples. */
export function emptyMultiples({ targets }: PlanOutline): Fault[] {
  return targets.flatMap(({ path, quantity, bound }): Fault[] => {
    if (quantity.kind !== "change" || quantity.in !== "times") return [];
    if (bound.numbers.every((times) => times > 0)) return [];
    return [{ code: "bound-mismatch", path: [...path, "bound"], expected: "times above 0" }];
  });
}
