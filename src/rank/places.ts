import type { TieRule } from "./tie-rule.ts";

/** The place of a block of equal values: `before` items and `blocks` blocks stand ahead of it. */
export const places: Readonly<
  Record<TieRule, (before: number, blocks: number, size: number, at: number) => number>
> = {
  competition: (before) => before + 1,
  dense: (_before, blocks) => blocks + 1,
  modified: (before, _blocks, size) => before + size,
  ordinal: (before, _blocks, _size, at) => before + at + 1,
  fractional: (before, _blocks, size) => before + (size + 1) / 2,
};
