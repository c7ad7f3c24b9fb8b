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

/** The levels that a change or a growth leads to by its deadline: by each number of its bound, the stated one first. */
export function leadsTo(
  { target, indicator, scale }: Asked,
  base: ResolvedBase,
): readonly number[] {
  const { quantity, bound } = target;
  if (quantity.kind === "change") {
    const overLevels = scaleOf(target, indicator, { base: base.value });
    return overLevels.accept === null ? [] : numbersOn(overLevels, bound);
  }
  const years = yearsTo(base.date, target.due);
  if (quantity.kind !== "growth" || years === null) return [];
  // The last bits of a power differ between run-times: 12 digits are the same everywhere.
  return numbersOn(scale, bound)
    .map((rate) => base.value * (1 + rate / 100) ** years)
    .filter(Number.isFinite)
    .map(snap);
}
