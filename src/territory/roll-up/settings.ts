import { isDay } from "../../measure/time.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { tiers as allTiers, type Tier } from "../../model/tier.ts";
import type { Indicator, Observation } from "../../model/types.ts";
import type { Register } from "../register.ts";
import { tierOn } from "../tier-on.ts";
import type { TerritoryUnit } from "../unit.ts";
import { lowestBeneath } from "./branch.ts";
import { indicatorsFaults, observationFaults } from "./input-faults.ts";
import { isRecord, isTier, ownFaults, weightFaults } from "./option-faults.ts";
import { depthOf, type RollUpOptions } from "./options.ts";
import type { RollUpMethod } from "./result.ts";

/** The options, checked, with their defaults. */
export interface Settings extends RollUpMethod {
  /** The units that are rolled up to. */
  readonly uppers: readonly TerritoryUnit[];
  readonly weights: Readonly<Record<string, string>>;
  readonly plainMean: boolean;
}

/** The units that are asked for; those that are not there on the day are reported. */
function uppersIn(
  to: RollUpOptions["to"],
  register: Register,
  day: string,
  faults: Issue[],
): TerritoryUnit[] {
  if (isTier(to)) return register.units.filter((unit) => tierOn(unit, day) === to);
  const ids: readonly unknown[] = Array.isArray(to) ? [...new Set(to)] : [to];
  return ids.flatMap((id) => {
    const unit = typeof id === "string" ? register.byId.get(id) : undefined;
    if (unit !== undefined && tierOn(unit, day) !== null) return [unit];
    const expected =
      unit === undefined ? "a tier, or the id of a unit of the territory" : `a unit on ${day}`;
    faults.push(badArgument(["to"], expected, id));
    return [];
  });
}

/** The tier that is put together: as given, else the lowest beneath. It lies below every unit that is rolled up to. */
function fromTier(
  { from, to }: RollUpOptions,
  register: Register,
  uppers: readonly TerritoryUnit[],
  day: string,
  faults: Issue[],
): Tier {
  const asked = isTier(to) ? [to] : uppers.map(({ tier }) => tier);
  const highest = Math.max(0, ...asked.map(depthOf));
  const lowest = uppers.map((unit) => lowestBeneath(register, unit, day));
  const deepest = lowest.reduce((depth, one) => Math.max(depth, one), highest);
  // Without anything beneath: the tier below, of which then nothing is found.
  const found = allTiers[deepest > highest ? deepest : highest + 1] ?? "commune";
  const tier = isTier(from) ? from : found;
  if (depthOf(tier) <= highest && asked.length > 0) {
    faults.push(badArgument(["to"], `units above the tier ${tier}`, allTiers[highest]));
  }
  return tier;
}

/** The options with their defaults. @throws DxplanError `invalid-argument`, with every fault at once. */
export function settingsOf(
  register: Register,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  options: RollUpOptions,
): Settings {
  const refuse = (faults: readonly Issue[]) => {
    if (faults.length > 0) throw new DxplanError("invalid-argument", "rollUp", faults);
  };
  const input = [...indicatorsFaults(indicators), ...observationFaults(observations)];
  if (!isRecord(options)) {
    refuse([...input, badArgument(["options"], "options with asOf and to", options)]);
  }
  const { asOf, on = asOf, weights = {}, missing = "omit", minimumCoverage = 1 } = options;
  const faults = [...input, ...ownFaults(options)];
  if (Array.isArray(indicators)) faults.push(...weightFaults(weights, indicators));
  const known = typeof on === "string" && isDay(on);
  const uppers = known ? uppersIn(options.to, register, on, faults) : [];
  const from = fromTier(options, register, uppers, on, faults);
  refuse(faults);
  const { tiers = [from], plainMean = false } = options;
  const period =
    options.period === undefined ? null : { start: options.period.start, end: options.period.end };
  return { asOf, on, from, period, tiers, minimumCoverage, missing, uppers, weights, plainMean };
}
