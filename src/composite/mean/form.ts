import { snap } from "../../measure/snap.ts";
import type { Mean } from "../../model/types.ts";

/** A mean of scores one unit at a time: all but Copeland's. */
export type PlainMean = Exclude<Mean, { readonly kind: "copeland" }>;

/**
 * A mean as whole(Σ w·term(s) ÷ Σ w), for one unit as for columns of them; m is the score that decides, the
 * lowest or the highest.
 */
export interface MeanForm {
  /** What decides before any score is seen. */
  readonly first: number;
  /** Which of two scores decides. */
  readonly decide: (one: number, other: number) => number;
  readonly term: (score: number, most: number) => number;
  readonly whole: (average: number, most: number) => number;
}

const lower = (one: number, other: number): number => (other < one ? other : one);

const higher = (one: number, other: number): number => (other > one ? other : one);

/** Powers and logarithms differ in their last digits from one run-time to another; twelve digits do not. */
const steady = (mean: number): number => (Number.isFinite(mean) ? snap(mean) : mean);

const lowest = { first: Infinity, decide: lower };

const highest = { first: -Infinity, decide: higher };

/** Σ w·s ÷ Σ w. */
const arithmetic: MeanForm = { ...lowest, term: (score) => score, whole: (average) => average };

/** exp(Σ w·ln s ÷ Σ w). */
const geometric: MeanForm = {
  ...lowest,
  term: (score) => Math.log(score),
  whole: (average) => steady(Math.exp(average)),
};

/** 1 ÷ Σ (w ÷ s), relative to the lowest score. */
const harmonic: MeanForm = {
  ...lowest,
  term: (score, most) => most / score,
  whole: (average, most) => (most === 0 ? 0 : steady(most / average)),
};

const minimum: MeanForm = { ...lowest, term: () => 1, whole: (_, most) => most };

/**
 * (Σ w·sᵖ)^(1 ÷ p), relative to the score that decides, so that powers neither vanish nor overflow; by what
 * they exceed 1, so that it holds for exponents next to 0.
 */
const power = (exponent: number): MeanForm => ({
  ...(exponent > 0 ? highest : lowest),
  term: (score, most) => Math.expm1(exponent * Math.log(score / most)),
  whole: (average, most) =>
    most === 0 ? 0 : steady(most * Math.exp(Math.log1p(average) / exponent)),
});

/** How a mean is formed. */
export function formOf(mean: PlainMean): MeanForm {
  switch (mean.kind) {
    case "arithmetic":
      return arithmetic;
    case "geometric":
      return geometric;
    case "harmonic":
      return harmonic;
    case "power":
      return power(mean.exponent);
    case "minimum":
      return minimum;
  }
}

/** Whether a mean takes scores below 0. */
export const takesNegatives = ({ kind }: PlainMean): boolean =>
  kind === "arithmetic" || kind === "minimum";
