import type { ResolvedBase } from "../../measure/base.ts";
import type { BoundKind } from "../../model/bound.ts";
import type { Base, Bound, ChangeTarget, Indicator, Target } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";
import { dayText, figureText, type Writing } from "./digits.ts";

/** The base of a change, if it has been found. */
type Found = ResolvedBase | null;

/** The unit after a number: %, or a word. */
export function unitAfter(indicator: Indicator | null, language: Language): string {
  if (indicator?.unitOfMeasure === "percent") return "%";
  return indicator?.unitLabel === undefined ? "" : ` ${indicator.unitLabel[language]}`;
}

/** The number or numbers of a bound: 90, or 15 and 20. */
const numbersOf = (bound: Bound, writing: Writing): string =>
  "value" in bound
    ? figureText(bound.value, writing)
    : messages[writing.language].phrases.range(
        figureText(bound.low, writing),
        figureText(bound.high, writing),
        bound.kind,
      );

/** A bound with its comparator: at least 90, between 15 and 20. */
const boundText = (bound: Bound, writing: Writing): string =>
  `${messages[writing.language].words.bounds[bound.kind]} ${numbersOf(bound, writing)}`;

/** Top 20 of 63; a comparator that leaves out the place itself, and a range, say so. */
function rankText(bound: Bound, of: number, writing: Writing): string {
  const { words, phrases } = messages[writing.language];
  const number = numbersOf(bound, writing);
  if ("value" in bound && bound.kind !== "lessThan") return phrases.topOf(number, of);
  return `${words.bounds[bound.kind]} ${phrases.placeOf(number, of)}`;
}

/** What a change is counted from. */
function baseText(from: Base, found: Found, writing: Writing): string {
  const { phrases } = messages[writing.language];
  switch (from.kind) {
    case "unstated":
      return phrases.unstatedBase;
    case "date":
      return phrases.since(dayText(from.date, writing.language));
    case "value":
      return phrases.since(figureText(from.value, writing));
    case "target":
      return phrases.since(phrases.targetOf(found?.date?.slice(0, 4) ?? from.target));
  }
}

/** A limit on a fall is the other way round from one on the change: at most −20 is a fall of at least 20. */
const ofFall: Readonly<Record<BoundKind, BoundKind>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  reach: "reach",
  about: "about",
  between: "between",
  maintain: "maintain",
  within: "within",
};

/** A change in words: a rise of 10 points on the target of 2025. */
function changeText({ bound, quantity }: ChangeTarget, found: Found, writing: Writing): string {
  const { words, phrases } = messages[writing.language];
  const base = baseText(quantity.from, found, writing);
  const unit = words.changeUnits[quantity.in];
  if (!("value" in bound) || quantity.in === "times") {
    return `${boundText(bound, writing)}${unit}${base}`;
  }
  const isFall = bound.value < 0;
  const kind = isFall ? ofFall[bound.kind] : bound.kind;
  const word = kind === "reach" ? "" : ` ${words.bounds[kind]}`;
  const amount = figureText(Math.abs(bound.value), writing);
  return `${isFall ? phrases.fall : phrases.rise}${word} ${amount}${unit}${base}`;
}

const isChange = (target: Target): target is ChangeTarget => target.quantity.kind === "change";

/** What a target requires, in words. */
export function askedText(
  target: Target,
  indicator: Indicator | null,
  found: Found,
  writing: Writing,
): string {
  const { phrases } = messages[writing.language];
  const { quantity, bound } = target;
  if (bound === undefined) return phrases.act;
  if (quantity.kind === "rank") return rankText(bound, quantity.of, writing);
  if (isChange(target)) return changeText(target, found, writing);
  const number = boundText(bound, writing);
  if (quantity.kind === "growth") {
    return quantity.over === "average"
      ? `${number}${phrases.aYear} ${phrases.onAverage}`
      : `${number}% ${phrases.eachYear}`;
  }
  return target.indicator === undefined
    ? phrases.ofTargets(number)
    : `${number}${unitAfter(indicator, writing.language)}`;
}
