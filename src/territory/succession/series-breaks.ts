import { byText } from "../../measure/order.ts";
import type { Figure } from "../../model/types.ts";
import type { Register } from "../register.ts";
import { lineageOf } from "./lineage.ts";

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
  /**
   * The day: the first of the unit that was formed, or the last of the period of the figure that says so. A unit may
   * have figures from before it was formed (DTI 2024 of the 34): the series breaks with the first of them.
   */
  readonly day: string;
  /** Why. */
  readonly why: SeriesBreakReason;
  /** The id of the unit that was formed, or that the figure is of. */
  readonly unit: string;
  /** What it was formed from, by id; none if the break is not one of units. */
  readonly predecessors: readonly string[];
}

/** A point of a series with the figures that it is made of, whether or not they give a value. */
interface MadeOf {
  readonly end: string;
  readonly figures: readonly Figure[];
}

/** The earliest day for which each unit has a figure; points come by day. */
function firstDays(points: readonly MadeOf[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { end, figures } of points) {
    for (const { unit } of figures) if (!days.has(unit)) days.set(unit, end);
  }
  return days;
}

/** The breaks by which a unit, and those that it came from, were formed. */
function formed(register: Register, id: string, points: readonly MadeOf[]): SeriesBreak[] {
  const days = firstDays(points);
  return lineageOf(register, [id]).flatMap((unit): SeriesBreak[] => {
    const { predecessors, validity } = unit;
    const start = validity?.start;
    if (start === undefined || predecessors.length === 0) return [];
    const first = days.get(unit.id) ?? start;
    const own = { day: first < start ? first : start, unit: unit.id, predecessors };
    if (predecessors.length > 1) return [{ ...own, why: "merged" }];
    const isPart = predecessors.some((one) => register.byId.get(one)?.successors.length !== 1);
    return isPart ? [{ ...own, why: "split" }] : [];
  });
}

/** The breaks that the figures of a series tell of. */
function told(points: readonly MadeOf[], unit: string): SeriesBreak[] {
  const breaks: SeriesBreak[] = [];
  let field: number | undefined;
  for (const { end, figures } of points) {
    const own = { day: end, unit, predecessors: [] };
    // Of figures that are put together, all are among as many.
    const of = figures[0]?.of;
    if (figures.some(({ obsStatus }) => obsStatus === "B"))
      breaks.push({ ...own, why: "reported" });
    if (field !== undefined && of !== undefined && of !== field) {
      breaks.push({ ...own, why: "different-field" });
    }
    field = of ?? field;
  }
  return breaks;
}

/** Where a series breaks, by day; a break before its first point is none of it. */
export function breaksIn(
  points: readonly MadeOf[],
  unit: string,
  register: Register,
): readonly SeriesBreak[] {
  const [first, last] = [points[0]?.end, points.at(-1)?.end];
  if (first === undefined || last === undefined) return [];
  return [...formed(register, unit, points), ...told(points, unit)]
    .filter(({ day }) => first < day && day <= last)
    .sort(
      (left, right) =>
        byText(left.day, right.day) || byText(left.why, right.why) || byText(left.unit, right.unit),
    );
}
