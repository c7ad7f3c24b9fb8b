import { snap } from "../../measure/snap.ts";
import type { PlainMean, Weighted } from "./form.ts";
import { settle } from "./settle.ts";

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const lower = (one: number, other: number): number => Math.min(one, other);

const higher = (one: number, other: number): number => Math.max(one, other);

/** w·sᵖ relative to the score that decides, so that powers neither vanish nor overflow. */
function powers(members: readonly Weighted[], exponent: number): readonly number[] {
  const scores = members.map(({ score }) => score);
  const most = exponent > 0 ? scores.reduce(higher, -Infinity) : scores.reduce(lower, Infinity);
  return members.map(({ weight, score }) => weight * (score / most) ** exponent);
}

/** s·∂M/∂s of each member, up to a common factor. */
function pulls(mean: PlainMean, members: readonly Weighted[]): readonly number[] {
  switch (mean.kind) {
    case "arithmetic":
      return members.map(({ weight, score }) => weight * score);
    case "geometric":
      return members.map(({ weight }) => weight);
    case "harmonic":
      return powers(members, -1);
    case "power":
      return powers(members, mean.exponent);
    case "minimum": {
      const lowest = snap(members.map(({ score }) => score).reduce(lower, Infinity));
      return members.map(({ weight, score }) => (snap(score) === lowest ? weight : 0));
    }
  }
}

/** The parts of a mean, but for what rounding leaves over. */
function roughParts(
  mean: PlainMean,
  members: readonly Weighted[],
  total: number,
): readonly number[] {
  const parts = pulls(mean, members);
  if (mean.kind === "arithmetic") {
    const all = sum(members.map(({ weight }) => weight));
    return parts.map((part) => part / all);
  }
  // Of a mean of 0 every part is 0: where a pull is infinite, too.
  if (total === 0) return parts.map(() => 0);
  const all = sum(parts);
  return parts.map((part) => (part / all) * total);
}

/**
 * What each member contributes to a mean: s·∂M/∂s, which by Euler's theorem on homogeneous functions add up
 * to the mean itself. Of an arithmetic mean that is w·s, of a geometric one w·M; of a minimum the lowest
 * members carry all.
 */
export const contributionsTo = (
  mean: PlainMean,
  members: readonly Weighted[],
  total: number,
): readonly number[] => settle(roughParts(mean, members, total), total);
