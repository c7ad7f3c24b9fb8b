import type { Issue } from "../../model/error.ts";
import { tierLastDays } from "../../model/tier.ts";
import { daysText } from "../days-text.ts";
import type { Draft, Named } from "./draft.ts";
import { parentOf } from "./parents.ts";
import { faultAt } from "./raw.ts";

/** The days of a unit, both of them as far as they are known. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

type ById = ReadonlyMap<string, Named>;

const lastDayOf = ({ tier }: Draft): string | null => (tier === null ? null : tierLastDays[tier]);

/** The earlier of two days, either of which may be open. */
const earlier = (left: string | null, right: string | null): string | null => {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
};

/** A start or an end that is not given is that of what the unit belongs to, an end at the latest that of its tier. */
function inherit(draft: Draft, upper: Days | null): Days {
  const start = draft.start ?? upper?.start ?? null;
  const end = draft.end ?? earlier(upper?.end ?? null, lastDayOf(draft));
  return start === draft.start && end === draft.end ? draft : { start, end };
}

/** The days of every unit, from the top down; what lies on a ring has only its own. */
export function daysOf(
  drafts: readonly Draft[],
  byId: ById,
  rings: ReadonlySet<Draft>,
): ReadonlyMap<Draft, Days> {
  const days = new Map<Draft, Days>([...rings].map((ring) => [ring, ring]));
  for (const draft of drafts) {
    // A chain may be longer than calls can nest.
    const chain: Draft[] = [];
    let at: Draft | null = draft;
    while (at !== null && !days.has(at)) {
      chain.push(at);
      at = parentOf(at, byId);
    }
    let upper: Days | null = at === null ? null : (days.get(at) ?? null);
    for (const one of chain.toReversed()) {
      upper = inherit(one, upper);
      days.set(one, upper);
    }
  }
  return days;
}

const ownDays = ["start", "end"] as const;

const none: readonly Issue[] = [];

/** Whether a day that is given lies among others. */
const isWithin = (day: string | null, { start, end }: Days): boolean =>
  day === null || ((start === null || day >= start) && (end === null || day <= end));

/** Days of a district after the last of its tier. */
function tierFaults(draft: Draft, upper: Days | null): readonly Issue[] {
  const last = lastDayOf(draft);
  if (last === null) return none;
  const expected = `a day on or before ${last}, the last of the tier ${draft.tier}`;
  const own = ownDays.filter((field) => (draft[field] ?? "") > last);
  if (own.length > 0) {
    return own.map((field) => faultAt(draft.raw, field, "impossible-tier", expected));
  }
  const isLate = draft.start === null && (upper?.start ?? "") > last;
  const of = `a tier that stands while its parent does: ${draft.tier} ended with ${last}`;
  return isLate ? [faultAt(draft.raw, "tier", "impossible-tier", of)] : [];
}

function outsideFaults(draft: Draft, parent: Named, upper: Days): Issue[] {
  const expected = `a day on which its parent ${parent.id} exists (${daysText(upper)})`;
  return ownDays
    .filter((field) => !isWithin(draft[field], upper))
    .map((field) => faultAt(draft.raw, field, "outside-parent", expected));
}

/** Days on which the parent of a unit, or its tier, does not exist. */
export function dayFaults(
  drafts: readonly Draft[],
  byId: ById,
  days: ReadonlyMap<Draft, Days>,
): Issue[] {
  return drafts.flatMap((draft) => {
    const parent = parentOf(draft, byId);
    const upper = parent === null ? null : (days.get(parent) ?? null);
    const ofTier = tierFaults(draft, upper);
    // A day that its tier does not have needs no second fault.
    if (ofTier.length > 0 || parent === null || upper === null) return ofTier;
    const isInside = ownDays.every((field) => isWithin(draft[field], upper));
    return isInside ? none : outsideFaults(draft, parent, upper);
  });
}
