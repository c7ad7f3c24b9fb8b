import type { Indicator } from "../../model/types.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";

const contraries = {
  increase: ["atMost", "lessThan"],
  decrease: ["atLeast", "moreThan"],
} as const;

const numbersOf = ({ bound }: TargetDraft): readonly number[] => {
  if (bound === null) return [];
  return bound.kind === "between" ? [bound.low, bound.high] : [bound.value];
};

/** Whether a draft asks an indicator for the worse, as a plan must not: then the match is in doubt. */
export function asksForWorse(draft: TargetDraft, { direction }: Indicator): boolean {
  const { bound, quantity } = draft;
  const kinds: readonly string[] = contraries[direction];
  if (bound === null || kinds.includes(bound.kind)) return true;
  if (quantity.kind !== "change" && quantity.kind !== "growth") return false;
  const neutral = quantity.kind === "change" && quantity.in === "times" ? 1 : 0;
  const sign = direction === "increase" ? 1 : -1;
  return numbersOf(draft).some((number) => sign * (number - neutral) < 0);
}
