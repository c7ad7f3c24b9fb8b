import { missingReasons, qualifierKinds } from "../../model/observation.ts";
import { changeUnits, growthSpans } from "../../model/quantity.ts";
import { type Fields, isFields, isOneOf, type Rule } from "./options.ts";
import { isCalendarDay, isListOf, isSaid, isText, orAbsent } from "./values.ts";

const isValue = (value: unknown): boolean =>
  isFields(value) ? isOneOf(missingReasons, value["missing"]) : Number.isFinite(value);

const isReported = (quantity: unknown): boolean =>
  isFields(quantity) &&
  (quantity["kind"] === "growth"
    ? isOneOf(growthSpans, quantity["over"])
    : quantity["kind"] === "change" && isOneOf(changeUnits, quantity["in"]));

const isQualifier = (qualifier: unknown): boolean =>
  isFields(qualifier) && isOneOf(qualifierKinds, qualifier["kind"]);

const isFigure = ({ indicator, value, qualifier, of, quantity }: Fields): boolean =>
  isText(indicator) &&
  isValue(value) &&
  orAbsent(qualifier, isQualifier) &&
  orAbsent(of, Number.isFinite) &&
  orAbsent(quantity, isReported);

const isAct = ({ indicator, done }: Fields): boolean =>
  indicator === undefined && typeof done === "boolean";

const isDoubt = (doubt: unknown): boolean => isFields(doubt) && isSaid(doubt["read"]);

/** Whether something says where it is printed. */
export const isSource = (source: unknown): boolean =>
  isFields(source) &&
  isText(source["publisher"]) &&
  isText(source["title"]) &&
  orAbsent(source["paragraph"], Number.isInteger) &&
  orAbsent(source["url"], isText);

/** Whether doubts, if there are any, say how they are read. */
export const areDoubts = (doubts: unknown): boolean =>
  orAbsent(doubts, (list) => isListOf(list, isDoubt));

/** Whether something is an observation, as far as words are made of it. */
export const isObservation = (observation: unknown): boolean =>
  isFields(observation) &&
  isFields(observation["period"]) &&
  isCalendarDay(observation["period"]["end"]) &&
  orAbsent(observation["publishedAt"], isCalendarDay) &&
  isSource(observation["source"]) &&
  areDoubts(observation["doubts"]) &&
  (isFigure(observation) || isAct(observation));

export const anObservation: Rule = {
  expected: "a figure, or a report on a milestone",
  accepts: isObservation,
};
