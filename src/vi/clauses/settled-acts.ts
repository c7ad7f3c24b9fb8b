import type { Act } from "./acts.ts";
import type { Clause } from "./clause.ts";
import type { Context } from "./context.ts";
import { besideTheirPlan } from "./done-of-plan.ts";
import { toldOfPlan } from "./plan-share.ts";
import { unsaidYear } from "./unsaid-year.ts";

/** Whether a clause tells by its form, or by words after its number, that it reports. */
const isTelling = ({ act: { act, basis } }: Clause): boolean =>
  act === "result" && (basis === "form" || basis === "after");

const commitment: Act = { act: "commitment", isDoubtful: true, basis: "year" };

/** Whether a year alone makes a clause what it is, and which year. */
const yearOf = ({ act: { basis }, time }: Clause): number =>
  basis === "year" ? Number(time?.horizon.due?.slice(0, 4)) : Number.NaN;

/** A clause of which nothing tells what it does is a result if another of its sentence is. */
const withSibling = (clause: Clause): Clause =>
  clause.act.basis === "nothing"
    ? { ...clause, act: { ...clause.act, act: "result", basis: "form" }, time: null }
    : clause;

/** The year that may be either is the first of a road map if a later one follows: "82% năm 2024, 88% năm 2025". */
const onRoad = (clause: Clause): Clause =>
  yearOf(clause) === unsaidYear - 1 ? { ...clause, act: commitment } : clause;

/** Whether a clause sets a limit by its form: no report does. */
const isRule = ({ act: { act, basis } }: Clause): boolean =>
  act === "commitment" && basis === "form";

/** A clause that only its year makes a result, in doubt, is an aim where one beside it sets a limit. */
function besideRule(clause: Clause, { time, isStated }: Clause): Clause {
  const { act, basis, isDoubtful } = clause.act;
  if (act !== "result" || basis !== "year" || !isDoubtful) return clause;
  return { ...clause, act: commitment, time: clause.time ?? time, isStated };
}

/** The clauses of a sentence, what one of them leaves open told by the others. */
export function settledActs(clauses: readonly Clause[], context: Context): readonly Clause[] {
  const isRoad = clauses.some(
    (clause) => clause.act.act === "commitment" && yearOf(clause) >= unsaidYear,
  );
  const placed = besideTheirPlan(toldOfPlan(isRoad ? clauses.map(onRoad) : clauses, context));
  if (placed.some(isTelling)) return placed.map(withSibling);
  const rule = placed.find(isRule);
  return rule === undefined ? placed : placed.map((clause) => besideRule(clause, rule));
}
