import { isOneYear } from "../../../measure/time.ts";
import type { Figure } from "../../../model/types.ts";
import { note } from "../notes.ts";
import type { RollUpPeriod } from "../period.ts";
import type { RollUpUnusedReason } from "../reasons.ts";
import type { RollUpTimeReason } from "./reasons.ts";
import { chosenOf, nothing, type Row, rowOf, type Task } from "./task.ts";
import { gapsIn, type Tile, tilesOf } from "./tiles.ts";
import { totalOf } from "./total.ts";

/** Why a figure is no share of something. */
function unfitShare({ denominator, numerator = 0 }: Figure): RollUpUnusedReason | null {
  if (denominator === undefined) return "no-fraction";
  const isOne = numerator >= 0 && (denominator > 0 || (denominator === 0 && numerator === 0));
  return isOne ? null : "bad-fraction";
}

/** The first day of a figure; of a year that states none, that of the year. */
const startOf = ({ start, end }: Figure["period"], period: RollUpPeriod): string | null =>
  start ?? (isOneYear(period) && end === period.end ? period.start : null);

/** The span of a figure within the period; why it has none. */
function spanOf(figure: Figure, { period, rule }: Task): RollUpPeriod | RollUpUnusedReason {
  const { end } = figure.period;
  const start = startOf(figure.period, period);
  const isOutside = end > period.end || end < period.start;
  if (isOutside || (start ?? end) < period.start) return "outside-period";
  if (start === null) return "incomplete-period";
  return (rule === "ratio-of-sums" ? unfitShare(figure) : null) ?? { start, end };
}

interface Same extends RollUpPeriod {
  readonly figures: Figure[];
}

/** The figures of each span. */
function spansIn(figures: readonly Figure[], task: Task): readonly Same[] {
  const spans = new Map<string, Same>();
  for (const figure of figures) {
    const span = spanOf(figure, task);
    if (typeof span === "string") {
      note(task.notes, figure, span);
      continue;
    }
    const key = `${span.start} ${span.end}`;
    const same = spans.get(key);
    if (same === undefined) spans.set(key, { ...span, figures: [figure] });
    else same.figures.push(figure);
  }
  return [...spans.values()];
}

/** Why the parts that there are do not come to the whole. */
function lack(
  tiles: readonly Tile[],
  gaps: readonly RollUpPeriod[],
  isDisputed: boolean,
): RollUpTimeReason {
  if (isDisputed) return "conflicting-observations";
  if (tiles.length === 0) return "nothing-known";
  return gaps.length === 0 ? "overlapping-periods" : "incomplete-period";
}

/** What parts come to that cover the period, each day once. */
export function partsOf(figures: readonly Figure[], task: Task): Row {
  const { period, rule, notes } = task;
  const spans = spansIn(figures, task);
  const tiles = spans.flatMap(({ figures: same, start, end }): Tile[] => {
    const figure = chosenOf(same, notes);
    return figure === null ? [] : [{ start, end, figure }];
  });
  const found = new Set(tilesOf(tiles, period));
  const unused = found.size === 0 ? "not-enough" : "covered-by-whole";
  for (const tile of tiles) {
    if (found.has(tile)) notes.used.add(tile.figure);
    else note(notes, tile.figure, unused);
  }
  if (found.size > 0) {
    const used = [...found].map(({ figure }) => figure);
    return rowOf(used, totalOf(used, rule), task);
  }
  const gaps = gapsIn(tiles, period);
  return nothing(lack(tiles, gaps, tiles.length < spans.length), gaps, task);
}
