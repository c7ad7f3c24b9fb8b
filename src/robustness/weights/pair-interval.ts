import { snap } from "../../measure/snap.ts";
import type { NodeRow, NodeTable } from "../node-table.ts";
import { noInterval } from "./no-interval.ts";
import type { WeightInterval } from "./result.ts";

/** Sums that cancel but for this share of their parts are 0. */
const noise = 1e-12;

/** Whether two scores are the same at 12 digits; those that are further apart need not be rounded for that. */
const areSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-10 * Math.abs(one) && snap(one) === snap(other);

const isHuge = ({ members }: NodeRow): boolean =>
  members.some(({ score }) => Math.abs(score ?? 0) > 2 ** 1000);

/**
 * How far one unit is ahead of another at each member: 0 if the scores are the same at 12 digits, `null` if one is
 * missing. Of huge scores a part of it, since their differences are beyond holding and only proportions matter.
 */
function leadsOf(ahead: NodeRow, behind: NodeRow): readonly (number | null)[] {
  const part = isHuge(ahead) || isHuge(behind) ? 2 ** -8 : 1;
  return ahead.members.map(({ score: one }, at) => {
    const other = behind.members[at]?.score ?? null;
    if (one === null || other === null) return null;
    return areSame(one, other) ? 0 : part * one - part * other;
  });
}

/** The lead at all members but one, which keep their proportions; `null` if none of them has a weight. */
function restOf(shares: readonly number[], leads: readonly number[], but: number): number | null {
  let [total, parts, weights] = [0, 0, 0];
  shares.forEach((share, at) => {
    if (at === but) return;
    const part = share * (leads[at] ?? 0);
    total += part;
    parts += Math.abs(part);
    weights += share;
  });
  if (weights === 0) return null;
  return Math.abs(total) <= noise * parts ? 0 : total / weights;
}

/** The share t at which t·own + (1 − t)·rest is 0; `null` if the two do not pull apart. */
const tieAt = (own: number, rest: number): number | null =>
  Math.sign(own) * Math.sign(rest) < 0 ? rest / (rest - own) : null;

/** The interval of one member; the pair's lead is above 0. */
function intervalOf(
  members: NodeTable["members"],
  leads: readonly (number | null)[],
  at: number,
  member: NodeTable["members"][number],
): WeightInterval {
  const { id, share, isScored } = member;
  if (!isScored) return noInterval(member, "not-scored");
  const isOpen = members.some((other, place) => other.share > 0 && leads[place] === null);
  const own = leads[at] ?? null;
  if (isOpen || own === null) return noInterval(member, "missing-score");
  const shares = members.map((other) => other.share);
  const known = leads.map((one) => one ?? 0);
  const rest = restOf(shares, known, at);
  if (rest === null) return noInterval(member, "no-other-weight");
  const tie = tieAt(own, rest);
  const low = tie !== null && own > 0 ? Math.min(tie, share) : 0;
  const high = tie !== null && own < 0 ? Math.max(tie, share) : 1;
  return { member: id, share, low, high, reason: null };
}

/** The interval of one member, by its place, in which one unit stays ahead of another; `null` of no member. */
export function pairInterval(
  { members }: NodeTable,
  ahead: NodeRow,
  behind: NodeRow,
  at: number,
): WeightInterval | null {
  const member = members[at];
  return member === undefined ? null : intervalOf(members, leadsOf(ahead, behind), at, member);
}

/** The interval of each member in which one unit stays ahead of another. */
export function pairIntervals(
  { members }: NodeTable,
  ahead: NodeRow,
  behind: NodeRow,
): readonly WeightInterval[] {
  const leads = leadsOf(ahead, behind);
  return members.map((member, at) => intervalOf(members, leads, at, member));
}
