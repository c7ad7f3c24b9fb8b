import type { Act } from "./acts.ts";
import type { Context, Placed } from "./context.ts";
import { isStart } from "./from-on.ts";
import type { Member } from "./members.ts";
import type { Stretch } from "./stretch.ts";
import type { DraftAct } from "./target-draft.ts";
import type { Time } from "./times.ts";

/** The time of a clause: a result takes no deadline of a commitment, nor of the clause before if that
 * commits; the day on which something began is none that it tells of. */
export function timeFor(
  { act, basis }: Act,
  { placed, isOwn, isStated }: Time,
  last: DraftAct | null,
): Placed | null {
  if (placed === null || act === "commitment") return placed;
  if (isStart(placed.horizon)) return null;
  if (isOwn || basis === "heading" || basis === "past") return placed;
  if (!isStated || last === "commitment") return null;
  // "Đến 15/6/2024 đã tiếp nhận 18.432 hồ sơ, …": the day of one result is that of those after it.
  return placed.horizon.kind === "during" || last === "result" ? placed : null;
}

/** The time that is meant, and the day that is printed if that cannot be right. */
export interface MeantTime {
  readonly placed: Placed | null;
  readonly misprinted: string | null;
}

const yearOf = (placed: Placed | null): number =>
  Number(placed?.horizon.due?.slice(0, 4) ?? Number.NaN);

/** The first year that a clause counts from; not a number if it counts from none. */
function baseYear({ parts }: Stretch, { from, to }: Member): number {
  const base = parts.slice(from, to).find((part) => part.kind === "baseline");
  return base?.kind === "baseline" ? (base.year ?? Number.NaN) : Number.NaN;
}

/**
 * The time that is meant. A deadline before the year that its own clause starts from is a slip: the latest deadline that
 * the text has named is read, if that lies after the base.
 */
export function meantTime(
  stretch: Stretch,
  member: Member,
  placed: Placed | null,
  { latest }: Context,
): MeantTime {
  const base = baseYear(stretch, member);
  const isSlip = placed?.horizon.kind === "by" && yearOf(placed) < base && yearOf(latest) > base;
  return isSlip ? { placed: latest, misprinted: placed.horizon.due } : { placed, misprinted: null };
}
