import { boundKinds } from "../../model/bound.ts";
import { doubtCodes } from "../../model/doubt.ts";
import { changeUnits, growthSpans, quantityKinds } from "../../model/quantity.ts";
import { tiers } from "../../model/tier.ts";
import { isFiniteData } from "../plain.ts";
import { isDay } from "../time.ts";
import {
  type FieldRule,
  isNumber,
  isRecord,
  isText,
  isTextPair,
  listOf,
  oneOf,
  orAbsent,
} from "./shape.ts";

const isDate = (value: unknown): boolean => isText(value) && isDay(value);

/** A comparator with its number or numbers, all of them finite. */
export function isBound(bound: unknown): boolean {
  if (!isRecord(bound) || !oneOf(boundKinds)(bound["kind"]) || !isFiniteData(bound)) return false;
  const isRange = bound["kind"] === "between" || bound["kind"] === "within";
  const numbers = isRange ? [bound["low"], bound["high"]] : [bound["value"]];
  return [...numbers, ...(bound["kind"] === "about" ? [bound["tolerance"]] : [])].every(isNumber);
}

/** What a base needs, by its kind. */
function isBase(base: unknown): boolean {
  if (!isRecord(base)) return false;
  const { kind, value, date, target } = base;
  if (kind === "value") return isNumber(value) && orAbsent(isDate)(date);
  if (kind === "date") return isDate(date);
  return kind === "target" ? isText(target) : kind === "unstated";
}

/** A quantity whose parts are there. */
function isQuantity(quantity: unknown): boolean {
  if (!isRecord(quantity) || !isFiniteData(quantity)) return false;
  const { kind } = quantity;
  if (kind === "rank") return isNumber(quantity["of"]);
  if (kind === "change") return oneOf(changeUnits)(quantity["in"]) && isBase(quantity["from"]);
  if (kind === "growth") return oneOf(growthSpans)(quantity["over"]) && isBase(quantity["from"]);
  return oneOf(quantityKinds)(kind);
}

const isBaseline = (baseline: unknown): boolean =>
  isRecord(baseline) && isDate(baseline["date"]) && orAbsent(isNumber)(baseline["value"]);

const isDoubt = (doubt: unknown): boolean =>
  isRecord(doubt) &&
  oneOf(doubtCodes)(doubt["code"]) &&
  isTextPair(doubt["read"]) &&
  orAbsent(isText)(doubt["printed"]);

/** A source whose decision, if it reports one, can be read. */
const isSource = (source: unknown): boolean =>
  isRecord(source) && orAbsent(isRecord)(source["decision"]);

/** What is looked at in every target. */
export const targetRules = (): readonly FieldRule[] => [
  ["id", "an id", isText],
  ["quantity", "a quantity with its parts", isQuantity],
  ["tiers", "tiers", orAbsent(listOf(oneOf(tiers)))],
  ["due", "a calendar day such as 2025-12-31", orAbsent(isDate)],
  ["scope", "a text in vi and en", orAbsent(isTextPair)],
  ["exclusions", "texts in vi and en", orAbsent(listOf(isTextPair))],
  ["baseline", "a day and perhaps a finite number", orAbsent(isBaseline)],
  ["supersedes", "the target that is replaced", orAbsent(isRecord)],
  ["source", "a source", isSource],
  ["doubts", "doubts, each with a code and a reading", orAbsent(listOf(isDoubt))],
];

/** An act and a statement have no indicator; what is no quantity at all is said elsewhere. */
const isAskable = (quantity: unknown): boolean =>
  !isRecord(quantity) || !oneOf(["milestone", "statement"])(quantity["kind"]);

/** What is looked at, besides, in a target on one of the indicators that the plan defines. */
export const askedRules = (known: readonly unknown[]): readonly FieldRule[] => [
  ["indicator", "the id of an indicator that the plan defines", (id) => known.includes(id)],
  ["bound", "a bound with finite numbers", isBound],
  ["quantity", "a quantity that has an indicator", isAskable],
];
