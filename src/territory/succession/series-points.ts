import type { GroupValue } from "./carry-figures.ts";
import { markedFigure } from "./marked-figure.ts";
import type { SeriesPoint } from "./series.ts";
import type { FigureGroup, Idle } from "./sort-figures.ts";

/** Figures for other offices, changes and growths are no points. */
export const otherFigures = ({ byUnit, isLevel }: FigureGroup): Idle[] =>
  [...byUnit.values()].flat().map((observation) => ({
    observation,
    by: null,
    reason: isLevel ? "other-tiers" : "different-quantity",
  }));

/** A value of the unit, with the group that it is of. */
export interface Valued {
  readonly value: GroupValue;
  readonly group: FigureGroup;
}

/** Figures that lead to a unit on which one of the same day was reported. */
export const supersededBy = (by: string, { value }: Valued): Idle[] =>
  value.figures.map((observation) => ({ observation, by, reason: "later-figure" }));

/** A value of a group as a point: the figure as reported, if it is of the unit itself. */
export function pointOf({ value, group }: Valued): SeriesPoint {
  const { figures, ...own } = value;
  const [first] = figures;
  const figure = value.carried ? markedFigure(value, figures, group, value.rule) : (first ?? null);
  return { ...own, period: group.period, figure };
}
