import { knownInterval } from "../../measure/known.ts";
import type { Limits } from "../../measure/scale.ts";
import { snap } from "../../measure/snap.ts";
import type { Figure } from "../../model/types.ts";

/**
 * What is odd about a figure that was put together with others:
 *
 * - `contradicts-fraction` - its value is not what its numerator and denominator come to. A value may be rounded or cut
 *   at its last digit: 33 and 33.3 agree with 1 of 3, and 34.1 does not
 * - `beyond-limit` - it lies beyond what a value can be: a share above 100 %, or the natural limits of the indicator
 *
 * @category Territory
 */
export type RollUpWarningCode = "contradicts-fraction" | "beyond-limit";

/**
 * A figure that is odd in itself.
 *
 * @category Territory
 */
export interface RollUpWarning {
  /** The id of its unit. */
  readonly unit: string;
  /** What is odd. */
  readonly code: RollUpWarningCode;
  /** The value, as reported. */
  readonly value: number;
  /** What its fraction comes to, in percent; `null` without one. */
  readonly fraction: number | null;
}

const percent = 100;

const nothing: readonly Omit<RollUpWarning, "unit">[] = [];

/** What the fraction of a figure comes to, in percent; `null` without one, and of nothing. */
function fractionIn({ numerator, denominator = 0 }: Figure): number | null {
  if (numerator === undefined || !(denominator > 0)) return null;
  const share = (percent * numerator) / denominator;
  return Number.isFinite(share) ? share : null;
}

/** One in the last digit that a number is written with: of 33.3 a tenth. */
function lastDigit(value: number): number {
  const [digits = "", exponent = "0"] = String(snap(value)).split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** Whether a value is what a fraction comes to, but for how it is rounded and the word before it. */
function agrees(value: number, fraction: number, figure: Figure): boolean {
  if (value === fraction) return true;
  const { low, high } = knownInterval(value, figure, { low: null, high: null });
  const slack = lastDigit(value);
  const isAbove = low === null || snap(fraction - low.at) >= snap(-slack);
  return isAbove && (high === null || snap(fraction - high.at) <= snap(slack));
}

/** Whether a value lies beyond limits; most do not, and need not be looked at to the 12th digit. */
const isBeyond = (value: number, { low, high }: Limits): boolean =>
  (low !== null && value < low && snap(value) < snap(low)) ||
  (high !== null && value > high && snap(value) > snap(high));

/** What is odd about a figure; one in percent is to say what its fraction says. */
export function oddities(
  figure: Figure,
  limits: Limits,
  isPercent: boolean,
): readonly Omit<RollUpWarning, "unit">[] {
  const { value } = figure;
  if (typeof value !== "number") return [];
  const fraction = isPercent ? fractionIn(figure) : null;
  const contradicts = fraction !== null && !agrees(value, fraction, figure);
  const beyond = isBeyond(value, limits) || (fraction !== null && isBeyond(fraction, limits));
  if (!contradicts && !beyond) return nothing;
  const told = { value, fraction: fraction === null ? null : snap(fraction) };
  return [
    ...(contradicts ? [{ code: "contradicts-fraction" as const, ...told }] : []),
    ...(beyond ? [{ code: "beyond-limit" as const, ...told }] : []),
  ];
}
