import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { isNumber, isRecord, isText, isTextPair, itemsOf, listOf, orAbsent } from "./shape.ts";
import { shapeFaults } from "./shape-of-plan.ts";

const optionNames = ["against", "namesakes", "observations", "steepest"];
const rateNames = ["points", "percent"];

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

const isFlag = (value: unknown): boolean => typeof value === "boolean";

const isNamesakeGroup = (group: unknown): boolean =>
  isRecord(group) &&
  listOf(isText)(group["indicators"]) &&
  isTextPair(group["why"]) &&
  orAbsent(isFlag)(group["comparable"]);

const namesakeFaults = (group: unknown, path: Issue["path"]): Issue[] =>
  isNamesakeGroup(group)
    ? []
    : [
        badArgument(
          path,
          "indicators, a list of ids, why, in vi and en, perhaps comparable",
          group,
        ),
      ];

const isObservation = (item: unknown): boolean =>
  isRecord(item) &&
  isText(item["unit"]) &&
  (isText(item["indicator"]) || isRecord(item["milestone"])) &&
  isRecord(item["period"]) &&
  isText(item["period"]["end"]);

const observationFaults = (item: unknown, path: Issue["path"]): Issue[] =>
  isObservation(item) ? [] : [badArgument(path, "an observation", item)];

const isRate = (rate: unknown): boolean => isNumber(rate) && rate > 0;

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
