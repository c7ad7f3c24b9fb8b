import { fc } from "@fast-check/vitest";
import type { IndexTable } from "dxplan";

const ids = ["a", "b", "c", "d"] as const;

/** Twentieths from 0 to 1: no two of them are apart by noise alone. */
const twentieth = fc.integer({ min: 0, max: 20 }).map((count) => count / 20);

/** A whole table of four components, two to six units. */
export const wholeTable: fc.Arbitrary<IndexTable> = fc.integer({ min: 2, max: 6 }).chain((size) => {
  const column = fc.array(twentieth, { minLength: size, maxLength: size });
  return fc.tuple(column, column, column, column).map((columns) => ({
    units: Array.from({ length: size }, (_, at) => `u${at + 1}`),
    columns: Object.fromEntries(ids.map((id, at) => [id, columns[at] ?? []])),
  }));
});

/** Four weights above 0 that are multiples of each other's hundredths. */
export const weights = fc
  .tuple(...ids.map(() => fc.integer({ min: 1, max: 100 })))
  .map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at] ?? 1])));
