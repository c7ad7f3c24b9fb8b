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
function baseText({ from }: ChangeTarget["quantity"], messages: Messages): string {
  if (from.kind === "target") return from.target;
  if (from.kind === "date") return formatDay(from.date, messages);
  return from.kind === "value"
    ? formatNumber(from.value, decimals, messages)
    : messages.unstatedBase;
}

/** A change with its sign, its unit and its base: reach +10 points on work-files-province-2025. */
function changeText(bound: Bound, quantity: ChangeTarget["quantity"], messages: Messages): string {
  const sign = "value" in bound && bound.value > 0 ? "+" : "";
  const amount = `${messages.bounds[bound.kind]} ${sign}${numbers(bound, messages)}`;
  const unit = messages.changeUnits[quantity.in];
  const space = quantity.in === "percent" ? "" : " ";
  return `${amount}${space}${unit} ${messages.since(baseText(quantity, messages))}`;
}

/** What a target requires: at least 90 %; top 20 of 63; more than 11.5 % a year on average. */
export function requiredText(result: TargetResult, messages: Messages, language: Language): string {
  const { target, indicator } = result;
  const { quantity, bound } = target;
  if (bound === undefined) return messages.act;
  const number = numbers(bound, messages);
  const word = messages.bounds[bound.kind];
  if (quantity.kind === "rank") return rankText(bound, quantity.of, messages);
  if (quantity.kind === "change") return changeText(bound, quantity, messages);
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
  if (quantity?.kind === "growth") return `${word}${number}${messages.aYear} ${end}`;
  return `${word}${number}${unitAfter(indicator, language)} ${end}`;
}

/** Who said it, where, and when. */
export function sourceText({ source, publishedAt }: Observation, messages: Messages): string {
  const day = publishedAt === undefined ? messages.notPrinted : formatDay(publishedAt, messages);
  return [source.publisher, source.title, day].join(", ");
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
