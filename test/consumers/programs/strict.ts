import {
  averageGrowth,
  type Bound,
  type ComparedReason,
  formatIssue,
  type Indicator,
  type LevelTarget,
  measure,
  type ParseResult,
  type Plan,
  rank,
  safeParsePlan,
  scaleOf,
  scorePlan,
  type TargetResult,
  type UnmeasuredReason,
} from "dxplan";
import { observations, traVinh2025 } from "dxplan/seeds";

/** A parse result, told apart by `success`. */
const headline = (result: ParseResult<Plan>): string =>
  result.success ? result.data.title.en : result.error.issues.map(formatIssue).join("\n");

/** A result, told apart by `kind`: each number is a number or `null`, and each `null` has its reason. */
function standing(result: TargetResult): readonly [number | null, string] {
  switch (result.kind) {
    case "measured": {
      const attainment: number = result.attainment;
      const reason: null = result.reason;
      return [attainment, `${reason ?? result.gap} ${result.gapUnit}`];
    }
    case "compared": {
      const attainment: null = result.attainment;
      const reason: ComparedReason = result.reason;
      return [attainment, `${result.value}: ${reason}`];
    }
    case "unmeasured": {
      const value: null = result.value;
      const reason: UnmeasuredReason = result.reason;
      return [value, reason];
    }
  }
}

/** A bound, told apart by `kind`: every kind has its numbers and no others. */
function edges(bound: Bound): readonly number[] {
  switch (bound.kind) {
    case "atLeast":
    case "moreThan":
    case "atMost":
    case "lessThan":
    case "reach":
    case "maintain":
      return [bound.value];
    case "about":
      return [bound.value - bound.tolerance, bound.value + bound.tolerance];
    case "between":
    case "within":
      return [bound.low, bound.high];
  }
}

const target: LevelTarget = {
  id: "work-files-2025",
  indicator: "work-files",
  quantity: { kind: "level" },
  bound: { kind: "atLeast", value: 90 },
  due: "2025-12-31",
  source: { publisher: "A province", title: "Its plan" },
};

const indicator: Indicator | undefined = traVinh2025.indicators[0];
const card = scorePlan(traVinh2025, observations, { asOf: "2024-12-31" });
const growth = averageGrowth(100, 121, 2);

export const report: readonly string[] = [
  headline(safeParsePlan(JSON.parse("{}"))),
  ...card.targets.map(standing).map(([ratio, why]) => `${ratio ?? "none"} ${why}`),
  ...edges(target.bound).map(String),
  ...(indicator === undefined ? [] : [measure(scaleOf(target, indicator), 83.21).kind]),
  ...rank(observations, { by: () => null, id: ({ unit }) => unit }).unranked.map(({ id }) => id),
  growth.reason === null ? growth.rate.toFixed(1) : growth.reason,
];
