import { DxplanError } from "../../model/error.ts";
import type { Plan, Target } from "../../model/types.ts";
import { canonical } from "../order.ts";
import { findingCodes } from "./codes.ts";
import { type Context, contextOf } from "./context.ts";
import type { Finding } from "./finding.ts";
import { lintFaults } from "./option-faults.ts";
import { type LintOptions, settingsOf } from "./options.ts";
import { type Rule, rules } from "./rules/index.ts";

/**
 * What is odd about a plan.
 *
 * @category Linting
 */
export interface PlanLint {
  /** The id of the plan. */
  readonly plan: string;
  /** The findings, in the order of the plan's targets, then of {@link findingCodes}. */
  readonly findings: readonly Finding[];
}

const placeOf = ({ other }: Finding): string => canonical([other?.plan ?? "", other?.target ?? ""]);

/** What a rule finds about a target, each once, in an order of its own. */
function findingsBy(rule: Rule, target: Target, context: Context): readonly Finding[] {
  const found = rule(target, context).map((finding) => ({
    finding,
    key: canonical([placeOf(finding), finding]),
  }));
  const byKey = new Map(found.map(({ finding, key }) => [key, finding]));
  return sortedKeys(byKey).flatMap((key) => byKey.get(key) ?? []);
}

const sortedKeys = (map: ReadonlyMap<string, unknown>): string[] => [...map.keys()].toSorted();

/**
 * Looks a plan over for what is odd: targets that their baselines already meet, that ask less later or more of a lower
 * tier, that cannot be reached or cannot be, that stand twice, that contradict each other or another plan of the unit,
 * shares of nobody knows what, deadlines before their base, and targets that ask less than another plan's.
 *
 * The schema refuses what is no plan; this reads what is one and looks wrong. A finding is said of one target, and of
 * the other one beside which it is odd: the later deadline, the lower tier, the later document. Targets that others
 * replace are left out wherever two are set beside each other. What asks less is found as {@link comparePlans} finds
 * it; what two plans of one unit ask otherwise of one day is `sources-disagree`, not `asks-less`.
 *
 * @param plan - A plan: from `parsePlan`, from `dxplan/seeds`, or typed by hand.
 * @param options - The plans to set it beside, the indicators of similar names, what has been reported, and the
 *   steepest rates that are taken for possible; {@link steepestByDefault} unless given.
 * @returns The findings. Plain data, without sentences: each code with the numbers that say it.
 * @throws DxplanError `invalid-argument` for what is no plan, a target that is none, or options that do not exist.
 * @example
 * ```ts
 * // Huế asks less in 2024 than it did in 2023: on smartphones, on accounts and, by an indicator near enough, on fibre.
 * const { findings } = lintPlan(hue2024, { against: [hue2023], namesakes });
 * const less = findings.filter(({ code }) => code === "asks-less");
 * less.map(({ indicator, difference, namesake }) => [indicator, difference, namesake]);
 * // => [["adults-smartphone", -15, false], ["transaction-account-15", -5, false], ["households-fibre-coverage", -5, true]]
 * ```
 * @category Linting
 */
export function lintPlan(plan: Plan, options: LintOptions = {}): PlanLint {
  const faults = lintFaults(plan, options);
  if (faults.length > 0) throw new DxplanError("invalid-argument", "lintPlan", faults);
  const context = contextOf(plan, settingsOf(options));
  return {
    plan: plan.id,
    findings: plan.targets.flatMap((target) =>
      findingCodes.flatMap((code) => findingsBy(rules[code], target, context)),
    ),
  };
}
