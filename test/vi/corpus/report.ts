import type { Bound, Expected } from "./clause.ts";
import type { Draft } from "./draft.ts";
import type { ClauseMeasure, CorpusMeasure } from "./measure.ts";

const numbers = (bound: Bound | null): string => {
  if (bound === null) return "";
  return bound.kind === "between"
    ? ` between ${bound.low} and ${bound.high}`
    : ` ${bound.kind} ${bound.value}`;
};

const label = ({ act, quantity, bound, due }: Expected): string =>
  `${act} ${quantity}${numbers(bound)} by ${due}`;

const draft = ({ act, quantity, bound, due }: Draft): string =>
  `${act} ${quantity.kind}${numbers(bound)} by ${due}`;

const fault = ({ id, text, missed, unasked }: ClauseMeasure): string =>
  [
    `${id}: ${text}`,
    ...missed.map((expected) => `  missed  ${label(expected)}`),
    ...unasked.map((made) => `  unasked ${draft(made)}`),
  ].join("\n");

const percent = (share: number | null): string =>
  share === null ? "none" : `${(100 * share).toFixed(1)} %`;

/** What was measured, in words: the shares. */
export const summary = ({ precision, recall, clausesRight, agreement }: CorpusMeasure): string => {
  const agreed = Object.entries(agreement).map(([name, share]) => `${name} ${percent(share)}`);
  return [
    `precision ${percent(precision)}, recall ${percent(recall)}, whole clauses ${percent(clausesRight)}`,
    `of the matches: ${agreed.join(", ")}`,
  ].join("\n");
};

/** The shares, then every clause that is not right. */
export const report = (measured: CorpusMeasure): string =>
  [summary(measured), ...measured.faults.map(fault)].join("\n");
