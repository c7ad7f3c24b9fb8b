import { sortedBy } from "../../measure/order.ts";
import { DxplanError } from "../../model/error.ts";
import type { Indicator, Observation } from "../../model/types.ts";
import { type Register, registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import { type Branch, branchOf } from "./branch.ts";
import { unusedIn } from "./notes.ts";
import { depthOf, type RollUpOptions } from "./options.ts";
import { placesIn } from "./place.ts";
import type { RollUp, RollUpRow } from "./result.ts";
import { rowOf } from "./row.ts";
import { ruleOf } from "./rule.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { sourcesOf } from "./sources.ts";

function refuseMissing(rows: readonly RollUpRow[]): void {
  const faults = rows.flatMap(({ unit, indicator, missing }) =>
    missing.map((gap) => ({
      code: "bad-argument" as const,
      path: [unit, indicator, gap.unit],
      expected: "a figure that can be put together with others",
      found: gap.reason,
    })),
  );
  if (faults.length > 0) throw new DxplanError("missing-value", "rollUp", faults);
}

const branchesOf = (register: Register, { uppers, on, from }: Settings): readonly Branch[] =>
  sortedBy(uppers, ({ id }) => id).map((unit) => branchOf(register, unit, on, depthOf(from)));

/**
 * Puts the figures of communes and districts together for the units above them: each indicator by its own rule, over
 * the units that exist on a day.
 *
 * - `ratio-of-sums`: 100 · Σ numerators ÷ Σ denominators. A unit with a value alone is missing; a value with a denominator
 *   has its numerator. Percentages are never averaged plainly but by name, `plainMean`, and then beside the rule's.
 * - `weighted-mean`: Σ weight × value ÷ Σ weights, weights being figures of another indicator of the same units.
 * - `sum`, `minimum`, `maximum`; `none` is `not-aggregable`.
 *
 * The figure of a unit that counts is the one that `scorePlan` would take: known on the day, of the latest period,
 * of the best standing, published last. Only figures of the same set of tiers are put together.
 *
 * Figures of the lowest tier asked for are added up. A unit between has its own figure used where nothing beneath it is
 * known that can be used; else it is `covered-by-parts`. So no unit counts twice, and the upper unit's own never.
 *
 * By default nothing is given for a unit that lacks one beneath it: `low-coverage`, with the interval that the missing
 * ones allow. Sums run in the order of ids, so that the order of the input changes no bit.
 *
 * @param territory - The units, in time.
 * @param indicators - The definitions of what is to be put together.
 * @param observations - What has been reported, of any unit and in any order; that of weights as well.
 * @param options - The day, what to roll up to, and any option that is not to be the default.
 * @returns A row for each upper unit and indicator, every observation that is in none, and the method. Plain data.
 * @throws DxplanError `invalid-argument` for what is no territory, indicator, observation, day, tier or unit of the
 *   day, and for unknown options; `missing-value` with `missing: "error"`.
 * @example
 * ```ts
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * const communes = ["1", "2"].map((code) =>
 *   ({ system: "my", code, name: `Commune ${code}`, tier: "commune", parent: "gso34:86" }));
 * const source = { publisher: "Made up", title: "Made up" };
 * const ofCommune = (code, numerator, denominator) => ({ unit: `my:${code}`, indicator: "work-files-online",
 *   period: { end: "2025-12-31" }, value: (100 * numerator) / denominator, numerator, denominator, source });
 * // 90 of 100 files, and 60 of 300: 150 of 400 are 37.5 %, where the mean of 90 % and 20 % is 55 %.
 * const { rows } = rollUp(territory(communes, { within: vietnam }), [indicator],
 *   [ofCommune("1", 90, 100), ofCommune("2", 60, 300)], { asOf: "2026-01-31", to: "gso34:86", plainMean: true });
 * rows.map(({ value, plainMean }) => [value, plainMean.value]);
 * // => [[37.5, 55]]
 * ```
 * @category Territory
 */
export function rollUp(
  territory: Territory,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  options: RollUpOptions,
): RollUp {
  const register = registerOf(territory, "rollUp");
  const settings = settingsOf(register, indicators, observations, options);
  const sources = sourcesOf(indicators, observations, settings.asOf);
  const rules = indicators.map((indicator) => ruleOf(indicator, settings.weights));
  const branches = branchesOf(register, settings);
  const rows = branches.flatMap((branch) =>
    rules.map((rule) => rowOf(branch, rule, sources, settings)),
  );
  const { asOf, on, from, period, tiers, minimumCoverage, missing } = settings;
  if (missing === "error") refuseMissing(rows);
  return {
    method: { asOf, on, from, period, tiers, minimumCoverage, missing },
    rows,
    unused: unusedIn(observations, sources.notes, placesIn(register, branches, rules, on)),
  };
}
