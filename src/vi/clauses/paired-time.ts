import type { Bracket } from "./brackets.ts";
import type { Part } from "./part.ts";

const dueOf = (part: Part | undefined): string =>
  part?.kind === "horizon" ? (part.horizon.due ?? "") : "";

/** Whether brackets hold one part alone. */
export const holdsOne = ({ open, close }: Bracket): boolean => close === open + 2;

/** Whether brackets hold nothing but a later time than the one right before them: "năm 2027 (2030)". */
export function isPaired(parts: readonly Part[], bracket: Bracket): boolean {
  const first = dueOf(parts[bracket.open - 1]);
  return holdsOne(bracket) && first !== "" && dueOf(parts[bracket.open + 1]) > first;
}
