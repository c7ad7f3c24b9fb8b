import { byText } from "../../measure/order.ts";
import type { Register } from "../register.ts";
import { tierOn } from "../tier-on.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { UncarriedReason } from "./reasons.ts";

/**
 * The units that some units came from, step by step, they themselves included: each after those that it came from,
 * since a successor begins only when its predecessor has ended.
 */
export function lineageOf({ byId }: Register, ids: Iterable<string>): readonly TerritoryUnit[] {
  const found = new Map<string, TerritoryUnit>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const unit = byId.get(id);
    if (unit === undefined || found.has(id)) continue;
    found.set(id, unit);
    for (const before of unit.predecessors) open.push(before);
  }
  return [...found.values()].sort(
    (left, right) =>
      byText(left.validity?.start ?? "", right.validity?.start ?? "") || byText(left.id, right.id),
  );
}

/** Where the figure of a unit does not go on, and why. */
interface DeadEnd {
  /** The unit at which it ends. */
  readonly by: string;
  readonly reason: Extract<UncarriedReason, "later-figure" | "no-successor" | "not-yet">;
}

/** Where the figure of a unit leads. */
interface Ways {
  /** The units of the day that it reaches. */
  readonly arrives: readonly string[];
  /** Where it does not go on. */
  readonly ends: readonly DeadEnd[];
}

/** What a unit on the way is: where a figure arrives, where it ends, or a step to others. */
type Step = "arrives" | "on" | DeadEnd["reason"];

function stepOf(unit: TerritoryUnit | undefined, day: string): Step {
  if (unit === undefined) return "no-successor";
  if (tierOn(unit, day) !== null) return "arrives";
  if (unit.validity?.start !== undefined && unit.validity.start > day) return "not-yet";
  return unit.successors.length === 0 ? "no-successor" : "on";
}

/** Follows a unit through its successors to those of a day; no further than to one that has a figure of its own. */
export function waysOf(
  { byId }: Register,
  id: string,
  day: string,
  hasFigure: (id: string) => boolean,
): Ways {
  const arrives: string[] = [];
  const ends: DeadEnd[] = [];
  const stepAt = (by: string): Step =>
    by !== id && hasFigure(by) ? "later-figure" : stepOf(byId.get(by), day);
  // A set is walked on to what is added on the way, and holds each unit once.
  const way = new Set([id]);
  for (const by of way) {
    const step = stepAt(by);
    if (step === "arrives") arrives.push(by);
    else if (step !== "on") ends.push({ by, reason: step });
    else
      byId.get(by)?.successors.forEach((after) => {
        way.add(after);
      });
  }
  return { arrives, ends: ends.sort((left, right) => byText(left.by, right.by)) };
}
