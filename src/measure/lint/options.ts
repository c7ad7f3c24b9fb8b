import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { Observation, Plan, Text } from "../../model/types.ts";
import { isRecord, isText, isTextPair, itemsOf } from "./shape.ts";
import { shapeFaults } from "./shape-of-plan.ts";
import { type Steepest, steepestByDefault } from "./steepest.ts";

/**
 * Indicators of similar names that are not one, and why.
 *
 * @category Linting
 */
export interface NamesakeGroup {
  /** The ids of the indicators. */
  readonly indicators: readonly string[];
  /** What differs between them. */
  readonly why: Text;
}

/**
 * Options of {@link lintPlan}.
 *
 * @category Linting
 */
export interface LintOptions {
  /** Plans to set it beside: the nation's, earlier ones of the unit. One of the plan's own id is left out. */
  readonly against?: readonly Plan[];
  /** Which indicators of other plans are like the plan's own; none unless given. */
  readonly namesakes?: readonly NamesakeGroup[];
  /** What has been reported, of any unit: to look up a base or a baseline that is given by its day. */
  readonly observations?: readonly Observation[];
  /** The steepest rates that are taken for possible, in place of {@link steepestByDefault}. */
  readonly steepest?: Partial<Steepest>;
}

/** The options with their defaults. */
export interface LintSettings {
  readonly against: readonly Plan[];
  readonly namesakes: readonly NamesakeGroup[];
  readonly observations: readonly Observation[];
  readonly steepest: Steepest;
}

const optionNames = ["against", "namesakes", "observations", "steepest"];
const rateNames = ["points", "percent"];

/** Names that are no option: a misspelt one would be taken for the default in silence. */
const unknownFaults = (path: Issue["path"], given: object, known: readonly string[]): Issue[] =>
  Object.entries(given)
    .filter(([name]) => !known.includes(name))
    .map(([name, value]) => badArgument([...path, name], `one of ${known.join(", ")}`, value));

/** The faults of each item of a list; of what is no list, that. */
function listFaults(
  name: string,
  list: unknown,
  expected: string,
  faultsOf: (item: unknown, path: Issue["path"]) => Issue[],
): Issue[] {
  if (!Array.isArray(list)) return [badArgument([name], `a list of ${expected}`, list)];
  return itemsOf(list).flatMap((item, at) => faultsOf(item, [name, at]));
}

const isNamesakeGroup = (group: unknown): boolean =>
  isRecord(group) &&
  Array.isArray(group["indicators"]) &&
  group["indicators"].every(isText) &&
  isTextPair(group["why"]);

const namesakeFaults = (group: unknown, path: Issue["path"]): Issue[] =>
  isNamesakeGroup(group)
    ? []
    : [badArgument(path, "indicators, a list of ids, and why, in vi and en", group)];

const isObservation = (item: unknown): boolean =>
  isRecord(item) &&
  isText(item["unit"]) &&
  (isText(item["indicator"]) || isRecord(item["milestone"])) &&
  isRecord(item["period"]) &&
  isText(item["period"]["end"]);

const observationFaults = (item: unknown, path: Issue["path"]): Issue[] =>
  isObservation(item) ? [] : [badArgument(path, "an observation", item)];

const isRate = (rate: unknown): boolean =>
  typeof rate === "number" && Number.isFinite(rate) && rate > 0;

function steepestFaults(steepest: unknown): Issue[] {
  if (!isRecord(steepest)) {
    return [badArgument(["steepest"], "rates a year, points and percent", steepest)];
  }
  const given = Object.entries(steepest).filter(([name]) => rateNames.includes(name));
  return [
    ...unknownFaults(["steepest"], steepest, rateNames),
    ...given
      .filter(([, rate]) => !isRate(rate))
      .map(([name, rate]) => badArgument(["steepest", name], "a number above 0", rate)),
  ];
}

/** What is wrong with a plan and the options, all of it. */
export function lintFaults(plan: unknown, options: unknown): Issue[] {
  const ofPlan = shapeFaults(plan, ["plan"]);
  if (!isRecord(options)) return [...ofPlan, badArgument(["options"], "options", options)];
  const { against = [], namesakes = [], observations = [], steepest = {} } = options;
  return [
    ...ofPlan,
    ...unknownFaults([], options, optionNames),
    ...listFaults("against", against, "plans", shapeFaults),
    ...listFaults("namesakes", namesakes, "groups of indicators", namesakeFaults),
    ...listFaults("observations", observations, "observations", observationFaults),
    ...steepestFaults(steepest),
  ];
}

/** The options with their defaults. */
export const settingsOf = ({
  against = [],
  namesakes = [],
  observations = [],
  steepest = {},
}: LintOptions): LintSettings => ({
  against,
  namesakes,
  observations,
  steepest: { ...steepestByDefault, ...steepest },
});
