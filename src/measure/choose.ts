import type { ObsStatus } from "../model/observation.ts";
import type { Act, Figure } from "../model/types.ts";
import { type Interval, isAccepted } from "./interval.ts";
import { knownLevel } from "./known.ts";
import { canonical, sortedBy } from "./order.ts";
import { snap } from "./snap.ts";
import type { UnusedReason } from "./unused.ts";

/** How far a status stands from a checked one: verified, final, provisional, estimated, unchecked. */
const standing: Readonly<Record<ObsStatus, number>> = {
  verified: 0,
  A: 1,
  B: 1,
  D: 1,
  G: 1,
  I: 1,
  J: 1,
  K: 1,
  N: 1,
  S: 1,
  W: 1,
  P: 2,
  E: 3,
  U: 3,
  V: 4,
  "self-reported": 4,
  F: 5,
};

const standingOf = ({ obsStatus = "A" }: Figure | Act): number => standing[obsStatus];

/** The value of a figure; a milestone is 1 or 0. Missing values have been put aside before. */
export const numberOf = (observation: Figure | Act): number => {
  if ("done" in observation) return observation.done ? 1 : 0;
  return typeof observation.value === "number" ? observation.value : Number.NaN;
};

const isExact = (observation: Figure | Act): boolean =>
  !("qualifier" in observation) || observation.qualifier === undefined;

const intervalOf = (observation: Figure | Act): Interval =>
  knownLevel(numberOf(observation), "done" in observation ? null : observation).known;

/** Whether two observations say the same: equal numbers, or a number and an interval that holds it. */
function agree(one: Figure | Act, other: Figure | Act): boolean {
  if (isExact(one) && isExact(other)) return snap(numberOf(one)) === snap(numberOf(other));
  if (isExact(one)) return isAccepted(intervalOf(other), intervalOf(one)) === true;
  if (isExact(other)) return agree(other, one);
  return canonical(intervalOf(one)) === canonical(intervalOf(other));
}

/** Of several observations the one that counts; or several, if those of equal standing disagree. */
export interface Choice<T> {
  /** One observation; more if they conflict; none if there was nothing to choose from. */
  readonly chosen: readonly T[];
  /** The others, each with the reason. */
  readonly others: readonly { readonly observation: T; readonly reason: UnusedReason }[];
}

/**
 * Chooses by latest period, then standing, then latest publication. What is still different conflicts.
 */
export function choose<T extends Figure | Act>(candidates: readonly T[]): Choice<T> {
  if (candidates.length < 2) return { chosen: candidates, others: [] };
  const others: { observation: T; reason: UnusedReason }[] = [];
  const keep = (from: readonly T[], isKept: (candidate: T) => boolean, reason: UnusedReason) => {
    for (const observation of from) if (!isKept(observation)) others.push({ observation, reason });
    return from.filter(isKept);
  };
  const end = candidates.map(({ period }) => period.end).reduce(later, "");
  const latest = keep(candidates, ({ period }) => period.end === end, "earlier-period");
  const best = latest.reduce((least, item) => Math.min(least, standingOf(item)), Infinity);
  const strongest = keep(latest, (item) => standingOf(item) === best, "weaker-status");
  const day = strongest.map(({ publishedAt = "" }) => publishedAt).reduce(later, "");
  const last = keep(
    strongest,
    ({ publishedAt = "" }) => publishedAt === day,
    "earlier-publication",
  );
  // Which of equal reports is named never depends on their order in the input; an exact one first.
  const named = last.length > 1 ? sortedBy(last, nameOf) : last;
  const [first] = named;
  if (first === undefined) return { chosen: [], others };
  if (!named.every((item) => agree(first, item))) return { chosen: named, others };
  keep(named, (item) => item === first, "same-figure");
  return { chosen: [first], others };
}

const nameOf = (observation: Figure | Act): string =>
  `${isExact(observation) ? 0 : 1}${canonical(observation)}`;

/** The later of two days. */
export const later = (left: string, right: string): string => (left > right ? left : right);
