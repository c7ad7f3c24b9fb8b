import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { tiers as allTiers, type Tier } from "../../model/tier.ts";
import type { Indicator, IndicatorTarget, Observation } from "../../model/types.ts";
import { dayFaults, idFaults } from "../checks.ts";
import type { Register } from "../register.ts";
import { targetFaults } from "../target-faults.ts";
import { indicatorFaults, observationFaults } from "./input-faults.ts";
import { isTier } from "./option-faults.ts";

/**
 * Options of {@link meetingUnits}.
 *
 * @category Territory
 */
export interface MeetingOptions {
  /** The day of assessment, `yyyy-mm-dd`: only what was known on it counts. */
  readonly asOf: string;
  /** The day whose units are counted, `yyyy-mm-dd`; the day of assessment unless given. */
  readonly on?: string;
  /** The tier whose units are counted; the target's, if it names one alone. */
  readonly tier?: Tier;
  /** The unit that they lie beneath, by its id; all unless given. */
  readonly within?: string;
}

/** The options with their defaults. */
export interface MeetingSettings {
  readonly asOf: string;
  readonly on: string;
  readonly tier: Tier;
  readonly within: string | null;
  /** The offices that the target binds in each unit. */
  readonly tiers: readonly Tier[];
}

const kinds: readonly unknown[] = ["level", "rank", "change", "growth"];

function meetableFaults(target: IndicatorTarget): Issue[] {
  const { quantity, indicator } = fieldsOf(target);
  return typeof indicator === "string" && kinds.includes(fieldsOf(quantity)["kind"])
    ? targetFaults(target)
    : [badArgument(["target"], "a target on a level, a place, a change or a growth", target)];
}

/** The only tier that a target names; `undefined` for none, and for several. */
function tierIn(target: unknown): unknown {
  const { tiers } = fieldsOf(target);
  return Array.isArray(tiers) && tiers.length === 1 ? tiers[0] : undefined;
}

/** What is wrong with the options. */
function optionFaults(options: unknown, tier: unknown, register: Register): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "options with asOf", options)];
  }
  const { asOf, on = asOf, within } = fieldsOf(options);
  return [
    ...unknownFaults([], options, ["asOf", "on", "tier", "within"]),
    ...dayFaults("asOf", asOf),
    ...(on === asOf ? [] : dayFaults("on", on)),
    ...(within === undefined ? [] : idFaults("within", within, register)),
    ...(isTier(tier) ? [] : [badArgument(["tier"], `one of ${allTiers.join(", ")}`, tier)]),
  ];
}

/** The options with their defaults. @throws DxplanError `invalid-argument`, with every fault at once. */
export function meetingSettings(
  target: IndicatorTarget,
  indicator: Indicator,
  observations: readonly Observation[],
  options: MeetingOptions,
  register: Register,
): MeetingSettings {
  const input = [
    ...meetableFaults(target),
    ...indicatorFaults(["indicator"], indicator),
    ...observationFaults(observations),
  ];
  const tier = fieldsOf(options)["tier"] ?? tierIn(target);
  const faults = [...input, ...optionFaults(options, tier, register)];
  if (faults.length > 0 || !isTier(tier)) {
    throw new DxplanError("invalid-argument", "meetingUnits", faults);
  }
  const { asOf, on = asOf, within = null } = options;
  return { asOf, on, tier, within, tiers: target.tiers ?? [tier] };
}
