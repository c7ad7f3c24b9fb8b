import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import { isUsable } from "./attainment.ts";
import { isScale, type Scale } from "./scale.ts";

/**
 * Options of {@link formulaOf}.
 *
 * @category Measuring
 */
export interface FormulaOptions {
  /** What stands for the value; `v` unless given. */
  readonly value?: string;
  /** How a number is written, its sign apart; as in JavaScript unless given. */
  readonly number?: (size: number) => string;
}

type Write = (number: number) => string;

/** `v − 90`, without a term of 0; a number below 0 changes the sign. */
function minus(left: string, right: number, write: Write): string {
  if (right === 0) return left;
  return right < 0 ? `${left} + ${write(-right)}` : `${left} − ${write(right)}`;
}

/** A number that begins a term. */
const leading = (number: number, write: Write): string =>
  number < 0 ? `−${write(-number)}` : write(number);

const bracket = (text: string): string => (/ /.test(text) ? `(${text})` : text);

/** The share of the way from one number to another that a value has come, positive terms first. */
function share(value: string, from: number, to: number, write: Write): string {
  if (from === 0) return `${value} ÷ ${to < 0 ? `(${leading(to, write)})` : write(to)}`;
  if (to > from) {
    return `${bracket(minus(value, from, write))} ÷ ${bracket(minus(leading(to, write), from, write))}`;
  }
  const start = leading(from, write);
  // (63 − v) ÷ (63 − 20), as it is said of a place; and (−40 − v) ÷ … of a fall.
  return `(${start} − ${value}) ÷ ${bracket(minus(start, to, write))}`;
}

/** One formula for each stretch of a corridor. */
function stretches({ domain, range }: Scale, value: string, write: Write): string {
  const knots = domain.map((at, index) => ({ at, ratio: range[index] ?? 0 }));
  const [low, high] = knots.filter(({ ratio }) => ratio === 1).map(({ at }) => at);
  const [first = 0, last = 0] = [domain[0], domain.at(-1)];
  const [lower, upper] = [low ?? 0, high ?? 0];
  return [
    `${value} < ${leading(lower, write)}: ${share(value, first, lower, write)}`,
    `${leading(lower, write)} ≤ ${value} ≤ ${leading(upper, write)}: 1`,
    `${value} > ${leading(upper, write)}: ${share(value, last, upper, write)}`,
  ].join("; ");
}

/**
 * A scale as a formula: what is done with a value to get its attainment.
 *
 * @param scale - A scale, from `scaleOf`.
 * @param options - What stands for the value, and how numbers are written.
 * @returns The formula, or `null` where the scale has no ratio.
 * @throws DxplanError `invalid-argument` for what is no scale.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-province-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * formulaOf(scaleOf(target, indicator));
 * // => "v ÷ 90"
 * formulaOf(scaleOf(target, indicator), { value: "45" });
 * // => "45 ÷ 90"
 * ```
 * @category Measuring
 */
export function formulaOf(scale: Scale, options: FormulaOptions = {}): string | null {
  if (!isScale(scale)) {
    const fault = badArgument(["scale"], "a scale, from scaleOf", scale);
    throw new DxplanError("invalid-argument", "formulaOf", [fault]);
  }
  if (!isUsable(scale)) return null;
  const { value = "v", number: write = String } = options;
  const [first = 0, second = 0] = scale.domain;
  switch (scale.form) {
    case "none":
      return null;
    case "linear":
      return share(value, first, second, write);
    case "reciprocal":
      return `${leading(first, write)} ÷ ${value}`;
    case "piecewise":
      return stretches(scale, value, write);
    case "step":
      return value;
  }
}
