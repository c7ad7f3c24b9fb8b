import type { Fault } from "./fault.ts";
import type { PlanOutline } from "./outline.ts";

/** Deadlines of targets, goals and tasks before the plan starts. */
export function earlyDeadlines({ targets, references, start }: PlanOutline): Fault[] {
  if (start === undefined) return [];
  return [...targets, ...references]
    .filter(({ due }) => due !== undefined && due < start)
    .map(({ path }) => ({
      code: "due-before-start",
      path: [...path, "due"],
      expected: `a day from the start of the plan on, ${start}`,
    }));
}

/** A word on where the deadline comes from, with no deadline. */
export function basesWithoutDue({ targets }: PlanOutline): Fault[] {
  return targets
    .filter(({ hasDue, hasDueBasis }) => hasDueBasis && !hasDue)
    .map(({ path }) => ({
      code: "basis-without-due",
      path: [...path, "dueBasis"],
      expected: "nothing, or a deadline in due",
    }));
}
