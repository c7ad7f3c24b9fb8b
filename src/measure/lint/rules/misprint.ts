import type { Target } from "../../../model/types.ts";
import { baseDay } from "../../base.ts";
import type { Context } from "../context.ts";
import { declared } from "../doubts.ts";
import type { Finding } from "../finding.ts";
import { baseTarget, blankOn } from "../numbers.ts";

/** The day that a change, a growth or a baseline counts from. */
function dayOf(target: Target, { evidence }: Context): string | null {
  const { quantity } = target;
  if ("from" in quantity) return baseDay(quantity.from, evidence);
  return "baseline" in target ? (target.baseline?.date ?? null) : null;
}

/** A deadline that does not come after the day that it counts from; and the slips that the plan declares. */
export function misprint(target: Target, context: Context): readonly Finding[] {
  const day = dayOf(target, context);
  const isSlip = day !== null && target.due !== undefined && target.due <= day;
  const slip: readonly Finding[] = isSlip
    ? [
        {
          ...blankOn(target),
          code: "misprint",
          severity: "error",
          other: baseTarget(target, context.plan),
          dueAgainst: day,
          declared: false,
          printed: null,
          read: null,
        },
      ]
    : [];
  return [...slip, ...declared(target, "misprint")];
}
