import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { dayFaults, idFaults, tierFaults } from "../checks.ts";
import type { Register } from "../register.ts";
import { ruleFaults, settingFaults } from "./carry-faults.ts";
import { isIndicator, observationFaults } from "./observation-faults.ts";

/** What `seriesOf` was called with. */
interface Call {
  readonly indicator: unknown;
  readonly observations: unknown;
  readonly unit: unknown;
  readonly options: unknown;
}

function tiersFaults(tiers: unknown): Issue[] {
  if (tiers === undefined) return [];
  if (!Array.isArray(tiers) || tiers.length === 0) {
    return [badArgument(["tiers"], "a list of tiers", tiers)];
  }
  return Array.from(tiers).flatMap((tier: unknown, at) =>
    tierFaults("tiers", tier).map((fault) => ({ ...fault, path: ["tiers", at] })),
  );
}

/** What is wrong with what `seriesOf` was called with. */
export function seriesFaults(call: Call, register: Register): Issue[] {
  const { indicator, observations, unit, options } = call;
  const { asOf, tiers, rule } = fieldsOf(options);
  return [
    ...(isIndicator(indicator) ? [] : [badArgument(["indicator"], "an indicator", indicator)]),
    ...observationFaults(observations),
    ...idFaults("unit", unit, register),
    ...settingFaults(options, ["asOf", "tiers", "rule", "weights", "shares"], register),
    ...(asOf === undefined ? [] : dayFaults("asOf", asOf)),
    ...tiersFaults(tiers),
    ...(rule === undefined ? [] : ruleFaults(rule)),
  ];
}
