import type { Direction } from "../../model/indicator.ts";
import type { DraftBound, TargetDraft } from "../clauses/target-draft.ts";

export const numbersOf = (bound: DraftBound): readonly number[] =>
  bound.kind === "between" ? [bound.low, bound.high] : [bound.value];

/** The change that changes nothing; `null` where no amount has a good or a bad sign. */
export function neutralOf({ quantity }: TargetDraft): number | null {
  if (quantity.kind === "growth") return 0;
  if (quantity.kind !== "change") return null;
  return quantity.in === "times" ? 1 : 0;
}

const directions: Readonly<Partial<Record<DraftBound["kind"], Direction>>> = {
  atLeast: "increase",
  moreThan: "increase",
  atMost: "decrease",
  lessThan: "decrease",
};

/** Whether a draft speaks of places of a ranking, or of a move by places. */
export const isOfPlaces = ({ quantity, unit }: TargetDraft): boolean =>
  quantity.kind === "rank" ||
  (unit?.measure === "rank" && (quantity.kind === "change" || quantity.kind === "growth"));

/** Whether the two ends of a change go two ways: from −5 to 5. */
export function isTwoWays(draft: TargetDraft): boolean {
  const { bound } = draft;
  const neutral = neutralOf(draft);
  return (
    bound?.kind === "between" && neutral !== null && bound.low < neutral && bound.high > neutral
  );
}

/** Which way must be the better one, for a plan to take what a draft asks; `null` if either can be. */
export function directionAsked(draft: TargetDraft): Direction | null {
  const { bound } = draft;
  if (isOfPlaces(draft)) return "decrease";
  const neutral = neutralOf(draft);
  if (bound === null || isTwoWays(draft)) return null;
  const ofComparator = directions[bound.kind];
  if (ofComparator !== undefined || neutral === null) return ofComparator ?? null;
  if (numbersOf(bound).some((number) => number > neutral)) return "increase";
  return numbersOf(bound).some((number) => number < neutral) ? "decrease" : null;
}
