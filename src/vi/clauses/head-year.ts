import type { Column } from "./column.ts";
import { type Context, governing, type Placed } from "./context.ts";
import type { DraftAct } from "./target-draft.ts";

/** The years that heads may mean where they print none. */
export interface HeadYears {
  /** That of the text. */
  readonly own: number | undefined;
  /** That of the heading over the table. */
  readonly above: number | undefined;
}

const yearOf = (placed: Placed | null): number | undefined =>
  placed?.horizon.due == null ? undefined : Number(placed.horizon.due.slice(0, 4));

/**
 * The year of the heading that a table stands under, or of the title of a text written before it, if it speaks of that
 * year and not only of a deadline.
 */
export function yearAbove(context: Context): number | undefined {
  const { weak, year } = context;
  const above = governing(context, ({ horizon }) => horizon);
  if (above !== null) return above.horizon.kind === "during" ? yearOf(above) : undefined;
  const title = weak?.horizon.kind === "during" ? yearOf(weak) : undefined;
  return title !== undefined && year !== null && title >= year ? title : undefined;
}

/** The year of a text or its heading; what was done cannot be of a year after that of the text. */
function outerYear({ own, above }: HeadYears, act: DraftAct | null): number | undefined {
  const isAhead = own !== undefined && above !== undefined && above > own;
  return isAhead && act === "result" ? own : (above ?? own);
}

/**
 * The year that a head means where it prints none ("TH 6 tháng", "Ước cả năm"): that of the text or its heading, if
 * another head has it or none has any, and else the latest of the heads before it.
 */
export function headYear(
  before: readonly Column[],
  given: HeadYears,
  act: DraftAct | null,
): number | undefined {
  const years = before.flatMap(({ horizon }) => yearOf(horizon) ?? []);
  const outer = outerYear(given, act);
  if (years.length === 0 || (outer !== undefined && years.includes(outer))) return outer;
  return given.own !== undefined && years.includes(given.own) ? given.own : Math.max(...years);
}
