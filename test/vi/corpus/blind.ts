import { annexes } from "./blind-annexes.ts";
import { local } from "./blind-local.ts";
import { ministry } from "./blind-ministry.ts";
import { none } from "./blind-none.ts";
import { province } from "./blind-province.ts";
import { reports } from "./blind-reports.ts";
import type { Clause } from "./clause.ts";

/** Clauses written by one who has not seen the grammar, and of the other clauses only a few for the form. */
export const blind: readonly Clause[] = [
  ...province,
  ...local,
  ...ministry,
  ...annexes,
  ...reports,
  ...none,
];
