import type { Bound, ChangeTarget, Figure, Indicator, Observation, TargetResult } from "dxplan";
import { formatDay, formatNumber, formatRatio } from "./format.ts";
import type { Language, Messages } from "./messages.ts";

/** Published figures have four decimals at most. */
const decimals = 4;

/** The unit after a number: %, or a word. */
export const unitAfter = (indicator: Indicator | null, language: Language): string => {
  if (indicator?.unitOfMeasure === "percent") return "%";
  return indicator?.unitLabel === undefined ? "" : ` ${indicator.unitLabel[language]}`;
};

/** The number or numbers of a bound: 90, or 15–20. */
export const numbers = (bound: Bound, messages: Messages): string =>
  "value" in bound
    ? formatNumber(bound.value, decimals, messages)
    : `${formatNumber(bound.low, decimals, messages)}–${formatNumber(bound.high, decimals, messages)}`;

/** Top 20 of 63; a comparator that leaves out the place itself says so. */
function rankText(bound: Bound, of: number, messages: Messages): string {
  const number = numbers(bound, messages);
  if (bound.kind !== "lessThan") return messages.topOf(number, of);
  return `${messages.bounds.lessThan} ${messages.placeOf(number, of)}`;
}

/** What a change is counted from. */
function baseText(
  { from }: ChangeTarget["quantity"],
  dueOf: (target: string) => string | null,
  messages: Messages,
): string {
  if (from.kind === "unstated") return messages.unstatedBase;
  if (from.kind === "date") return messages.since(formatDay(from.date, messages));
  if (from.kind === "value") return messages.since(formatNumber(from.value, decimals, messages));
  return messages.since(messages.targetOf(dueOf(from.target)?.slice(0, 4) ?? from.target));
}

/** A limit on a fall is the other way round from one on the change: at most −20 is a fall of at least 20. */
const ofFall: Readonly<Record<Bound["kind"], Bound["kind"]>> = {
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
function changeText(
  bound: Bound,
  { quantity }: { readonly quantity: ChangeTarget["quantity"] },
  dueOf: (target: string) => string | null,
  messages: Messages,
): string {
  const base = baseText(quantity, dueOf, messages);
  const unit = messages.changeUnits[quantity.in];
  if (!("value" in bound) || quantity.in === "times") {
    return `${messages.bounds[bound.kind]} ${numbers(bound, messages)}${unit}${base}`;
  }
  const isFall = bound.value < 0;
  const kind = isFall ? ofFall[bound.kind] : bound.kind;
  const word = kind === "reach" ? "" : ` ${messages.bounds[kind]}`;
  const amount = formatNumber(Math.abs(bound.value), decimals, messages);
  return `${isFall ? messages.fall : messages.rise}${word} ${amount}${unit}${base}`;
}

/** What a target requires: at least 90 %; top 20 of 63; more than 11.5 % a year on average. */
export function requiredText(
  result: TargetResult,
  messages: Messages,
  language: Language,
  dueOf: (target: string) => string | null,
): string {
  const { target, indicator } = result;
  const { quantity, bound } = target;
  if (bound === undefined) return messages.act;
  const number = numbers(bound, messages);
  const word = messages.bounds[bound.kind];
  if (quantity.kind === "rank") return rankText(bound, quantity.of, messages);
  if (quantity.kind === "change") return changeText(bound, { quantity }, dueOf, messages);
  if (quantity.kind !== "growth") return `${word} ${number}${unitAfter(indicator, language)}`;
  const average = quantity.over === "average" ? ` ${messages.onAverage}` : "";
  return `${word} ${number}${messages.aYear}${average}`;
}

/** What a figure says: more than 60 % (2022-12-31). */
export function figureText(
  figure: Figure,
  indicator: Indicator | null,
  messages: Messages,
  language: Language,
): string {
  const { value, qualifier, of, quantity, period } = figure;
  if (typeof value === "object") return messages.nothingReported;
  const number = formatNumber(value, decimals, messages);
  const word = qualifier === undefined ? "" : `${messages.qualifiers[qualifier.kind]} `;
  const end = `(${formatDay(period.end, messages)})`;
  if (of !== undefined) return `${messages.placeOf(number, of)} ${end}`;
  if (quantity?.kind === "change" && indicator?.unitOfMeasure === "rank") {
    return `${messages.moved(-value)} ${end}`;
  }
  if (quantity?.kind === "growth") return `${word}${number}${messages.aYear} ${end}`;
  return `${word}${number}${unitAfter(indicator, language)} ${end}`;
}

/** Who said it, where, and when. */
export const sourceText = (observation: Observation, messages: Messages): string => {
  const { publisher, title } = observation.source;
  return [publisher, title, publishedText(observation, messages)].join(", ");
};

/** The day of publication; an inferred one is the last that it can be. */
export function publishedText(
  { publishedAt, doubts = [] }: Observation,
  messages: Messages,
): string {
  if (publishedAt === undefined) return messages.notPrinted;
  const day = formatDay(publishedAt, messages);
  const isInferred = doubts.some(({ code }) => code === "implied-publication-date");
  return isInferred ? messages.by(day) : day;
}

/** Yes, no, or undecided. */
export const metText = (met: boolean | null, messages: Messages): string => {
  if (met === null) return messages.undecided;
  return met ? messages.yes : messages.no;
};

/** The gap with its unit: still to go, or beyond. */
export function gapText(result: TargetResult, messages: Messages): string {
  if (result.gap === null || result.gapUnit === null) return "–";
  const number = formatNumber(Math.abs(result.gap), 2, messages);
  const [one, many] = messages.gapUnits[result.gapUnit];
  const unit = number === "1" ? one : many;
  return result.gap < 0
    ? `${messages.beyond} ${number} ${unit}`
    : `${messages.gap} ${number} ${unit}`;
}

/** The attainment, or why there is none. */
export const attainmentText = (result: TargetResult, messages: Messages): string =>
  result.attainment === null
    ? (result.reason && messages.reasons[result.reason]) || "–"
    : formatRatio(result.attainment, messages);
