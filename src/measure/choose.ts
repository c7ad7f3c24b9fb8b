import type { ObsStatus } from "../model/observation.ts";
import type { Act, Figure } from "../model/types.ts";
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

/** What an observation says: a number, or an interval around it. */
const saidOf = (observation: Figure | Act): string =>
  JSON.stringify([
    snap(numberOf(observation)),
    "qualifier" in observation ? [observation.qualifier?.kind, widthOf(observation.qualifier)] : [],
  ]);

const widthOf = (qualifier: Figure["qualifier"]): number | undefined =>
  qualifier !== undefined && "width" in qualifier ? qualifier.width : undefined;

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
  // Which of equal reports is named never depends on their order in the input.
  const named = last.length > 1 ? sortedBy(last, canonical) : last;
  const values = new Set(named.map(saidOf));
  if (values.size > 1) return { chosen: named, others };
  const [first] = named;
  keep(named, (item) => item === first, "same-figure");
  return { chosen: first === undefined ? [] : [first], others };
}

/** The later of two days. */
export const later = (left: string, right: string): string => (left > right ? left : right);
