import type { Observation, TargetCountTarget } from "../../model/types.ts";
import { measureKnown } from "../measure.ts";
import { unmeasured } from "../measurement.ts";
import { type WarningCode, warningCodes } from "../reasons.ts";
import { scaleOf } from "../scale-of.ts";
import { type Answer, blank } from "./answer.ts";

/** What is known of a member; `null` for a statement. */
type Member = Answer | null;

/**
 * A count of targets: at least those known to be met, at most those not known to fail. It is measured by
 * those known to be met.
 */
export function answerCount(target: TargetCountTarget, members: readonly Member[]): Answer {
  const scale = scaleOf(target, null);
  const met = members.filter((member) => member?.measurement.met === true).length;
  const open = members.filter((member) => (member?.measurement.met ?? null) === null).length;
  if (open === members.length) return blank(unmeasured("missing-value", scale, {}));
  const known = { low: { at: met, closed: true }, high: { at: met + open, closed: true } };
  const observations = [...new Set(members.flatMap(observationsOf))];
  const warnings = warningsOf(members, open);
  return { measurement: measureKnown(scale, met, known, warnings), observations, base: null };
}

/** What decided a member; figures that conflict decide nothing. */
const observationsOf = (member: Member): readonly Observation[] =>
  member === null || member.measurement.kind === "unmeasured" ? [] : member.observations;

/** What the members bring with them, and that the count itself is an interval. */
function warningsOf(members: readonly Member[], open: number): WarningCode[] {
  const brought = new Set(members.flatMap((member) => member?.measurement.warnings ?? []));
  if (open > 0) brought.add("qualified-value");
  return warningCodes.filter((code) => brought.has(code));
}
