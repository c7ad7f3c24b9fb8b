import { type ResolvedBase, resolveBase } from "../base.ts";
import { scaleOf } from "../scale-of.ts";
import { snap } from "../snap.ts";
import type { Context } from "./context.ts";
import { numbersOn } from "./limits.ts";
import { yearsTo } from "./rate.ts";
import type { Asked } from "./subject.ts";

/** What a change or a growth is counted from; `null` for other targets, and where it is not known. */
export function baseOf({ target }: Asked, { evidence }: Context): ResolvedBase | null {
  const { quantity } = target;
  if (quantity.kind !== "change" && quantity.kind !== "growth") return null;
  const base = resolveBase(target, quantity.from, evidence);
  return base === "conflicting" ? null : base;
}

/** The levels that yearly rates lead to; none of a rate that takes more than all away every year. */
function grownFrom(value: number, rates: readonly number[], years: number): readonly number[] {
  if (rates.some((rate) => snap(rate) < -100)) return [];
  // The last bits of a power differ between run-times: 12 digits are the same everywhere.
  return rates
    .map((rate) => value * (1 + rate / 100) ** years)
    .filter(Number.isFinite)
    .map(snap);
}

/** The levels that a change or a growth leads to by its deadline: by each number of its bound, the stated one first. */
export function leadsTo(
  { target, indicator, scale }: Asked,
  base: ResolvedBase,
): readonly number[] {
  const { quantity, bound } = target;
  // Without the noise of a quotient, so that what takes all of it away leads to 0 and not to a hair below.
  const value = snap(base.value);
  if (quantity.kind === "change") {
    const overLevels = scaleOf(target, indicator, { base: value });
    return overLevels.accept === null ? [] : numbersOn(overLevels, bound);
  }
  const years = yearsTo(base.date, target.due);
  return years === null ? [] : grownFrom(value, numbersOn(scale, bound), years);
}
