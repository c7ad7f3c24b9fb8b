import type { ResolvedBase } from "../../measure/base.ts";
import type { BoundKind } from "../../model/bound.ts";
import type { Base, Bound, ChangeTarget, Indicator, Target } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";
import { formatDay, formatNumber } from "./number.ts";

/**
 * How to say what a target requires.
 *
 * @category Words
 */
export interface RequiredTextOptions {
  /** The language. */
  readonly language: Language;
  /** What a change was counted from, if that has been found. */
  readonly base?: ResolvedBase | null;
}

/** The unit after a number: %, or a word. */
export function unitAfter(indicator: Indicator | null, language: Language): string {
  if (indicator?.unitOfMeasure === "percent") return "%";
  return indicator?.unitLabel === undefined ? "" : ` ${indicator.unitLabel[language]}`;
}

/** The number or numbers of a bound: 90, or 15–20. */
const numbersOf = (bound: Bound, language: Language): string =>
  "value" in bound
    ? formatNumber(bound.value, { language })
    : `${formatNumber(bound.low, { language })}–${formatNumber(bound.high, { language })}`;

/** Top 20 of 63; a comparator that leaves out the place itself says so. */
function rankText(bound: Bound, of: number, language: Language): string {
  const { words, phrases } = messages[language];
  const number = numbersOf(bound, language);
  if (bound.kind !== "lessThan") return phrases.topOf(number, of);
  return `${words.bounds.lessThan} ${phrases.placeOf(number, of)}`;
}

/** What a change is counted from. */
function baseText(from: Base, { language, base }: RequiredTextOptions): string {
  const { phrases } = messages[language];
  switch (from.kind) {
    case "unstated":
      return phrases.unstatedBase;
    case "date":
      return phrases.since(formatDay(from.date, { language }));
    case "value":
      return phrases.since(formatNumber(from.value, { language }));
    case "target":
      return phrases.since(phrases.targetOf(base?.date?.slice(0, 4) ?? from.target));
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
function changeText({ bound, quantity }: ChangeTarget, options: RequiredTextOptions): string {
  const { language } = options;
  const { words, phrases } = messages[language];
  const base = baseText(quantity.from, options);
  const unit = words.changeUnits[quantity.in];
  if (!("value" in bound) || quantity.in === "times") {
    return `${words.bounds[bound.kind]} ${numbersOf(bound, language)}${unit}${base}`;
  }
  const isFall = bound.value < 0;
  const kind = isFall ? ofFall[bound.kind] : bound.kind;
  const word = kind === "reach" ? "" : ` ${words.bounds[kind]}`;
  const amount = formatNumber(Math.abs(bound.value), { language });
  return `${isFall ? phrases.fall : phrases.rise}${word} ${amount}${unit}${base}`;
}

const isChange = (target: Target): target is ChangeTarget => target.quantity.kind === "change";

/**
 * What a target requires, in words: at least 90 %, top 20 of 63, more than 11.5 % a year on average.
 *
 * @param target - Any target; of a milestone and a statement it is said that it is to be done.
 * @param indicator - The definition of its indicator; `null` if it has none.
 * @param options - The language, and the base of a change, if it has been found.
 * @returns A few words, without a full stop.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-province-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * requiredText(target, indicator, { language: "vi" });
 * // => "tối thiểu 90%"
 * ```
 * @category Words
 */
export function requiredText(
  target: Target,
  indicator: Indicator | null,
  options: RequiredTextOptions,
): string {
  const { language } = options;
  const { words, phrases } = messages[language];
  const { quantity, bound } = target;
  if (bound === undefined) return phrases.act;
  if (quantity.kind === "rank") return rankText(bound, quantity.of, language);
  if (isChange(target)) return changeText(target, options);
  const number = `${words.bounds[bound.kind]} ${numbersOf(bound, language)}`;
  if (quantity.kind === "growth") {
    const span = quantity.over === "average" ? phrases.onAverage : phrases.eachYear;
    return `${number}${phrases.aYear} ${span}`;
  }
  return target.indicator === undefined
    ? phrases.ofTargets(number)
    : `${number}${unitAfter(indicator, language)}`;
}
