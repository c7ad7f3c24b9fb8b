import { type Verdict, verdictOn } from "../../compare/verdict.ts";
import type { Context } from "../context.ts";
import { comesAfter } from "../documents.ts";
import type { Finding } from "../finding.ts";
import { beside, graveness } from "../numbers.ts";
import type { Asked } from "../subject.ts";

/** Whether two targets speak of one thing, of the same offices and day. */
export const isOfOne = (one: Asked, other: Asked): boolean =>
  one.group === other.group && one.target.due === other.target.due;

const differs = ({ asks }: Verdict): boolean => asks === "more" || asks === "less";

/**
 * A target that, for one thing and day, gives another number than an earlier document of the plan, or than another
 * plan of the unit.
 */
export function sourcesDisagree(asked: Asked, { inForce, ofUnit }: Context): readonly Finding[] {
  if (!inForce.includes(asked)) return [];
  const own = inForce.filter((other) => comesAfter(asked.target, other.target));
  return [...own, ...ofUnit]
    .filter((other) => isOfOne(asked, other))
    .map((other) => ({ other, verdict: verdictOn(asked, other) }))
    .filter(({ verdict }) => differs(verdict))
    .map(({ other, verdict }) => ({
      ...beside(asked, other, verdict),
      code: "sources-disagree",
      severity: graveness(verdict),
    }));
}
