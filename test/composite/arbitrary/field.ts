import { fc } from "@fast-check/vitest";
import type { Tier } from "dxplan";

/** Objects as a parser makes them. */
export const plain = { noNullPrototype: true } as const;

/** Any of the fields may be left out. */
export const sparse = { requiredKeys: [], ...plain } satisfies fc.RecordConstraints<never>;

export const ids = ["a", "b", "c", "d", "e"] as const;
export const indicatorIds = ["share", "firms", "new-firms"] as const;

const year = fc.integer({ min: 2021, max: 2024 });
export const endOfYear = year.map((of) => `${of}-12-31`);
export const day = fc.oneof(
  endOfYear,
  year.map((of) => `${of}-06-30`),
);
export const someTiers = fc.constantFrom<Tier[]>(["province"], ["district", "commune"]);
