import { choose } from "../../../measure/choose.ts";
import type { TimeAggregation } from "../../../model/indicator.ts";
import type { Figure } from "../../../model/types.ts";
import { type Notes, note } from "../notes.ts";
import type { RollUpPeriod } from "../period.ts";
import type { Rule } from "../rule.ts";
import { oddities } from "../warnings.ts";
import type { RollUpTimeReason } from "./reasons.ts";
import type { RollUpTimeRow } from "./result.ts";
import type { Total } from "./total.ts";

/** What the figures of one unit are put together by. */
export interface Task {
  readonly rule: TimeAggregation;
  /** What a value can be, and whether its fraction says the same. */
  readonly values: Pick<Rule, "limits" | "isPercent">;
  readonly period: RollUpPeriod;
  readonly notes: Notes;
}

/** A row without its unit. */
export type Row = Omit<RollUpTimeRow, "unit" | "tiers">;

/** One figure of several of a period; none if they disagree. */
export function chosenOf(figures: readonly Figure[], notes: Notes): Figure | null {
  const { chosen, others } = choose(figures);
  for (const { observation, reason } of others) note(notes, observation, reason);
  const [figure = null, other] = chosen;
  if (other === undefined) return figure;
  for (const one of chosen) note(notes, one, "conflicting");
  return null;
}

const warningsOf = (figures: readonly Figure[], { values }: Task): Row["warnings"] =>
  figures.flatMap((figure) =>
    oddities(figure, values.limits, values.isPercent).map((oddity) => ({
      end: figure.period.end,
      ...oddity,
    })),
  );

export const rowOf = (
  figures: readonly Figure[],
  total: Total,
  task: Task,
  missing: readonly RollUpPeriod[] = [],
): Row => ({
  ...total,
  from: figures.map(({ period }) => ({ start: period.start ?? null, end: period.end })),
  missing,
  warnings: warningsOf(figures, task),
  synthetic: figures.some(({ synthetic }) => synthetic === true),
});

/** A row without a value. */
export const nothing = (
  reason: RollUpTimeReason,
  missing: readonly RollUpPeriod[],
  task: Task,
  figures: readonly Figure[] = [],
): Row =>
  rowOf(figures, { value: null, numerator: null, denominator: null, reason }, task, missing);
