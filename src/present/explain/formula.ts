import type { TargetResult } from "../../composite/card.ts";
import { formulaOf } from "../../measure/formula-of.ts";
import type { Scale } from "../../measure/scale.ts";
import { figureText, numberText, ratioText, type Writing } from "../text/digits.ts";
import { term } from "./known.ts";

/** A formula with its numbers, and what it comes to. */
export interface Formula {
  readonly formula: string;
  readonly ratio: string;
}

/** Of a corridor the straight line that the value lies on, as a scale; `null` inside, where the ratio is 1. */
function stretchOf(scale: Scale, value: number): Scale | null {
  if (scale.form !== "piecewise") return scale;
  const { low, high } = scale.accept;
  const line = (from: number, to: number): Scale => ({
    ...scale,
    form: "linear",
    domain: [from, to],
    range: [0, 1],
  });
  if (low !== null && value < low.at) return line(scale.domain[0] ?? 0, low.at);
  if (high !== null && value > high.at) return line(scale.domain.at(-1) ?? 0, high.at);
  return null;
}

/** Achieved ÷ required with its numbers, and what it comes to; `null` where no ratio is defined. */
export function formulaText(result: TargetResult, writing: Writing): Formula | null {
  if (result.kind !== "measured") return null;
  const ratio = ratioText(result.attainment, { ...writing, decimals: 1 });
  const stretch = stretchOf(result.scale, result.value);
  if (stretch === null) return { formula: numberText(1, writing), ratio };
  const formula = formulaOf(stretch, {
    value: term(result.value, writing),
    number: (size) => figureText(size, writing),
  });
  return formula === null ? null : { formula, ratio };
}
