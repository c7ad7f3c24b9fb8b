import type { Bound } from "dxplan";
import {
  allCells,
  type Cell,
  cases,
  isReason,
  nameOf,
  refusedCells,
  unmeasurable,
} from "../test/measure/cells.ts";

type Case = (typeof cases)[number];

/** The columns after the four that name a cell. */
type Result = readonly [
  example: string,
  attainment: string,
  progress: string,
  gap: string,
  met: string,
];

/** Arithmetic as it is written on paper. */
const onPaper = (worked: string): string =>
  worked
    .replaceAll(" / ", " ÷ ")
    .replaceAll(" ** ", "^")
    .replaceAll(" * ", " · ")
    .replaceAll("-", "−");

const numbersOf = (bound: Bound): string => {
  switch (bound.kind) {
    case "between":
    case "within":
      return `${bound.low} to ${bound.high}`;
    case "about":
      return `${bound.value} ± ${bound.tolerance}`;
    default:
      return `${bound.value}`;
  }
};

const exampleOf = ({ shown, target: { bound } }: Case): string =>
  bound === undefined ? shown : onPaper(`${shown} against ${numbersOf(bound)}`);

const resultOf = (one: Case): Result => [
  exampleOf(one),
  onPaper(one.attainment),
  isReason(one.progress) ? `\`${one.progress}\`` : onPaper(one.progress),
  onPaper(`${one.gap} ${one.gapUnit.replaceAll("-", " ")}`),
  one.met === true ? "yes" : "no",
];

const refused = (codes: readonly string[]): Result => [
  `refused: ${codes.map((code) => `\`${code}\``).join(", ")}`,
  "",
  "",
  "",
  "",
];

const notMeasurable: Result = ["`not-measurable`", "", "", "", ""];

/** What is said of every cell, by its name; of several cases, the first. */
const results: ReadonlyMap<string, Result> = new Map([
  ...cases.toReversed().map((one) => [nameOf(one), resultOf(one)] as const),
  ...refusedCells.map((cell) => [nameOf(cell), refused(cell.codes)] as const),
  [nameOf(unmeasurable), notMeasurable] as const,
]);

const rowOf = (cell: Cell): string => {
  const { quantity, baseline, direction, bound } = cell;
  const shown = bound === "no bound" ? bound : `\`${bound}\``;
  const columns = [quantity, baseline, direction, shown, ...(results.get(nameOf(cell)) ?? [])];
  return `| ${columns.join(" | ")} |`;
};

const columns = [
  "quantity",
  "baseline",
  "direction",
  "bound",
  "example",
  "attainment",
  "progress",
  "gap",
  "met",
];

/** The page of every cell, from the rows that the tests work through. */
export const cellsPage = (): string => `---
title: Every cell
---

# Every cell

Every quantity × baseline × direction × bound, ${allCells.length} cells: ${allCells.length - refusedCells.length} that a plan can have, each with numbers
worked on paper (but for a statement, which nothing measures), and ${refusedCells.length} that the schema refuses, each with its
codes. This page is written from the rows that the tests work through (\`npm run update:cells\`); of a cell with
several rows it shows the first. The terms and the formulas are in [Measuring](measuring.md).

An example is a value against the number of the bound. What the baseline column says:

- \`none\`, \`given\`, \`already meets\`: what progress is counted from. From a baseline that meets the target there is no
  way to go.
- \`base unstated\`, \`base given\`: what a change is counted from. Without a base the value is the change as reported;
  with one it is the level, and the gap is one of levels.
- \`reported rate\`, \`levels over years\`, \`levels over months\`: where the rate of a growth is from. A growth of each year
  is told from whole years only: 12 months from June are one, 18 are \`incomplete-period\`.
- \`baseline\`: a baseline put to what cannot have one.

A count of targets, a milestone and a statement have no indicator, and so no direction: they count as rising, and stand
under \`decrease\` with an indicator that should fall.

| ${columns.join(" | ")} |
|${columns.map(() => "---").join("|")}|
${allCells.map(rowOf).join("\n")}
`;
