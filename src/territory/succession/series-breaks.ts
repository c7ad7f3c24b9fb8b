import { byText } from "../../measure/order.ts";
import type { Register } from "../register.ts";
import { lineageOf } from "./lineage.ts";
import type { SeriesPoint } from "./series.ts";

/**
 * Why a series breaks:
 *
 * - `merged` - the unit, or one that it came from, was formed from several: what is before is computed
 * - `split` - it came from one of which only a part went into it
 * - `different-field` - places are among another number of units than before
 * - `reported` - a figure says so itself (status `B`)
 *
 * @category Territory
 */
export const seriesBreakReasons = ["merged", "split", "different-field", "reported"] as const;

/**
 * One of {@link seriesBreakReasons}.
 *
 * @category Territory
 */
export type SeriesBreakReason = (typeof seriesBreakReasons)[number];

/**
 * Where a series breaks: its points before and from that day on are not of one kind.
 *
 * @category Territory
 */
export interface SeriesBreak {
  /** The day: the first of the unit that was formed, or the last of the period of the figure that says so. */
  readonly day: string;
  /** Why. */
  readonly why: SeriesBreakReason;
  /** The id of the unit that was formed, or that the figure is of. */
  readonly unit: string;
  /** What it was formed from, by id; none if the break is not one of units. */
  readonly predecessors: readonly string[];
}

/** The breaks by which a unit, and those that it came from, were formed. */
function formed(register: Register, id: string): SeriesBreak[] {
  return lineageOf(register, [id]).flatMap((unit): SeriesBreak[] => {
    const { predecessors, validity } = unit;
    const day = validity?.start;
    if (day === undefined || predecessors.length === 0) return [];
    const own = { day, unit: unit.id, predecessors };
    if (predecessors.length > 1) return [{ ...own, why: "merged" }];
    const isPart = predecessors.some((one) => register.byId.get(one)?.successors.length !== 1);
    return isPart ? [{ ...own, why: "split" }] : [];
  });
}

/** The breaks that the figures of a series tell of. */
function told(points: readonly SeriesPoint[], unit: string): SeriesBreak[] {
  const breaks: SeriesBreak[] = [];
  let field: number | undefined;
  for (const { period, figure } of points) {
    const own = { day: period.end, unit, predecessors: [] };
    if (figure?.obsStatus === "B") breaks.push({ ...own, why: "reported" });
    if (field !== undefined && figure?.of !== undefined && figure.of !== field) {
      breaks.push({ ...own, why: "different-field" });
    }
    field = figure?.of ?? field;
  }
  return breaks;
}

/** Where a series breaks, by day; a break before its first point is none of it. */
export function breaksIn(
  points: readonly SeriesPoint[],
  unit: string,
  register: Register,
): readonly SeriesBreak[] {
  const [first, last] = [points[0]?.period.end, points.at(-1)?.period.end];
  if (first === undefined || last === undefined) return [];
  return [...formed(register, unit), ...told(points, unit)]
    .filter(({ day }) => first < day && day <= last)
    .sort(
      (left, right) =>
        byText(left.day, right.day) || byText(left.why, right.why) || byText(left.unit, right.unit),
    );
}
