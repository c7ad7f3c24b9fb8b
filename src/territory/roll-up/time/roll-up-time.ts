import { byText, canonical, sortedBy } from "../../../measure/order.ts";
import type { Tier } from "../../../model/tier.ts";
import type { Figure, Indicator, Observation } from "../../../model/types.ts";
import { type Notes, note, unusedIn } from "../notes.ts";
import type { RollUpUnusedReason } from "../reasons.ts";
import { ruleOf } from "../rule.ts";
import { lastIn } from "./last.ts";
import { checkTime, type RollUpTimeOptions } from "./options.ts";
import { partsOf } from "./parts.ts";
import type { RollUpTime } from "./result.ts";
import { nothing } from "./task.ts";

/** Why a figure can be of no use, whatever its period. */
function unusable(figure: Figure, asOf: string | null): RollUpUnusedReason | null {
  if (figure.quantity !== undefined) return "different-quantity";
  if (figure.obsStatus === "F") return "forecast";
  if (typeof figure.value === "object") return "missing-value";
  if (asOf === null) return null;
  if (figure.period.end > asOf) return "after-as-of";
  return (figure.publishedAt ?? "") > asOf ? "not-yet-published" : null;
}

/** A state does not add up: its months are no parts of its year. */
const isContradiction = ({ accumulation, aggregation }: Indicator): boolean =>
  accumulation !== "flow" && ["sum", "ratio-of-sums"].includes(aggregation.time);

/** The figures of one unit and set of offices. */
interface Group {
  readonly unit: string;
  readonly tiers: readonly Tier[] | null;
  readonly figures: Figure[];
}

/** The figures of each unit and set of offices; one all of whose figures are of no use has a group as well. */
function groupsOf(
  observations: readonly Observation[],
  { id }: Indicator,
  asOf: string | null,
  notes: Notes,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of observations) {
    if (one.indicator !== id) continue;
    const tiers = one.tiers?.toSorted(byText) ?? null;
    const key = canonical({ unit: one.unit, tiers });
    const group = groups.get(key) ?? { unit: one.unit, tiers, figures: [] };
    groups.set(key, group);
    const reason = unusable(one, asOf);
    if (reason === null) group.figures.push(one);
    else note(notes, one, reason);
  }
  return sortedBy([...groups.values()], ({ unit, tiers }) => canonical([unit, tiers]));
}

/**
 * Puts the figures of parts of a period together, by the indicator's rule over time: months to quarters, quarters to years.
 *
 * - `last`, of a stock or what is cumulative: the figure of the last day of the period
 * - `sum`, `ratio-of-sums`, `mean`, of a flow: of figures that cover the period, each day once. Of several ways to
 *   cover it the one of the fewest figures counts: that of the year itself before its quarters, so that nothing counts twice
 *
 * A period that is not covered gives no value, `incomplete-period`, with the spans that are missing.
 *
 * @param observations - What has been reported, in any order.
 * @param indicator - The definition of what is to be put together.
 * @param options - The period, and up to which day figures were known.
 * @returns A row for each unit and set of offices, and every observation that is in none. Plain data.
 * @throws DxplanError `invalid-argument` for what is no observation, indicator or period, and for unknown options.
 * @example
 * ```ts
 * const indicator = { ...plan.indicators.find(({ id }) => id === "work-files-online"),
 *   accumulation: "flow", aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" } };
 * const source = { publisher: "Made up", title: "Made up" };
 * const half = (start, end, numerator, denominator) => ({ unit: "gso63:84", indicator: indicator.id,
 *   period: { start, end }, value: (100 * numerator) / denominator, numerator, denominator, source });
 * const halves = [half("2024-01-01", "2024-06-30", 60, 100), half("2024-07-01", "2024-12-31", 270, 300)];
 * // 330 of 400
 * rollUpTime(halves, indicator, { period: { start: "2024-01-01", end: "2024-12-31" } }).rows[0].value;
 * // => 82.5
 * ```
 * @category Territory
 */
export function rollUpTime(
  observations: readonly Observation[],
  indicator: Indicator,
  options: RollUpTimeOptions,
): RollUpTime {
  checkTime(observations, indicator, options);
  const { asOf = null } = options;
  const period = { start: options.period.start, end: options.period.end };
  const rule = indicator.aggregation.time;
  const notes: Notes = { used: new Set(), reasons: new Map() };
  const task = { rule, values: ruleOf(indicator, {}), period, notes };
  const isHopeless = rule === "none" || isContradiction(indicator);
  const rows = groupsOf(observations, indicator, asOf, notes).map(({ unit, tiers, figures }) => {
    if (isHopeless) return { unit, tiers, ...nothing("not-aggregable", [], task) };
    return { unit, tiers, ...(rule === "last" ? lastIn(figures, task) : partsOf(figures, task)) };
  });
  const placeOf = (one: Observation): RollUpUnusedReason =>
    one.indicator === indicator.id ? "not-aggregable" : "other-indicator";
  return {
    indicator: indicator.id,
    rule,
    period,
    asOf,
    rows,
    unused: unusedIn(observations, notes, placeOf),
  };
}
