import {
  explainFinding,
  type Finding,
  type FindingCode,
  findingCodes,
  lintPlan,
  type Plan,
} from "dxplan";
import { namesakes, observations, plans } from "dxplan/seeds";

/** When a code is said, and how grave that is. */
const meanings: Readonly<Record<FindingCode, readonly [when: string, severity: string]>> = {
  "baseline-meets-target": [
    "the baseline, given or reported for its day, already meets the target; not of `maintain` and `within`, which ask to stay",
    "warning",
  ],
  "easier-later": [
    "a later deadline asks less than an earlier one: one indicator, the same tiers, scope and exclusions",
    "warning; note where only the edge differs, and of growth, which may slow down",
  ],
  "lower-tier-asks-more": [
    "a lower tier is asked for more than a higher one on one indicator by one day, each by a target of its own",
    "warning; note where only the edge differs",
  ],
  "impossible-rate": [
    "`beyond-limits`: a change or a growth leads to a level that cannot be, or can itself not be, whatever it is counted from (of a percentage more than 100 points, of anything more than 100 % less); `no-time`: there is none between two numbers; `too-steep`: more a year than `steepest` allows",
    "error; warning where too steep",
  ],
  "outside-range": [
    "a number of a level, the far one as well, lies outside the natural limits (of a percentage without limits: 0 to 100)",
    "error",
  ],
  repeated: [
    "a target stands twice: indicator, tiers, deadline, scope, exclusions, quantity and bound",
    "note where two documents say it; warning where one does",
  ],
  "sources-disagree": [
    "for one indicator, one day, the same tiers, scope and exclusions, two decisions of a plan, or two plans of the unit, give other numbers",
    "warning; note where only the edge differs",
  ],
  "undefined-denominator": [
    "the indicator is a percentage without a denominator, or the plan declares the doubt; an undefined numerator is no finding",
    "warning; note where declared",
  ],
  misprint: [
    "the deadline lies on or before the day that the target counts from, or the plan declares a slip",
    "error; note where declared",
  ],
  "asks-less": [
    "the target of another plan asks more, as `comparePlans` finds; where that plan has none on the indicator for the same offices, one on a namesake that is marked `comparable`",
    "warning; note where only the edge differs",
  ],
};

const intro = `---
title: Findings
---

# Findings

What \`lintPlan\` finds odd in the six plans of the seeds, each set beside the others of its unit and the nation's
targets. This page is written by \`npm run update:lint\`; a test holds it to what the library finds.

An **error** cannot be as printed, a **warning** is odd and worth a look, a **note** is good to know. What cannot be a
plan at all is refused by the schema and no finding. Findings judge the text, not the province: where a plan asks less
than another, the reason may be a good one.

| code | when | severity |
|---|---|---|`;

const rules = `Two targets are set beside each other where neither is replaced by a third. A finding is said of the later
deadline, the lower tier or the later document; of targets of one document, of the id that sorts last. A step is
measured from the baseline, from the base of a change or a growth, and from the last earlier targets; it is too steep
above 50 points a year for a percentage, and above 100 % a year (twice as much each year; half as much of what falls)
for a count or an amount. Ranks and indices have no steepest rate. Two plans of one unit that differ on one day are
\`sources-disagree\`, and not \`asks-less\` as well. Of the namesakes only the groups marked \`comparable\` are set beside
each other: near enough that a step back from one to the other is worth a look. What differs between them is said.`;

/** A text that a cell of a table can hold. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const rowOf = (finding: Finding, plan: string): string =>
  row([
    finding.severity,
    `\`${finding.code}\``,
    `\`${finding.target}\``,
    explainFinding(finding, { plan }),
  ]);

/** The other plans of a plan's unit, and the nation's. */
const besides = ({ id, unit }: Plan): readonly Plan[] =>
  plans.filter(
    (other) => other.id !== id && (other.unit.id === unit.id || other.id === "national"),
  );

const titled = (plan: Plan): string => `${plan.unit.name.en}: ${plan.id}`;

function section(plan: Plan): string {
  const against = besides(plan);
  const { findings } = lintPlan(plan, { against, namesakes, observations });
  const others = against.length === 0 ? "nothing" : against.map(({ id }) => id).join(", ");
  const found = findings.length === 1 ? "one finding" : `${findings.length} findings`;
  return [
    `## ${titled(plan)}`,
    "",
    `${plan.title.en}. Beside ${others}: ${found} in ${plan.targets.length} targets.`,
    "",
    "| severity | code | target | what |",
    "|---|---|---|---|",
    ...findings.map((finding) => rowOf(finding, plan.id)),
  ].join("\n");
}

const codes = findingCodes.map((code) => row([`\`${code}\``, ...meanings[code]]));

/** The page of findings, as Markdown. */
export const lintPage = (): string =>
  `${[[intro, ...codes].join("\n"), rules, ...plans.map(section)].join("\n\n")}\n`;
