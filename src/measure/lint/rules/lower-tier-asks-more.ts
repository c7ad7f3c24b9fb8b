import { type Tier, tiers } from "../../../model/tier.ts";
import { verdictOn } from "../../compare/verdict.ts";
import { tiersOf } from "../../evidence.ts";
import type { Context } from "../context.ts";
import type { Finding } from "../finding.ts";
import { beside, graveness } from "../numbers.ts";
import { type Asked, subjectOf } from "../subject.ts";

/** The one tier that a target binds; `null` if it binds several. */
function tierOf({ target, plan }: Asked): Tier | null {
  const [tier, another] = new Set(tiersOf(target, plan));
  return another === undefined ? (tier ?? null) : null;
}

/** A target that asks more of a tier than another, of the same thing and day, asks of a higher one. */
export function lowerTierAsksMore(asked: Asked, { inForce }: Context): readonly Finding[] {
  const tier = tierOf(asked);
  if (tier === null || !inForce.includes(asked)) return [];
  const subject = subjectOf(asked.target);
  return inForce
    .filter(({ target }) => target.due === asked.target.due && subjectOf(target) === subject)
    .flatMap((other): Finding[] => {
      const tierAgainst = tierOf(other);
      if (tierAgainst === null || tiers.indexOf(tierAgainst) >= tiers.indexOf(tier)) return [];
      const verdict = verdictOn(asked, other);
      if (verdict.asks !== "more") return [];
      const said = beside(asked, other, verdict);
      const severity = graveness(verdict);
      return [{ ...said, code: "lower-tier-asks-more", severity, tier, tierAgainst }];
    });
}
