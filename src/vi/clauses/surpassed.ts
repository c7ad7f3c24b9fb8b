import type { Tokens } from "../tokens/token.ts";
import { planOver } from "./over-plan.ts";
import type { Part } from "./part.ts";

const percentOf = (part: Part): number | null =>
  part.kind === "measure" &&
  part.numeral.kind === "number" &&
  part.numeral.unit?.measure === "percent"
    ? part.numeral.value
    : null;

/** Whether a share after "vượt chỉ tiêu" can be the plan: what was reached before it is more, and not twice as much. */
const canBePlan = (share: number, reached: number): boolean =>
  share < reached && 2 * share > reached;

/**
 * The parts of a sentence; after a share that is a little higher, "đạt 93,5%, vượt chỉ tiêu 92%", the share is that of the plan,
 * and not so much more than it.
 */
export function withoutSurpassed(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  let reached = 0;
  return parts.map((part) => {
    const share = percentOf(part);
    if (share === null) return part;
    const isPlan = canBePlan(share, reached) && planOver(tokens, part.from) !== null;
    if (isPlan) return { kind: "words", from: part.from, to: part.to };
    reached = share;
    return part;
  });
}
