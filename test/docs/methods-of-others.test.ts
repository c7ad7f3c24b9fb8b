import { type Direction, measure, roundHalfUp, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import page from "../../docs/methods-of-others.md?raw";
import {
  levelRatio,
  okrLinear,
  openSdgProgress,
  unProgressChart,
} from "../../src/measure/methods/index.ts";
import * as f from "../measure/fixture.ts";

/** The rows of the table under a heading, cell by cell. */
function tableUnder(heading: string): string[][] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [table = ""] = /^\|.*?\n(?!\|)/ms.exec(section) ?? [];
  return table
    .trim()
    .split("\n")
    .map((line) => line.slice(1, -1).split("|"))
    .map((cells) => cells.map((cell) => cell.trim()));
}

const [header = [], , ...rows] = tableUnder("Side by side");

/** With one decimal, if there is need of one. */
const shown = (value: number): string => String(roundHalfUp(value, 1)).replace("-", "−");

const code = (word: string | null): string => (word === null ? "none" : `\`${word}\``);

const percent = (ratio: number | null, reason: string | null): string =>
  ratio === null ? code(reason) : `${shown(100 * ratio)} %`;

interface Numbers {
  readonly baseline: number;
  readonly value: number;
  readonly target: number;
  readonly direction: Direction;
}

const span = { baselineYear: 2020, year: 2025, targetYear: 2030 };

function openSdgCells(numbers: Numbers): string[] {
  const { ratio, reason, score, status, substituted } = openSdgProgress({ ...numbers, ...span });
  const mark = substituted.length > 0 ? " (0.001)" : "";
  return [`${percent(ratio, reason)}${mark}`, `${shown(score ?? Number.NaN)} ${code(status)}`];
}

function unCells(numbers: Numbers): string[] {
  const { ratio, reason, score, exception } = unProgressChart({
    ...numbers,
    ...span,
    unitOfMeasure: "percent",
  });
  return [percent(ratio, exception ?? reason), String(score ?? "none")];
}

function ownCells({ baseline, value, target, direction }: Numbers): string[] {
  const scale = scaleOf(f.level(f.reach(target)), f.share({ direction }), { base: baseline });
  const { attainment, reason, progress, progressReason } = measure(scale, value);
  return [percent(attainment, reason), percent(progress, progressReason)];
}

/** Every cell behind the first two, as the functions say it. */
function cellsOf(numbers: Numbers): string[] {
  const { baseline, value, target } = numbers;
  const level = levelRatio({ value, target });
  const linear = okrLinear({ baseline, value, target });
  return [
    percent(level.ratio, level.reason),
    percent(linear.ratio, linear.reason),
    ...openSdgCells(numbers),
    ...unCells(numbers),
    ...ownCells(numbers),
  ];
}

describe("the table of docs/methods-of-others.md", () => {
  test("has the columns that are checked here", () => {
    expect(header).toStrictEqual([
      "baseline → value → target",
      "direction",
      "`levelRatio`",
      "`okrLinear`",
      "Open SDG: R",
      "Open SDG: score and status",
      "UN chart: ratio",
      "UN chart: score",
      "attainment",
      "progress",
    ]);
    expect(rows).toHaveLength(9);
  });

  test.for(rows)("says of %s, %s what the functions say", ([numbers = "", way, ...cells]) => {
    const [baseline = Number.NaN, value = Number.NaN, target = Number.NaN] = numbers
      .split(" → ")
      .map(Number);
    expect(["increase", "decrease"]).toContain(way);
    const direction = way === "decrease" ? "decrease" : "increase";
    expect(cells).toStrictEqual(cellsOf({ baseline, value, target, direction }));
  });
});
