import type { TargetCountTarget } from "../../model/types.ts";
import { measureKnown } from "../measure.ts";
import { unmeasured } from "../measurement.ts";
import { scaleOf } from "../scale-of.ts";
import { type Answer, blank } from "./answer.ts";

/**
 * A count of targets: at least those known to be met, at most those not known to fail. It is measured by
 * those known to be met.
 */
export function answerCount(
  target: TargetCountTarget,
  members: readonly (boolean | null)[],
): Answer {
  const scale = scaleOf(target, null);
  const met = members.filter((member) => member === true).length;
  const open = members.filter((member) => member === null).length;
  if (open === members.length) return blank(unmeasured("missing-value", scale, {}));
  const known = { low: { at: met, closed: true }, high: { at: met + open, closed: true } };
  return blank(measureKnown(scale, met, known, open > 0 ? ["qualified-value"] : []));
}
