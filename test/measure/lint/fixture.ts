import type { Indicator, IndicatorTarget, LevelTarget, Plan, Source, Target } from "dxplan";
import { type Finding, type FindingCode, type LintOptions, lintPlan } from "dxplan";
import { planOn } from "../compare/fixture.ts";
import * as f from "../fixture.ts";

const text = (en: string) => ({ vi: en, en });

/** A percentage that should rise, and that says what it is a share of. */
export const share = (more: Partial<Indicator> = {}): Indicator =>
  f.share({ denominator: text("All of it"), ...more });

/** A percentage that should fall. */
export const fallingShare = (more: Partial<Indicator> = {}): Indicator =>
  share({ direction: "decrease", ...more });

/** A number of things that should rise. */
export const count = (more: Partial<Indicator> = {}): Indicator =>
  f.share({ unitOfMeasure: "count", ...more });

/** The end of a year. */
export const endOf = (year: number): string => `${year}-12-31`;

/** A level by the end of a year. */
export const by = (
  year: number,
  bound: LevelTarget["bound"],
  more: Partial<LevelTarget> = {},
): LevelTarget => f.level(bound, { due: endOf(year), ...more });

/** A number reached by the end of a year. */
export const reachBy = (
  year: number,
  value: number,
  more: Partial<LevelTarget> = {},
): LevelTarget => by(year, f.reach(value), more);

/** A source that reports a decision. */
export const decided = (number: string, date?: string): Source => ({
  publisher: "Made up for the tests",
  title: "A report",
  decision: {
    number,
    issuer: "An authority",
    ...(date === undefined ? {} : { date }),
  },
});

/** What a finding says, but for a part of it. */
export type Told = Partial<Record<string, unknown>>;

/** A plan of these targets on one indicator, and what it is linted with. */
export interface Case {
  readonly targets: readonly Target[];
  readonly indicator?: Indicator;
  readonly options?: LintOptions;
  readonly plan?: Partial<Plan>;
}

/** The plan of a case. */
export const planIn = ({ targets, indicator = share(), plan = {} }: Case): Plan =>
  planOn(targets, indicator, plan);

/** The findings of one code in a case. */
export const found = (code: FindingCode, given: Case): readonly Finding[] =>
  lintPlan(planIn(given), given.options ?? {}).findings.filter((finding) => finding.code === code);

/** Another plan of these targets on one indicator. */
export const otherPlan = (
  targets: readonly IndicatorTarget[],
  indicator: Indicator = share(),
  more: Partial<Plan> = {},
): Plan => planOn(targets, indicator, { id: "other-plan", ...more });

/** The unit of another plan. */
export const anotherUnit = {
  unit: { id: "gso63:46", name: text("Another province"), tier: "province" },
} as const;
