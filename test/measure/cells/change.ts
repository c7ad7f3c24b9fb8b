import type { ChangeUnit, Direction, GapUnit } from "dxplan";
import * as f from "../fixture.ts";
import { type Case, caseOf, type Line, type ProgressLine, without } from "./case.ts";

/** Changes as they are reported: the base is not stated. */
export const reportedChanges = (
  unit: ChangeUnit,
  direction: Direction,
  gapUnit: GapUnit,
  lines: readonly Line[],
): Case[] => {
  const group = {
    quantity: `change in ${unit}`,
    baseline: "base unstated",
    direction,
    indicator: f.share({ direction }),
    target: (bound: Line[0]) => f.change(unit, bound),
    observations: (value: number) => [f.figure(value, { quantity: { kind: "change", in: unit } })],
    shown: (value: number) => `${value}`,
    form: "linear",
    gapUnit,
  } as const;
  return without("missing-baseline", lines).map((line) => caseOf(group, line));
};

/** Levels against a change from a base; the gap is one of levels. */
export const changesFrom = (
  base: number,
  unit: ChangeUnit,
  direction: Direction,
  lines: readonly ProgressLine[],
): Case[] => {
  const group = {
    quantity: `change in ${unit}`,
    baseline: "base given",
    direction,
    indicator: f.share({ direction }),
    target: (bound: Line[0]) => {
      const from = { kind: "value", value: base } as const;
      return { ...f.change(unit, bound), quantity: { kind: "change", in: unit, from } } as const;
    },
    observations: (value: number) => [f.figure(value)],
    shown: (value: number) => `${value} from ${base}`,
    form: "linear",
    gapUnit: "points",
    options: { base },
  } as const;
  return lines.map((line) => caseOf(group, line));
};
