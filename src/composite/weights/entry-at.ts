/**
 * The entry at a place of a column that is known to hold one. What `numberAt` does for lists of any kind, it does for
 * one kind alone: an engine reads that straight from memory, three times as fast.
 */
export const entryAt = (column: Float64Array, at: number): number => column[at] ?? Number.NaN;
