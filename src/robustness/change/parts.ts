import { settle } from "../../composite/mean/settle.ts";
import { stepOf } from "../../composite/mean/step.ts";
import { changeFactors } from "./result.ts";
import { shapleyOf } from "./shapley.ts";

/** A change whose last bit is no finer than what its parts can hold together. */
function asHeldBy(parts: readonly number[], change: number): number {
  const step = stepOf(parts) / 2;
  return step > 0 && Number.isFinite(1 / step) ? Math.round(change / step) * step : change;
}

/** Huge scores are split in this part of their size: twelve differences of them would be beyond holding. */
const part = 2 ** -8;

const isHuge = (score: number): boolean => Math.abs(score) > 2 ** 1000;

const sizeOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + Math.abs(number), 0);

/**
 * The parts of a change, from the scores of all mixtures; `null` if they, or what they come to on the way in some
 * order, are beyond the largest number there is.
 */
export function partsOf(scores: readonly number[], difference: number) {
  const unit = scores.some(isHuge) ? part : 1;
  const scoreOf = (bits: number): number => unit * (scores[bits] ?? Number.NaN);
  const rough = changeFactors.map((factor) => shapleyOf(factor, scoreOf));
  const change = asHeldBy(rough, unit * difference) + 0;
  const settled = settle(rough, change).map((one) => one / unit);
  if (!Number.isFinite(sizeOf(settled))) return null;
  const [data = 0, weights = 0, targets = 0, units = 0] = settled;
  return { change: change / unit, parts: { data, weights, targets, units } };
}
