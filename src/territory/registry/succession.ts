import { describe } from "../../model/describe.ts";
import type { Issue } from "../../model/error.ts";
import type { Days } from "./days.ts";
import { type Draft, type Named, otherSide, type Side } from "./draft.ts";
import { isAbsent } from "./raw.ts";

type ById = ReadonlyMap<string, Named>;

const one: Readonly<Record<Side, string>> = {
  predecessors: "predecessor",
  successors: "successor",
};

/** What a link is looked at with. */
interface Told {
  readonly byId: ById;
  readonly days: ReadonlyMap<Draft, Days>;
  /** Whether a list holds an id, however long it is. */
  readonly holds: (list: readonly string[], id: string) => boolean;
}

const shortList = 8;

/** A long list is looked through once, not once for each of its items. */
function quickly(): Told["holds"] {
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  return (list, id) => {
    if (list.length <= shortList) return list.includes(id);
    const set = sets.get(list) ?? new Set(list);
    sets.set(list, set);
    return set.has(id);
  };
}

/** A day that was given and could not be read says nothing. */
const isUnread = (draft: Draft, field: "start" | "end"): boolean =>
  draft[field] === null && !isAbsent(draft.raw.fields[field]);

/** A successor that begins before its predecessor ends; `null` if it does not. */
function overlapText(before: Named, after: Named, { days }: Told): string | null {
  if (isUnread(before, "end") || isUnread(after, "start")) return null;
  const end = days.get(before)?.end ?? null;
  const start = days.get(after)?.start ?? null;
  if (end === null) return `a predecessor that ends, ${before.id} has no end`;
  if (start !== null && start > end) return null;
  const begins = start === null ? "has no start" : `begins on ${start}`;
  return `a successor that begins after ${before.id} ends (${end}), ${after.id} ${begins}`;
}

/** What is wrong with one link; `null` if nothing is. */
function linkText(draft: Named, other: Named, side: Side, told: Told): string | null {
  if (other.id === draft.id) return "other units than itself";
  const back = other[otherSide[side]];
  if (back.length > 0 && !told.holds(back, draft.id)) {
    const own = back.slice(0, 5).join(", ");
    return `no ${one[side]} whose own ${otherSide[side]} leave out ${draft.id}: those of ${other.id} are ${own}`;
  }
  // A link that is told on both sides is looked at on one.
  if (side === "predecessors" && back.length > 0) return null;
  return side === "successors" ? overlapText(draft, other, told) : overlapText(other, draft, told);
}

function sideFaults(draft: Named, side: Side, told: Told): Issue[] {
  const seen = new Set<string>();
  const path = draft.raw.place(side);
  return draft[side].flatMap((id): Issue[] => {
    const found = describe(id);
    if (seen.has(id)) {
      return [{ code: "duplicate-id", path, expected: "each unit once", found }];
    }
    seen.add(id);
    const other = told.byId.get(id);
    if (other === undefined) {
      const expected = "ids of units of the territory";
      return [{ code: "unknown-unit", path, expected, found }];
    }
    const expected = linkText(draft, other, side, told);
    return expected === null ? [] : [{ code: "succession-mismatch", path, expected, found }];
  });
}

/** Predecessors and successors that are not there, contradict each other, or overlap in time. */
export function successionFaults(byId: ById, days: ReadonlyMap<Draft, Days>): Issue[] {
  const told: Told = { byId, days, holds: quickly() };
  const drafts = [...byId.values()];
  return (["predecessors", "successors"] as const).flatMap((side) =>
    drafts
      .filter((draft) => draft[side].length > 0)
      .flatMap((draft) => sideFaults(draft, side, told)),
  );
}
