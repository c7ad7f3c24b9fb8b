import { badArgument, unknownFaults } from "../../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../../model/error.ts";
import { accumulations, timeAggregations } from "../../../model/indicator.ts";
import { fieldsOf } from "../../../model/schemas/faults/loose.ts";
import { dayFaults } from "../../checks.ts";
import { indicatorFaults, observationFaults } from "../input-faults.ts";
import { periodFaults, type RollUpPeriod } from "../period.ts";

/**
 * Options of {@link rollUpTime}.
 *
 * @category Territory
 */
export interface RollUpTimeOptions {
  /** The period that figures are put together for. */
  readonly period: RollUpPeriod;
  /** The day up to which figures were known, `yyyy-mm-dd`; all that are given count unless given. */
  readonly asOf?: string;
}

function ruleFaults(indicator: unknown): Issue[] {
  const { aggregation, accumulation } = fieldsOf(indicator);
  const { time } = fieldsOf(aggregation);
  const isRule =
    timeAggregations.some((rule) => rule === time) &&
    accumulations.some((kind) => kind === accumulation);
  return isRule
    ? indicatorFaults(["indicator"], indicator)
    : [badArgument(["indicator"], "the definition of an indicator", indicator)];
}

/** Throws every fault of a call at once. */
export function checkTime(observations: unknown, indicator: unknown, options: unknown): void {
  const given = fieldsOf(options);
  const faults = [
    ...observationFaults(observations),
    ...ruleFaults(indicator),
    ...(typeof options === "object" && options !== null
      ? [...unknownFaults([], given, ["period", "asOf"]), ...periodFaults(given["period"])]
      : [badArgument(["options"], "options with a period", options)]),
    ...(given["asOf"] === undefined ? [] : dayFaults("asOf", given["asOf"])),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "rollUpTime", faults);
}
