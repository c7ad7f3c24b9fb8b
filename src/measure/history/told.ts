import type { Act, Base, Figure, MeasurableTarget, Observation } from "../../model/types.ts";
import { type Answer, answer } from "../answer/index.ts";
import { baseDays } from "../base.ts";
import type { Evidence } from "../evidence.ts";
import type { Measurement } from "../measurement.ts";

/** What the figures of one day say: a value, or that there is none to tell by. */
export interface Told {
  readonly date: string;
  readonly measurement: Measurement;
}

/** Observations by a part of the day that they speak of, up to the day of assessment. */
function groupBy<T extends Observation>(
  items: readonly T[],
  asOf: string,
  keyOf: (day: string) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { end } = item.period;
    if (end > asOf) continue;
    const group = groups.get(keyOf(end));
    if (group === undefined) groups.set(keyOf(end), [item]);
    else group.push(item);
  }
  return groups;
}

const dayOf = (day: string): string => day;
const yearOf = (day: string): string => day.slice(0, 4);
const yearBefore = (day: string): string => String(Number(yearOf(day)) - 1).padStart(4, "0");

const isOfEachYear = ({ quantity }: MeasurableTarget): boolean =>
  quantity.kind === "growth" && quantity.over === "each";

const unstated: Base = { kind: "unstated" };

/** A growth of each year, asked of one year by itself: its base counts where the year begins with it. */
function ofOneYear(target: MeasurableTarget, day: string): MeasurableTarget {
  if (target.quantity.kind !== "growth" || target.indicator === undefined) return target;
  const { from } = target.quantity;
  const start = from.kind === "value" || from.kind === "date" ? (from.date ?? "") : "";
  return yearOf(start) === yearBefore(day)
    ? target
    : { ...target, quantity: { ...target.quantity, from: unstated } };
}

/** Whether a publisher said that there is no value, or several said otherwise. */
const isSilent = (measurement: Measurement): boolean =>
  measurement.kind === "unmeasured" &&
  (measurement.missing !== null || measurement.reason === "conflicting-observations");

/** What an answer says of a day: nothing if no report of that day could decide, as a forecast cannot. */
function toldBy({ measurement, observations }: Answer, date: string): readonly Told[] {
  const isOwn = observations.some(({ period }) => period.end === date);
  // A level without a base is no word on a growth or a change: it was not asked for.
  const tells = isOwn && measurement.reason !== "missing-baseline";
  return tells || isSilent(measurement) ? [{ date, measurement }] : [];
}

/** What the figures that are heeded say of a day. */
function toldOn(
  date: string,
  target: MeasurableTarget,
  heeded: readonly Figure[],
  evidence: Evidence,
): readonly Told[] {
  const figures = new Map([[target.indicator ?? "", heeded]]);
  return toldBy(answer(target, date, { ...evidence, figures, note: () => undefined }), date);
}

/** What each day's figures say, whatever came before: a day is told from its own figures and those of a base. */
function toldByFigures(target: MeasurableTarget, evidence: Evidence): readonly Told[] {
  const figures = evidence.figures.get(target.indicator ?? "") ?? [];
  const days = groupBy(figures, evidence.asOf, dayOf);
  const bases = baseDays(target, evidence).flatMap((day) => days.get(day) ?? []);
  return [...days].flatMap(([date, own]) =>
    toldOn(date, target, [...new Set([...bases, ...own])], evidence),
  );
}

/** What each year's figures say of a growth of each year: the year's own rate, not the worst so far. */
function toldByYears(target: MeasurableTarget, evidence: Evidence): readonly Told[] {
  const figures = evidence.figures.get(target.indicator ?? "") ?? [];
  const years = groupBy(figures, evidence.asOf, yearOf);
  const days = groupBy(figures, evidence.asOf, dayOf);
  return [...days.keys()].flatMap((date) => {
    const before = years.get(yearBefore(date)) ?? [];
    const levels = before.filter(({ quantity }) => quantity === undefined);
    const heeded = [...levels, ...(years.get(yearOf(date)) ?? [])];
    return toldOn(date, ofOneYear(target, date), heeded, evidence);
  });
}

/** What each day's reports say of a milestone. */
function toldByActs(target: MeasurableTarget, evidence: Evidence): readonly Told[] {
  const days = groupBy<Act>(evidence.acts.get(target.id) ?? [], evidence.asOf, dayOf);
  return [...days].flatMap(([date, own]) => {
    const acts = new Map([[target.id, own]]);
    return toldBy(answer(target, date, { ...evidence, acts, note: () => undefined }), date);
  });
}

/** What is said of a target, day by day, of any but a count of targets. */
export function toldOf(target: MeasurableTarget, evidence: Evidence): readonly Told[] {
  if (target.indicator === undefined) return toldByActs(target, evidence);
  return isOfEachYear(target) ? toldByYears(target, evidence) : toldByFigures(target, evidence);
}
