import type { MilestoneTarget } from "../../model/types.ts";
import type { Evidence } from "../evidence.ts";
import { actsOf } from "../pool.ts";
import { scaleOf } from "../scale-of.ts";
import type { Answer } from "./answer.ts";
import { measureChosen, pick } from "./chosen.ts";

/** A milestone: the report on it that counts. */
export function answerMilestone(
  target: MilestoneTarget,
  until: string,
  evidence: Evidence,
): Answer {
  const chosen = pick(actsOf(target.id, until, evidence), evidence);
  return measureChosen(scaleOf(target, null), chosen, [], null);
}
