import type { Mean } from "../../model/types.ts";
import { steady } from "./steady.ts";
import { stepOf } from "./step.ts";

/** A mean of scores one unit at a time: all but Copeland's. */
export type PlainMean = Exclude<Mean, { readonly kind: "copeland" }>;

/** A member of a mean: its weight, above 0, and its score. */
export interface Weighted {
  readonly weight: number;
  readonly score: number;
}

/** What goes over the scores once more where an average has lost too much of them. */
interface Careful {
  readonly when: (average: number, most: number) => boolean;
  readonly mean: (members: readonly Weighted[], average: number, most: number) => number;
}

/**
 * A mean as whole(Σ w·term(s) ÷ Σ w), for one unit as for columns of them; `most` is the score that decides, the
 * lowest or the highest.
 */
export interface MeanForm {
  /** What decides before any score is seen. */
  readonly first: number;
  /** Which of two scores decides. */
  readonly decide: (one: number, other: number) => number;
  readonly term: (score: number, most: number) => number;
  readonly whole: (average: number, most: number) => number;
  readonly careful: Careful | null;
}

const lower = (one: number, other: number): number => (other < one ? other : one);

const higher = (one: number, other: number): number => (other > one ? other : one);

const totalOf = (members: readonly Weighted[]): number =>
  members.reduce((total, { weight }) => total + weight, 0);

/** Whole steps of the last bit of what was added up: there are no finer digits where scores of both signs cancel. */
function held(members: readonly Weighted[], average: number): number {
  if (!members.some(({ score }) => score > 0)) return average;
  const all = totalOf(members);
  // Twice as coarse as the contributions, that they can add up to it.
  const step = 2 * stepOf(members.map(({ weight, score }) => (weight / all) * score));
  return step > 0 ? Math.round(average / step) * step : average;
}

/** Σ w·s ÷ Σ w. */
const arithmetic: MeanForm = {
  first: Infinity,
  decide: lower,
  term: (score) => score,
  whole: (average) => average,
  careful: { when: (_, lowest) => lowest < 0, mean: held },
};

/** exp(Σ w·ln s ÷ Σ w). */
const geometric: MeanForm = {
  first: Infinity,
  decide: lower,
  term: (score) => Math.log(score),
  whole: (average) => steady(Math.exp(average)),
  careful: null,
};

/** 1 ÷ Σ (w ÷ s), relative to the lowest score. */
const harmonic: MeanForm = {
  first: Infinity,
  decide: lower,
  term: (score, most) => most / score,
  whole: (average, most) => (most === 0 ? 0 : steady(most / average)),
  careful: null,
};

const minimum: MeanForm = {
  first: Infinity,
  decide: lower,
  term: () => 1,
  whole: (_, most) => most,
  careful: null,
};

/** (Σ w·(s ÷ m)ᵖ ÷ Σ w)^(1 ÷ p)·m: nothing is lost where nearly all powers vanish beside the one that decides. */
function byPowers(exponent: number, members: readonly Weighted[], most: number): number {
  if (most === 0) return 0;
  const total = members.reduce(
    (sum, { weight, score }) => sum + weight * (score / most) ** exponent,
    0,
  );
  return steady(most * (total / totalOf(members)) ** (1 / exponent));
}

/**
 * (Σ w·sᵖ)^(1 ÷ p), relative to the score that decides, so that powers neither vanish nor overflow; by what
 * they exceed 1, so that it holds for exponents next to 0.
 */
const power = (exponent: number): MeanForm => ({
  first: exponent > 0 ? -Infinity : Infinity,
  decide: exponent > 0 ? higher : lower,
  term: (score, most) => Math.expm1(exponent * Math.log(score / most)),
  whole: (average, most) =>
    most === 0 ? 0 : steady(most * Math.exp(Math.log1p(average) / exponent)),
  careful: {
    when: (average) => average < -0.5,
    mean: (members, _, most) => byPowers(exponent, members, most),
  },
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
