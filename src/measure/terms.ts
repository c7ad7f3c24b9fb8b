import type { ChangeUnit } from "../model/quantity.ts";
import type { Indicator, MeasurableTarget } from "../model/types.ts";
import type { GapUnit, Limits, Reading } from "./scale.ts";

/** A range of the model as limits. */
export const limitsOf = (range: Indicator["naturalLimits"]): Limits => ({
  low: range?.low ?? null,
  high: range?.high ?? null,
});

/** The unit of a gap between levels. */
export const levelGapUnit = (indicator: Indicator | null): GapUnit =>
  indicator?.unitOfMeasure === "percent" ? "points" : "units";

const changeGapUnits: Readonly<Record<ChangeUnit, (indicator: Indicator | null) => GapUnit>> = {
  points: levelGapUnit,
  percent: () => "percent",
  times: () => "times",
};

/** What the scale reads, and the unit of its gap, in the terms of the target's own quantity. */
export function termsOf(
  target: MeasurableTarget,
  indicator: Indicator | null,
): { readonly reads: Reading; readonly gapUnit: GapUnit } {
  const { quantity } = target;
  switch (quantity.kind) {
    case "level":
      return { reads: { kind: "level" }, gapUnit: levelGapUnit(indicator) };
    case "rank":
      return { reads: { kind: "rank", of: quantity.of }, gapUnit: "places" };
    case "change":
      return {
        reads: { kind: "change", in: quantity.in },
        gapUnit: changeGapUnits[quantity.in](indicator),
      };
    case "growth":
      return { reads: { kind: "growth", over: quantity.over }, gapUnit: "points-per-year" };
    case "count":
      return "targets" in quantity
        ? { reads: { kind: "count" }, gapUnit: "targets" }
        : { reads: { kind: "level" }, gapUnit: "points" };
    case "milestone":
      return { reads: { kind: "act" }, gapUnit: "units" };
  }
}
