import { type Settings, settingsOf } from "../../composite/options.ts";
import { asCalled } from "../../model/as-called.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue, isDxplanError } from "../../model/error.ts";
import type { Observation, Plan } from "../../model/types.ts";
import { optionFaults } from "../../rank/rank-faults.ts";
import type { Register } from "../register.ts";
import { observationFaults } from "../roll-up/input-faults.ts";
import { planFaults } from "./arguments.ts";
import type { TerritoryScoreOptions } from "./territory-scores.ts";

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;

function repeated(plans: readonly Plan[]): Issue[] {
  const seen = new Set<string>();
  return plans.flatMap(({ id }, at) => {
    const isNew = !seen.has(id);
    seen.add(id);
    const issue = badArgument(["plans", at, "id"], "each plan once", id);
    return isNew ? [] : [{ ...issue, code: "duplicate-id" as const }];
  });
}

function plansFaults(plans: readonly Plan[], register: Register): Issue[] {
  if (!Array.isArray(plans) || plans.length === 0) {
    return [badArgument(["plans"], "a list of plans, at least one", plans)];
  }
  const faults = Array.from(plans).flatMap((plan, at) => planFaults(plan, register, ["plans", at]));
  return faults.length > 0 ? faults : repeated(plans);
}

/** What is wrong with the options that units are ranked by. */
const rankFaults = ({ ties, decimals }: TerritoryScoreOptions): Issue[] =>
  optionFaults({
    by: Number,
    ...(ties === undefined ? {} : { ties }),
    ...(decimals === undefined ? {} : { decimals }),
  });

/** The issues that something throws. */
function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!isDxplanError(error)) throw error;
    return error.issues;
  }
}

/** The options that every card is formed by; every fault of the whole call is thrown at once. */
export function territorySettings(
  plans: readonly Plan[],
  observations: readonly Observation[],
  options: TerritoryScoreOptions,
  register: Register,
): Settings {
  const faults = [...plansFaults(plans, register), ...observationFaults(observations)];
  const [first] = faults.length === 0 ? plans : [];
  if (!isRecord(options)) faults.push(badArgument(["options"], "options with asOf", options));
  if (first === undefined || !isRecord(options)) {
    throw new DxplanError("invalid-argument", "scoreTerritory", faults);
  }
  // The weights of targets may name those of any plan.
  const all = { ...first, targets: plans.flatMap(({ targets }) => targets) };
  const { ties: _, decimals: __, ...scoring } = options;
  const wrong = [...issuesOf(() => settingsOf(all, scoring)), ...rankFaults(options)];
  if (wrong.length > 0) throw new DxplanError("invalid-argument", "scoreTerritory", wrong);
  return asCalled("scoreTerritory", () => settingsOf(all, scoring));
}
