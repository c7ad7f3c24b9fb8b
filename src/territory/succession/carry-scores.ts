import type { IndexResult } from "../../composite/score/result.ts";
import type { IndexRow } from "../../composite/score/table.ts";
import { byText } from "../../measure/order.ts";
import { refuse } from "../checks.ts";
import { registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import type { CarriedScores, CarriedScoreTable } from "./carried-scores.ts";
import { ruleFaults, settingFaults } from "./carry-faults.ts";
import { carryRows } from "./carry-rows.ts";
import { scoreFaults, scoreRows } from "./score-rows.ts";
import type { SplitShares } from "./shares.ts";

/**
 * How scores of several units become that of the one that they became; what each does stands with `carryRules`.
 *
 * @category Territory
 */
export const scoreCarryRules = ["mean-of-predecessors", "weighted-mean"] as const;

/**
 * One of {@link scoreCarryRules}.
 *
 * @category Territory
 */
export type ScoreCarryRule = (typeof scoreCarryRules)[number];

/**
 * Options of {@link carryScores}.
 *
 * @category Territory
 */
export interface CarryScoresOptions {
  /** The day whose units the scores are carried to, `yyyy-mm-dd`. */
  readonly to: string;
  /** How scores of several units become one. There is no default: the choice is one of method. */
  readonly rule: ScoreCarryRule;
  /** Weights by unit, such as their populations, for the weighted mean. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Of units that were split, what share went into each successor; for the weighted mean. */
  readonly shares?: SplitShares;
  /** The units of the day that are asked for; unless given, those that a row leads to. */
  readonly units?: readonly string[];
}

/**
 * Scores of units as they were, carried to the units that they became: as the ministry did with the main indices of
 * DTI 2024, by their plain mean, or by given weights. See {@link carry} for what holds of missing and split units.
 *
 * A mean of scores is the score of the means only where scales and means are linear: carry the components and score
 * them again where they are not.
 *
 * @param territory - Who became whom.
 * @param scored - What `scoreIndex` returns (the score of each node is carried), or rows of values by component.
 * @param options - The day, the rule, and what the rule asks for.
 * @returns Each unit with its scores, or reasons; and what was not carried.
 * @throws DxplanError `invalid-argument` for unknown units, rules and options, and scores that are no numbers.
 * @example
 * ```ts
 * const { schemes, tables } = dti;
 * const options = { to: "2025-07-01", rule: "mean-of-predecessors" };
 * const { units } = carryScores(vietnam, tables.dti2024.rows, options);
 * const { values } = units.find(({ unit }) => unit === "gso34:33");
 * // Infrastructure of Hưng Yên and Thái Bình; published of the two together: 0.7339
 * roundHalfUp(values.infrastructure, 4);
 * // => 0.7339
 * ```
 * @category Territory
 */
export function carryScores(
  territory: Territory,
  scored: IndexResult | readonly IndexRow[],
  options: CarryScoresOptions,
): CarriedScoreTable {
  const register = registerOf(territory, "carryScores");
  refuse("carryScores", [
    ...scoreFaults(scored, register),
    ...settingFaults(options, ["to", "rule", "weights", "shares", "units"], register),
    ...ruleFaults(options?.rule, scoreCarryRules),
  ]);
  const { to, rule } = options;
  const rows = scoreRows(scored);
  const ids = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].sort(byText);
  const carried = ids.map((id) => {
    const values = rows.map((row) => ({ unit: row.unit, value: row.values.get(id) ?? null }));
    return { id, ...carryRows(register, values, options) };
  });
  // Every score leads to the same units: rows without a value lead, too.
  const units = (carried[0]?.units ?? []).map(({ unit }, at): CarriedScores => {
    const own = carried.map(({ id, units: all }) => ({ id, one: all[at] }));
    const from = own.flatMap(({ one }) => one?.predecessors ?? []).map((before) => before.unit);
    return {
      unit,
      values: Object.fromEntries(own.map(({ id, one }) => [id, one?.value ?? null])),
      reasons: Object.fromEntries(own.map(({ id, one }) => [id, one?.reason ?? null])),
      predecessors: [...new Set(from)].sort(byText),
    };
  });
  const unused = carried.flatMap(({ id, unused: all }) =>
    all.map((one) => ({ score: id, ...one })),
  );
  return { to, rule, units, unused };
}
