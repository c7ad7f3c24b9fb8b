import type { Fault } from "./fault.ts";
import { indexCycles } from "./index/cycles.ts";
import { memberFaults } from "./index/members.ts";
import { type IndexOutline, outlineIndex } from "./index/outline.ts";
import { scaleFaults } from "./index/scales.ts";
import { indexShapeFaults } from "./index/shape.ts";
import { weightFaults } from "./index/weights.ts";

const misfits = (outline: IndexOutline): Fault[] =>
  [memberFaults, indexCycles, weightFaults, scaleFaults].flatMap((rule) => rule(outline));

/** What does not fit together in an index. Takes anything: each rule looks only at what it can read. */
export const indexFaults = (value: unknown): Fault[] => misfits(outlineIndex(value));

/** The same, and what is not there at all: for an index that no schema has read. */
export function unparsedIndexFaults(value: unknown): Fault[] {
  const outline = outlineIndex(value);
  return [...indexShapeFaults(outline), ...misfits(outline)];
}
