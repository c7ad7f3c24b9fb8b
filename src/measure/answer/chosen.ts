import { missingReasons } from "../../model/observation.ts";
import type { Act, Figure, Observation } from "../../model/types.ts";
import type { ResolvedBase } from "../base.ts";
import { choose, later } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { measure } from "../measure.ts";
import { type Measurement, unmeasured } from "../measurement.ts";
import type { Pool } from "../pool.ts";
import type { UnmeasuredReason } from "../reasons.ts";
import type { Scale } from "../scale.ts";
import type { UnusedReason } from "../unused.ts";
import { warningsFrom } from "../warn.ts";
import { type Answer, blank } from "./answer.ts";

/** What is said when every figure known in time was unfit, from the nearest to the farthest. */
const unfitReasons: readonly (UnusedReason & UnmeasuredReason)[] = [
  "incomplete-period",
  "missing-value",
  "different-field",
  "different-quantity",
];

/** No figure: because there is none, or because of what those that there are lack. */
function nothing(scale: Scale, unfit: Pool["unfit"]): Measurement {
  const reason = unfitReasons.find((code) => unfit.some((item) => item.reason === code));
  if (reason !== undefined && reason !== "missing-value") return unmeasured(reason, scale, {});
  const gaps = unfit.filter((item) => item.reason === "missing-value");
  const end = gaps.map(({ figure }) => figure.period.end).reduce(later, "");
  const given = gaps
    .filter(({ figure }) => figure.period.end === end)
    .flatMap(({ figure }) => (typeof figure.value === "object" ? [figure.value.missing] : []));
  const missing = missingReasons.find((why) => given.includes(why));
  return unmeasured("missing-value", scale, missing === undefined ? {} : { missing });
}

/** The last day that the figure chosen of several speaks of; "" if there is none. */
export const endOf = ([figure]: readonly Figure[]): string => figure?.period.end ?? "";

/** The observation of several that counts; the others are noted with their reason. */
export function pick<T extends Figure | Act>(candidates: readonly T[], evidence: Evidence) {
  const { chosen, others } = choose(candidates);
  for (const { observation, reason } of others) evidence.note(observation, reason);
  if (chosen.length > 1) for (const one of chosen) evidence.note(one, "conflicting");
  return chosen;
}

/** Measures the observation that counts on a scale that reads it. */
export function measureChosen(
  scale: Scale,
  chosen: readonly Observation[],
  unfit: Pool["unfit"],
  base: ResolvedBase | null,
): Answer {
  const [observation, conflicting] = chosen;
  if (observation === undefined) return blank(nothing(scale, unfit), base);
  if (conflicting !== undefined) {
    const measurement = unmeasured("conflicting-observations", scale, {});
    return { measurement, observations: chosen, base };
  }
  const measurement = measure(scale, observation);
  const warnings = warningsFrom([], base, measurement.warnings);
  return { measurement: { ...measurement, warnings }, observations: chosen, base };
}
