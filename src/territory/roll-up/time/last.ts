import type { Figure } from "../../../model/types.ts";
import { note } from "../notes.ts";
import { chosenOf, nothing, type Row, rowOf, type Task } from "./task.ts";
import { gapsIn } from "./tiles.ts";
import { totalOf } from "./total.ts";

/** The state on the last day of the period; that of a day before is none, and is told. */
export function lastIn(figures: readonly Figure[], task: Task): Row {
  const { period, notes } = task;
  const isInside = ({ period: { end } }: Figure) => end >= period.start && end <= period.end;
  const inside = figures.filter(isInside);
  for (const figure of figures) if (!isInside(figure)) note(notes, figure, "outside-period");
  if (inside.length === 0) return nothing("nothing-known", [period], task);
  const figure = chosenOf(inside, notes);
  if (figure === null) return nothing("conflicting-observations", [], task);
  if (figure.period.end < period.end) {
    note(notes, figure, "incomplete-period");
    const gaps = gapsIn([{ ...period, end: figure.period.end }], period);
    return nothing("incomplete-period", gaps, task, [figure]);
  }
  notes.used.add(figure);
  return rowOf([figure], totalOf([figure], "last"), task);
}
