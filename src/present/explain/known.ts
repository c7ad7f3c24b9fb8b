import type { TargetResult } from "../../composite/card.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { type Language, messages } from "../messages/index.ts";
import { decimalsApart, figureText, usualDecimals, type Writing } from "../text/digits.ts";
import type { Step, StepKind } from "./explanation.ts";

/** A result with a value and a threshold. */
export type Known = Exclude<Measurement, { readonly kind: "unmeasured" }> & TargetResult;

export const isKnown = (result: TargetResult): result is Known => result.kind !== "unmeasured";

export const step = (kind: StepKind, text: string): Step => ({ kind, text });

/** Every number that a result sets beside another. */
function numbersOf(result: TargetResult): number[] {
  const { value, stated, scale, base, observations } = result;
  const { low = null, high = null } = scale?.accept ?? {};
  const told = observations.map((one) => (one.indicator === undefined ? null : one.value));
  return [value, stated, scale?.baseline, base?.value, low?.at, high?.at, ...told].filter(
    (number) => typeof number === "number",
  );
}

/** How the numbers of a result are written: those that differ are not written alike, nor as 0. */
export const writingOf = (result: TargetResult, language: Language): Writing => ({
  language,
  decimals: decimalsApart([0, ...numbersOf(result)], usualDecimals),
});

/** A number that stands for a value in a formula; one below 0 in brackets. */
export function term(value: number, writing: Writing): string {
  const text = figureText(value, writing);
  return text.startsWith(messages[writing.language].notation.minus) ? `(${text})` : text;
}

/** Where a result stands; of a target that another replaces, or that is not yet in force, it is said so. */
export function statusText({ status, notCounted }: TargetResult, language: Language): string {
  const { words } = messages[language];
  const isOutOfForce = notCounted === "superseded" || notCounted === "not-yet-in-force";
  return isOutOfForce
    ? `${words.statuses[status]} (${words.notCounted[notCounted]})`
    : words.statuses[status];
}

/** Why there is no attainment; of a missing value, why the publisher gives none. */
export function reasonText({ reason, missing }: TargetResult, language: Language): string | null {
  const { words } = messages[language];
  if (reason === null) return null;
  return missing === null
    ? words.reasons[reason]
    : `${words.reasons[reason]}: ${words.missing[missing]}`;
}
