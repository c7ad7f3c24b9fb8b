import {
  explainFinding,
  findingCodes,
  lintPlan,
  type Observation,
  type Plan,
  type PlanLint,
  type Severity,
} from "dxplan";
import { namesakes, national } from "dxplan/seeds";
import { wrap } from "../scorecard/layout.ts";
import { tally } from "./tally.ts";
import type { Words } from "./words.ts";

/** The plans, and what has been reported of their units. */
interface Known {
  readonly plans: readonly Plan[];
  readonly observations: readonly Observation[];
}

/** The other plans of a plan's unit, and the nation's. */
const beside = (plan: Plan, all: readonly Plan[]): Plan[] =>
  all.filter(({ id, unit }) => id !== plan.id && (unit.id === plan.unit.id || id === national.id));

/** The findings of one severity, one by one. */
const listed = (
  severity: Severity,
  { plan, findings }: PlanLint,
  { messages, language }: Words,
): string[] =>
  findings
    .filter((finding) => finding.severity === severity)
    .flatMap((finding) => {
      const said = explainFinding(finding, { plan, language });
      return wrap(`${messages.findings.severities[severity]}: ${finding.target}: ${said}`, 2);
    });

/** How many notes there are, and on what. */
function noteLines({ findings }: PlanLint, { messages }: Words): string[] {
  const { names, severities } = messages.findings;
  const codes = findings.filter(({ severity }) => severity === "note").map(({ code }) => code);
  const counts = tally(findingCodes, codes, (code, count) => `${names[code]} (${count})`);
  return counts.length === 0 ? [] : wrap(`${severities.note}: ${counts.join(", ")}`, 2);
}

/** What is odd in a plan beside others: errors and warnings in full, notes counted. */
function findingsOf(plan: Plan, { plans, observations }: Known, words: Words): string[] {
  const options = { against: beside(plan, plans), namesakes, observations };
  const lint = lintPlan(plan, options);
  const lines = [
    ...listed("error", lint, words),
    ...listed("warning", lint, words),
    ...noteLines(lint, words),
  ];
  const title = `${plan.unit.name[words.language]} (${plan.id})`;
  return lines.length === 0 ? [`${title}: ${words.titles.noFinding}`] : [title, ...lines];
}

/** Each plan beside the others of its unit and the nation's. */
export const findingsSection = (known: Known, words: Words): string[] => [
  words.titles.findings,
  ...wrap(words.titles.findingsNote, 0),
  ...known.plans.flatMap((plan) => findingsOf(plan, known, words)),
];
