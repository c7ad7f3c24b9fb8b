import { messages } from "../messages/index.ts";
import { briefDecimals, signedAmountText } from "../text/amount.ts";
import { decimalsApart, figureText, ratioText, type Writing } from "../text/digits.ts";
import type { Step } from "./explanation.ts";
import { type Known, step, term } from "./known.ts";

/** Where the way from a baseline leads: the required number, of a corridor the edge on the side of the baseline. */
function goalOf({ accept, stated, method }: Known["scale"], baseline: number): number {
  if (method !== "corridor" || accept === null) return stated;
  const { low, high } = accept;
  return (high !== null && baseline > high.at ? high : low)?.at ?? stated;
}

/** (v − b) ÷ (t − b) with its numbers; of a corridor the way alone. */
function progressText(result: Known, writing: Writing): string {
  const { steps, words } = messages[writing.language];
  const { progress, progressReason, scale, value } = result;
  if (progress === null || scale.baseline === null) {
    return steps.noProgress(words.progressReasons[progressReason ?? "missing-baseline"]);
  }
  const [at, from, to] = [value, scale.baseline, goalOf(scale, scale.baseline)].map((one) =>
    term(one, writing),
  );
  const formula =
    scale.method === "corridor"
      ? `${from} → ${at} → ${to}`
      : `(${at} − ${from}) ÷ (${to} − ${from})`;
  return steps.progress(formula, ratioText(progress, { ...writing, decimals: 1 }));
}

/** Progress by what was expected, forwards or back; or why that cannot be said. */
function paceTexts({ pace, progress }: Known, { language }: Writing): string[] {
  const { steps, words } = messages[language];
  if (progress === null) return [];
  if (pace.pace === null || pace.expectedAtValue === null) {
    return pace.paceReason === null ? [] : [steps.noPace(words.paceReasons[pace.paceReason])];
  }
  const ratio = (of: number) => ratioText(of, { language, decimals: 1 });
  const decimals = decimalsApart([0, 1, pace.pace], briefDecimals);
  const said = figureText(pace.pace, { language, decimals });
  const way = ratio(Math.abs(progress));
  return [steps.pace(way, ratio(pace.expectedAtValue), said, progress < 0)];
}

/** What each year brought, and has to bring. */
function yearlyTexts({ pace, gapUnit, indicator }: Known, { language }: Writing): string[] {
  const { steps } = messages[language];
  const amount = (of: number) => signedAmountText(of, gapUnit, indicator, language);
  const { achievedPerYear, requiredPerYear } = pace;
  return [
    ...(achievedPerYear === null ? [] : [steps.achievedPerYear(amount(achievedPerYear))]),
    ...(requiredPerYear === null ? [] : [steps.requiredPerYear(amount(requiredPerYear))]),
  ];
}

/** The share of the way, the pace, and what each year brought and has to bring. */
export const progressSteps = (result: Known, writing: Writing): Step[] => [
  step("progress", progressText(result, writing)),
  ...[...paceTexts(result, writing), ...yearlyTexts(result, writing)].map((text) =>
    step("pace", text),
  ),
];
