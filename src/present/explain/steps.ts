import type { TargetResult } from "../../composite/card.ts";
import { formulaOf } from "../../measure/formula-of.ts";
import type { Measurement } from "../../measure/measurement.ts";
import type { Scale } from "../../measure/scale.ts";
import { yearsBetween } from "../../measure/time.ts";
import { type Language, messages } from "../messages/index.ts";
import { amountText } from "../text/amount.ts";
import { formatDay, formatNumber, formatRatio } from "../text/number.ts";
import { reportedText } from "../text/reported.ts";
import { requiredText, unitAfter } from "../text/required.ts";
import type { Step, StepKind } from "./explanation.ts";

type Known = Exclude<Measurement, { readonly kind: "unmeasured" }> & TargetResult;

const isKnown = (result: TargetResult): result is Known => result.kind !== "unmeasured";

/** A number that stands for a value in a formula; one below 0 in brackets. */
const term = (value: number, language: Language): string => {
  const text = formatNumber(value, { language });
  return value < 0 ? `(${text})` : text;
};

/** Achieved ÷ required with its numbers, and what it comes to; `null` where no ratio is defined. */
export function formulaText(result: TargetResult, language: Language): string | null {
  if (result.kind !== "measured") return null;
  const formula = formulaOf(result.scale, {
    value: term(result.value, language),
    number: (size) => formatNumber(size, { language }),
  });
  return formula === null
    ? null
    : `${stretchOf(formula, result)} = ${formatRatio(result.attainment, { language })}`;
}

/** Of the formulas of a corridor the one for the stretch that the value lies in. */
function stretchOf(formula: string, { value, scale }: { value: number; scale: Scale }): string {
  if (scale.method !== "corridor" || scale.accept === null) return formula;
  const { low, high } = scale.accept;
  const at = value < (low?.at ?? value) ? 0 : value > (high?.at ?? value) ? 2 : 1;
  return formula.split("; ")[at]?.split(": ")[1] ?? formula;
}

const day = (date: string | null, language: Language): string | null =>
  date === null ? null : formatDay(date, { language });

/** What it is counted from: the base of a change or a growth, or the baseline of a progress. */
function baseStep({ base, target, indicator }: TargetResult, language: Language): Step | null {
  if (base === null) return null;
  const { steps } = messages[language];
  const number = formatNumber(base.value, { language });
  const value =
    target.quantity.kind === "rank"
      ? messages[language].phrases.placeOf(number, target.quantity.of)
      : `${number}${unitAfter(indicator, language)}`;
  const isBase = target.quantity.kind === "change" || target.quantity.kind === "growth";
  const date = day(base.date, language);
  return isBase
    ? { kind: "base", text: steps.base(value, date, base.assumed) }
    : { kind: "baseline", text: steps.baseline(value, date) };
}

/** The rate between two levels, where it was not reported itself. */
function growthStep(result: TargetResult, language: Language): string | null {
  const { base, target, value } = result;
  const [figure, other] = result.observations;
  const isAverage = target.quantity.kind === "growth" && target.quantity.over === "average";
  if (!isAverage || base?.date == null || value === null || other !== undefined) return null;
  if (figure?.indicator === undefined || figure.quantity !== undefined) return null;
  if (typeof figure.value !== "number") return null;
  const number = (of: number) => formatNumber(of, { language });
  const years = number(yearsBetween(base.date, figure.period.end));
  const quotient = `(${number(figure.value)} ÷ ${number(base.value)})`;
  const { aYear } = messages[language].phrases;
  return `100 · (${quotient}^(1 ÷ ${years}) − 1) = ${number(value)}${aYear}`;
}

/** What was reported; of a count, how many are met. */
export function reportedOf(result: TargetResult, language: Language): string | null {
  const { observations, target, indicator, value } = result;
  const [observation] = observations;
  if (observation === undefined) return null;
  if (target.quantity.kind === "count" && "targets" in target.quantity) {
    const met = value === null ? null : formatNumber(value, { language });
    return met === null ? null : messages[language].phrases.targetsMet(met);
  }
  const isDisputed = result.reason === "conflicting-observations";
  const said = (isDisputed ? observations : [observation]).map((one) =>
    reportedText(one, indicator, { language }),
  );
  return said.join("; ");
}

/** The gap, as the difference that it is: from the value to the near edge of what is accepted. */
function gapStep({ gap, gapUnit, value, scale }: Known, language: Language): string {
  const { low = null, high = null } = scale.accept ?? {};
  const isBelow = low !== null && (high === null || low.at - value >= value - high.at);
  const edge = term((isBelow ? low?.at : high?.at) ?? 0, language);
  const difference = isBelow
    ? `${edge} − ${term(value, language)}`
    : `${formatNumber(value, { language })} − ${edge}`;
  const amount = `${gap < 0 ? "−" : ""}${amountText(gap, gapUnit, language)}`;
  return messages[language].steps.gap(difference, amount);
}

/** (v − b) ÷ (t − b) with its numbers; of a corridor the ratio alone. */
function progressText(result: Known, language: Language): string {
  const { steps, words } = messages[language];
  const { progress, progressReason, scale, value } = result;
  if (progress === null || scale.baseline === null) {
    return steps.noProgress(words.progressReasons[progressReason ?? "missing-baseline"]);
  }
  const number = (of: number) => term(of, language);
  const [from, to] = [number(scale.baseline), number(scale.stated)];
  const formula =
    scale.method === "corridor"
      ? `${from} → ${number(value)} → ${to}`
      : `(${number(value)} − ${from}) ÷ (${to} − ${from})`;
  return steps.progress(formula, formatRatio(progress, { language }));
}

/** The pace, and what each year brought and has to bring. */
function paceTexts({ pace, progress, gapUnit }: Known, language: Language): string[] {
  const { steps } = messages[language];
  const ratio = (of: number) => formatRatio(of, { language });
  const amount = (of: number) => `${of < 0 ? "−" : ""}${amountText(of, gapUnit, language)}`;
  const { expectedAtValue, achievedPerYear, requiredPerYear } = pace;
  return [
    ...(pace.pace === null || progress === null || expectedAtValue === null
      ? []
      : [
          steps.pace(
            ratio(progress),
            ratio(expectedAtValue),
            formatNumber(pace.pace, { language, decimals: 2 }),
          ),
        ]),
    ...(achievedPerYear === null ? [] : [steps.achievedPerYear(amount(achievedPerYear))]),
    ...(requiredPerYear === null ? [] : [steps.requiredPerYear(amount(requiredPerYear))]),
  ];
}

/** What follows from a value: its ratio, its gap, its progress and its pace. */
function knownSteps(result: Known, language: Language): Step[] {
  const { steps, words } = messages[language];
  const formula = formulaText(result, language)?.split(" = ");
  const growth = growthStep(result, language);
  const step = (kind: StepKind, text: string): Step => ({ kind, text });
  return [
    ...(growth === null ? [] : [step("growth", growth)]),
    step(
      "attainment",
      formula === undefined
        ? steps.noAttainment(words.reasons[result.reason ?? "overflow"])
        : steps.attainment(formula[0] ?? "", formula[1] ?? ""),
    ),
    step("gap", gapStep(result, language)),
    step("progress", progressText(result, language)),
    ...paceTexts(result, language).map((text) => step("pace", text)),
  ];
}

/** How a result came about, one step after the other. */
export function stepsOf(result: TargetResult, language: Language): Step[] {
  const { steps, words, phrases } = messages[language];
  const { target, indicator, base, due, afterwards, status } = result;
  const required = requiredText(target, indicator, { language, base });
  const reported = reportedOf(result, language) ?? phrases.nothingReported;
  const from = baseStep(result, language);
  const later = (afterwards?.observations ?? []).map((one) =>
    reportedText(one, indicator, { language }),
  );
  const isStatement = target.quantity.kind === "statement";
  const isUnmeasured = result.kind === "unmeasured" && !isStatement;
  const reason = isUnmeasured ? words.reasons[result.reason] : null;
  return [
    ...(isStatement
      ? []
      : [{ kind: "required", text: steps.required(required, day(due, language)) } as const]),
    ...(from === null ? [] : [from]),
    ...(isStatement ? [] : [{ kind: "value", text: steps.value(reported) } as const]),
    ...(reason === null ? [] : [{ kind: "attainment", text: steps.noAttainment(reason) } as const]),
    ...(isKnown(result) ? knownSteps(result, language) : []),
    ...later.map((text) => ({ kind: "afterwards", text: steps.afterwards(text) }) as const),
    { kind: "status", text: steps.status(words.statuses[status]) },
  ];
}
