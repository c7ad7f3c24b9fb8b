import type { TargetResult } from "../../composite/card.ts";
import { yearsBetween } from "../../measure/time.ts";
import type { Figure, Observation } from "../../model/types.ts";
import { messages } from "../messages/index.ts";
import { figureText, numberText, type Writing } from "../text/digits.ts";
import type { Step } from "./explanation.ts";
import { step } from "./known.ts";

/** A level on a day. */
interface Level {
  readonly value: number;
  readonly date: string;
}

const isLevel = (one: Observation | undefined): one is Figure & { readonly value: number } =>
  one?.indicator !== undefined && one.quantity === undefined && typeof one.value === "number";

const levelOf = ({ value, period }: Figure & { readonly value: number }): Level => ({
  value,
  date: period.end,
});

const isYearBefore = ({ date }: Level, end: Level): boolean => yearsBetween(date, end.date) === 1;

/** The level that a growth starts from: the base, or of the worst year the level a year before. */
function startOf({ base, target, observations }: TargetResult, end: Level): Level | null {
  const { quantity } = target;
  const stated = base === null || base.date === null ? [] : [{ ...base, date: base.date }];
  if (quantity.kind !== "growth") return null;
  if (quantity.over === "average") {
    return observations.length === 1 ? (stated[0] ?? null) : null;
  }
  const levels = observations.slice(1).filter(isLevel).map(levelOf);
  return [...levels, ...stated].find((level) => isYearBefore(level, end)) ?? null;
}

/** The rate between two levels, where it was not reported itself. */
export function growthSteps(result: TargetResult, writing: Writing): Step[] {
  const [figure] = result.observations;
  if (!isLevel(figure) || result.value === null) return [];
  const end = levelOf(figure);
  const start = startOf(result, end);
  if (start === null) return [];
  const { steps, phrases, notation } = messages[writing.language];
  const quotient = `${figureText(end.value, writing)} ÷ ${figureText(start.value, writing)}`;
  const years = yearsBetween(start.date, end.date);
  const factor = years === 1 ? quotient : `(${quotient})^(1 ÷ ${numberText(years, writing)})`;
  const rate = phrases.aYear(notation.percent(figureText(result.value, writing)));
  return [step("growth", steps.growth(`100 · (${factor} − 1)`, rate))];
}
