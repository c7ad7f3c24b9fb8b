import { isDay } from "../../measure/time.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";

/**
 * A span of time, first and last day included.
 *
 * @category Territory
 */
export interface RollUpPeriod {
  /** The first day, `yyyy-mm-dd`. */
  readonly start: string;
  /** The last day, `yyyy-mm-dd`. */
  readonly end: string;
}

const isDayText = (day: unknown): day is string => typeof day === "string" && isDay(day);

/** What is no span of time. */
export function periodFaults(period: unknown): Issue[] {
  const { start, end } = fieldsOf(period);
  return isDayText(start) && isDayText(end) && start <= end
    ? []
    : [badArgument(["period"], "a start and an end, the start not after the end", period)];
}
