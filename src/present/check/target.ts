import { boundKinds } from "../../model/bound.ts";
import { unitsOfMeasure } from "../../model/indicator.ts";
import { changeUnits, growthSpans, quantityKinds } from "../../model/quantity.ts";
import { isFields, isOneOf, type Rule } from "./options.ts";
import { isCalendarDay, isSaid, isText, orAbsent, orNull } from "./values.ts";

function isBase(base: unknown): boolean {
  if (!isFields(base)) return false;
  const { kind, value, date, target } = base;
  if (kind === "value") return Number.isFinite(value) && orAbsent(date, isCalendarDay);
  if (kind === "date") return isCalendarDay(date);
  return kind === "target" ? isText(target) : kind === "unstated";
}

function isQuantity(quantity: unknown): boolean {
  if (!isFields(quantity) || !isOneOf(quantityKinds, quantity["kind"])) return false;
  const { kind, of, over, from } = quantity;
  if (kind === "rank") return Number.isFinite(of);
  if (kind === "growth") return isOneOf(growthSpans, over) && isBase(from);
  return kind !== "change" || (isOneOf(changeUnits, quantity["in"]) && isBase(from));
}

function isBound(bound: unknown): boolean {
  if (!isFields(bound) || !isOneOf(boundKinds, bound["kind"])) return false;
  const { value, low, high } = bound;
  return "value" in bound ? Number.isFinite(value) : [low, high].every(Number.isFinite);
}

const isBoundless = ({ kind }: { readonly kind?: unknown }): boolean =>
  kind === "milestone" || kind === "statement";

/** Whether something is a target, as far as words are made of it. */
export function isTarget(target: unknown): boolean {
  if (!isFields(target) || !isText(target["id"])) return false;
  const { quantity, bound } = target;
  if (!isFields(quantity) || !isQuantity(quantity)) return false;
  return isBoundless(quantity) ? bound === undefined : isBound(bound);
}

/** Whether something is an indicator, as far as words are made of it. */
export const isIndicator = (indicator: unknown): boolean =>
  isFields(indicator) &&
  isOneOf(unitsOfMeasure, indicator["unitOfMeasure"]) &&
  isSaid(indicator["name"]) &&
  orAbsent(indicator["unitLabel"], isSaid);

const isResolved = (base: unknown): boolean =>
  isFields(base) && Number.isFinite(base["value"]) && orNull(base["date"], isCalendarDay);

export const aTarget: Rule = { expected: "a target of a plan", accepts: isTarget };

export const anIndicator: Rule = {
  expected: "the definition of an indicator, or null",
  accepts: (value) => orNull(value, isIndicator),
};

export const aBase: Rule = {
  expected: "a base that has been found, or null",
  accepts: (value) => orNull(value, isResolved),
};
