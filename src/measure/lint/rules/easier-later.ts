import { verdictOn } from "../../compare/verdict.ts";
import type { Context } from "../context.ts";
import type { Finding } from "../finding.ts";
import { beside, graveness } from "../numbers.ts";
import type { Asked } from "../subject.ts";

const isEarlier = ({ target: { due } }: Asked, than: string | undefined): boolean =>
  due !== undefined && than !== undefined && due < than;

/** Slower growth later still leads further: good to know, no more. */
const isRate = ({ scale }: Asked): boolean => scale.reads.kind === "growth";

/** A target that asks less than one of an earlier deadline, of the same thing and the same offices. */
export function easierLater(asked: Asked, { inForce }: Context): readonly Finding[] {
  if (!inForce.includes(asked)) return [];
  return inForce
    .filter((other) => other.group === asked.group && isEarlier(other, asked.target.due))
    .map((other) => ({ other, verdict: verdictOn(asked, other) }))
    .filter(({ verdict }) => verdict.asks === "less")
    .map(({ other, verdict }) => ({
      ...beside(asked, other, verdict),
      code: "easier-later",
      severity: isRate(asked) ? "note" : graveness(verdict),
    }));
}
