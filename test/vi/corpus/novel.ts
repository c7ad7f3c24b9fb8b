import type { Clause } from "./clause.ts";
import { annexes } from "./novel-annexes.ts";
import { local } from "./novel-local.ts";
import { ministry } from "./novel-ministry.ts";
import { none } from "./novel-none.ts";
import { province } from "./novel-province.ts";
import { reports } from "./novel-reports.ts";

/** Clauses of a fourth writer, who has seen neither the grammar nor, but for a few, the other clauses. */
export const novel: readonly Clause[] = [
  ...province,
  ...local,
  ...ministry,
  ...annexes,
  ...reports,
  ...none,
];
