import { byText } from "../../measure/order.ts";
import type { Branch } from "./branch.ts";
import { type Notes, note } from "./notes.ts";
import { type Asked, type Reading, readingOf } from "./reading.ts";
import type { RollUpUnusedReason } from "./reasons.ts";
import type { Rule } from "./rule.ts";
import type { Sources } from "./sources.ts";

/** Whether a reading can be put together with others. */
export const isUsable = ({ reason }: Reading): boolean => reason === null;

/** Takes note of figures that are not used. */
function noteAll(readings: readonly Reading[], reason: RollUpUnusedReason, notes: Notes): void {
  for (const { figure, weigher } of readings) {
    if (figure !== null) note(notes, figure, reason);
    if (weigher !== null) note(notes, weigher, reason);
  }
}

function readingsIn(branch: Branch, rule: Rule, sources: Sources, asked: Asked): Reading[] {
  const { children } = branch;
  const own = readingOf(branch, rule, sources, asked);
  if (own.figure !== null && own.reason !== null) note(sources.notes, own.figure, own.reason);
  if (children.length === 0) return [own];
  const parts = children.flatMap((child) => readingsIn(child, rule, sources, asked));
  if (parts.some(isUsable)) {
    noteAll([own], "covered-by-parts", sources.notes);
    return parts;
  }
  if (!isUsable(own)) return parts;
  noteAll(parts, "covered-by-whole", sources.notes);
  return [own];
}

/**
 * What is known beneath a unit, by id: of each leaf, or of a unit above it where of nothing beneath that unit is there a
 * figure that can be used. So no leaf counts twice, and the upper unit's own figure never.
 */
export const gather = (
  top: Branch,
  rule: Rule,
  sources: Sources,
  asked: Asked,
): readonly Reading[] =>
  top.children
    .flatMap((child) => readingsIn(child, rule, sources, asked))
    .sort((left, right) => byText(left.unit, right.unit));
