import type { Indicator } from "../../model/types.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import { neutralOf, numbersOf } from "./neutral.ts";

const contraries = {
  increase: ["atMost", "lessThan"],
  decrease: ["atLeast", "moreThan"],
} as const;

/** Whether a draft asks an indicator for the worse, as a plan must not: then the match is in doubt. */
export function asksForWorse(draft: TargetDraft, { direction }: Indicator): boolean {
  const { bound } = draft;
  const kinds: readonly string[] = contraries[direction];
  if (bound === null || kinds.includes(bound.kind)) return true;
  const neutral = neutralOf(draft);
  if (neutral === null) return false;
  const sign = direction === "increase" ? 1 : -1;
  return numbersOf(bound).some((number) => sign * (number - neutral) < 0);
}
