import { badArgument } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import type { Figure } from "../model/types.ts";
import { measure } from "./measure.ts";
import { isScale, type Scale } from "./scale.ts";

/**
 * How many units meet a target.
 *
 * @category Measuring
 */
export interface ShareMeeting {
  /** How many units there are. */
  readonly units: number;
  /** How many are known to meet it. */
  readonly met: number;
  /** How many are known not to. */
  readonly notMet: number;
  /** Of how many that cannot be told, for want of a figure or because an interval cannot decide. */
  readonly undetermined: number;
  /** The share known to meet it, 0 to 100; `null` of no units. */
  readonly share: number | null;
  /** The lowest and the highest share that the undetermined ones allow; `null` of no units. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** A figure of each unit at most: a second one would count it twice. */
function repeatedFaults(figures: readonly Figure[]): Issue[] {
  const first = new Map<unknown, number>();
  return figures.flatMap(({ unit }, at) => {
    const before = first.get(unit);
    if (before === undefined) first.set(unit, at);
    const expected = `one figure of a unit, the first is figures[${before}]`;
    return before === undefined ? [] : [badArgument(["figures", at, "unit"], expected, unit)];
  });
}

function check(scale: Scale, figures: readonly Figure[], units: number): void {
  const isList =
    Array.isArray(figures) && figures.every((one) => typeof one === "object" && one !== null);
  const isCount = Number.isSafeInteger(units) && units >= (isList ? figures.length : 0);
  const faults = [
    ...(isScale(scale) ? [] : [badArgument(["scale"], "a scale, from scaleOf", scale)]),
    ...(isList
      ? repeatedFaults(figures)
      : [badArgument(["figures"], "a list of figures", figures)]),
    ...(isCount
      ? []
      : [badArgument(["units"], "a whole number, not less than there are figures", units)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "shareMeeting", faults);
}

/**
 * The share of units that meet a target, such as the communes of a province: a figure of each, and how many
 * units there are. A unit without a figure is not one that fails; it widens the range.
 *
 * @param scale - The target that each unit is held to, as a scale.
 * @param figures - A figure of each unit that has one, in any order.
 * @param units - How many units there are, with and without a figure.
 * @returns The counts, the share in percent and its range. The share is what a count of units reads.
 * @throws DxplanError `invalid-argument` for a unit with two figures, fewer units than figures, and what
 *   `measure` refuses.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-commune-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * const source = { publisher: "Made up", title: "Made up" };
 * const ofCommune = (unit, value) => ({ unit, indicator: "work-files-online", period: { end: "2024-12-31" }, value, source });
 * // At least 60 % of the work files: two of four communes do, one does not, one has not reported.
 * const figures = [ofCommune("gso34:1", 60), ofCommune("gso34:2", 75), ofCommune("gso34:3", 59.9)];
 * shareMeeting(scaleOf(target, indicator), figures, 4);
 * // => { units: 4, met: 2, notMet: 1, undetermined: 1, share: 50, range: { low: 50, high: 75 } }
 * ```
 * @category Measuring
 */
export function shareMeeting(
  scale: Scale,
  figures: readonly Figure[],
  units: number,
): ShareMeeting {
  check(scale, figures, units);
  const verdicts = figures.map((figure) => measure(scale, figure).met);
  const met = verdicts.filter((verdict) => verdict === true).length;
  const notMet = verdicts.filter((verdict) => verdict === false).length;
  const counts = { units, met, notMet, undetermined: units - met - notMet };
  if (units === 0) return { ...counts, share: null, range: null };
  const percent = (count: number) => (100 * count) / units;
  return {
    ...counts,
    share: percent(met),
    range: { low: percent(met), high: percent(units - notMet) },
  };
}
