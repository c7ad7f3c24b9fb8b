import type { Issue } from "../../model/error.ts";
import { type Tier, tiers } from "../../model/tier.ts";
import { tierOfKind } from "../unit.ts";
import type { Draft, Named } from "./draft.ts";
import { faultAt } from "./raw.ts";

type ById = ReadonlyMap<string, Named>;

/** The draft of what a unit belongs to; `null` if it names none that is known. */
export const parentOf = ({ parent }: Draft, byId: ById): Named | null =>
  parent === null ? null : (byId.get(parent) ?? null);

/** Units that, step by step, belong to themselves: every unit is walked over once, however long the chains. */
export function onRings(byId: ById): ReadonlySet<Draft> {
  const rings = new Set<Draft>();
  const walks = new Map<Draft, Draft>();
  for (const start of byId.values()) {
    let at: Named | null = start;
    while (at !== null && !walks.has(at)) {
      walks.set(at, start);
      at = parentOf(at, byId);
    }
    // Only what this very walk has met can close a ring.
    while (at !== null && walks.get(at) === start && !rings.has(at)) {
      rings.add(at);
      at = parentOf(at, byId);
    }
  }
  return rings;
}

const isAbove = (upper: Tier, lower: Tier): boolean => tiers.indexOf(upper) < tiers.indexOf(lower);

const above = (tier: Tier): string => tiers.filter((upper) => isAbove(upper, tier)).join(", ");

const none: readonly Issue[] = [];

function parentFaults(draft: Draft, byId: ById, rings: ReadonlySet<Draft>): readonly Issue[] {
  const { raw, parent, tier } = draft;
  if (parent === null) return none;
  const upper = parentOf(draft, byId);
  if (upper === null)
    return [faultAt(raw, "parent", "unknown-unit", "the id of a unit of the territory")];
  if (rings.has(draft)) {
    const expected = "a unit that does not, step by step, belong to this one";
    return [faultAt(raw, "parent", "reference-cycle", expected)];
  }
  if (tier === null || upper.tier === null || isAbove(upper.tier, tier)) return none;
  const expected =
    tier === "country"
      ? "nothing: a country belongs to no unit"
      : `a unit of a tier above ${tier} (${above(tier)}), ${upper.id} is of the tier ${upper.tier}`;
  return [faultAt(raw, "parent", "impossible-tier", expected)];
}

const isOtherKind = ({ kind, tier }: Draft): boolean =>
  kind !== null && tier !== null && tierOfKind[kind] !== tier;

const kindFault = ({ raw, kind, tier }: Draft): Issue => {
  const own = kind === null ? null : tierOfKind[kind];
  const expected = `a kind of the tier ${tier}, ${kind} is one of the tier ${own}`;
  return faultAt(raw, "kind", "impossible-tier", expected);
};

/** Parents that are not there, that are not above, or that belong to their own parts; kinds of another tier. */
export const parentageFaults = (
  drafts: readonly Draft[],
  byId: ById,
  rings: ReadonlySet<Draft>,
): Issue[] => [
  ...drafts.flatMap((draft) => parentFaults(draft, byId, rings)),
  ...drafts.filter(isOtherKind).map(kindFault),
];
