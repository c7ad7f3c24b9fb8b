import { explain, type Step, type StepKind, type TargetResult } from "dxplan";
import type { Context } from "./context.ts";

const isInTime: readonly StepKind[] = ["baseline", "pace"];

/** Whether its deadline is past, or its unit or tier is gone: nothing can be brought in any more. */
const isOver = ({ due, status }: TargetResult, asOf: string): boolean =>
  status === "lapsed" || (due !== null && due < asOf);

/** Where a target came from, how it comes on and what each year has to bring: a sentence for each that is known. */
export function paceSteps(
  result: TargetResult,
  { card, language }: Pick<Context, "card" | "language">,
): Step[] {
  if (isOver(result, card.asOf)) return [];
  return explain(result, { language }).steps.filter(({ kind }) => isInTime.includes(kind));
}
