import type { ResolvedBase } from "../../measure/base.ts";
import type { BoundKind } from "../../model/bound.ts";
import type { Base, Bound, ChangeTarget, Indicator, Target } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";
import { dayText, figureText, type Writing } from "./digits.ts";
import { textIn } from "./text-in.ts";

/** The base of a change, if it has been found. */
type Found = ResolvedBase | null;

/** A number with the unit of its indicator: %, or a word. */
export function withUnit(number: string, indicator: Indicator | null, language: Language): string {
  const { notation } = messages[language];
  if (indicator?.unitOfMeasure === "percent") return notation.percent(number);
  return indicator?.unitLabel === undefined
    ? number
    : notation.counted(number, textIn(indicator.unitLabel, language));
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

/** A number with its comparator: at least 90, between 15 and 20. */
function bounded(
  { kind }: { readonly kind: BoundKind },
  number: string,
  language: Language,
): string {
  const { words, phrases } = messages[language];
  return phrases.bounded(words.bounds[kind], number);
}

/** Top 20 of 63; a comparator that leaves out the place itself, and a range, say so. */
function rankText(bound: Bound, of: number, writing: Writing): string {
  const { phrases } = messages[writing.language];
  const number = numbersOf(bound, writing);
  return "value" in bound && bound.kind !== "lessThan"
    ? phrases.topOf(number, of)
    : bounded(bound, phrases.placeOf(number, of), writing.language);
}

/** A change with what it is counted from. */
function onBase(change: string, from: Base, found: Found, writing: Writing): string {
  const { phrases } = messages[writing.language];
  switch (from.kind) {
    case "unstated":
      return phrases.unstatedBase(change);
    case "date":
      return phrases.since(change, dayText(from.date, writing.language));
    case "value":
      return phrases.since(change, figureText(from.value, writing));
    case "target":
      return phrases.since(change, phrases.targetOf(found?.date?.slice(0, 4) ?? from.target));
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
function changeText({ bound, quantity }: ChangeTarget, writing: Writing): string {
  const { language } = writing;
  const { words, phrases } = messages[language];
  const withItsUnit = words.changeUnits[quantity.in];
  if (!("value" in bound) || quantity.in === "times") {
    return bounded(bound, withItsUnit(numbersOf(bound, writing)), language);
  }
  const isFall = bound.value < 0;
  const kind = isFall ? ofFall[bound.kind] : bound.kind;
  const amount = withItsUnit(figureText(Math.abs(bound.value), writing));
  const asked = kind === "reach" ? amount : bounded({ kind }, amount, language);
  return isFall ? phrases.fall(asked) : phrases.rise(asked);
}

const isChange = (target: Target): target is ChangeTarget => target.quantity.kind === "change";

/** What a target requires, in words. */
export function askedText(
  target: Target,
  indicator: Indicator | null,
  found: Found,
  writing: Writing,
): string {
  const { language } = writing;
  const { phrases, notation } = messages[language];
  const { quantity, bound } = target;
  if (bound === undefined) return phrases.act;
  if (quantity.kind === "rank") return rankText(bound, quantity.of, writing);
  if (isChange(target)) {
    return onBase(changeText(target, writing), target.quantity.from, found, writing);
  }
  const number = numbersOf(bound, writing);
  if (quantity.kind === "growth") {
    const asked = bounded(bound, notation.percent(number), language);
    return quantity.over === "average" ? phrases.onAverage(asked) : phrases.eachYear(asked);
  }
  return target.indicator === undefined
    ? phrases.ofTargets(bounded(bound, number, language))
    : bounded(bound, withUnit(number, indicator, language), language);
}
