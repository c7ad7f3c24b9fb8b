import type { Clause } from "./clause.ts";
import { annexes } from "./fresh-annexes.ts";
import { commune } from "./fresh-commune.ts";
import { district } from "./fresh-district.ts";
import { ministry } from "./fresh-ministry.ts";
import { mixed } from "./fresh-mixed.ts";
import { narrative } from "./fresh-narrative.ts";
import { none } from "./fresh-none.ts";
import { party } from "./fresh-party.ts";
import { passages } from "./fresh-passages.ts";
import { press } from "./fresh-press.ts";
import { province } from "./fresh-province.ts";
import { reports } from "./fresh-reports.ts";
import { sectors } from "./fresh-sectors.ts";

/** The clauses that judge the grammar once it is written, in the proportions of real documents. */
export const fresh: readonly Clause[] = [
  ...province,
  ...district,
  ...commune,
  ...ministry,
  ...party,
  ...passages,
  ...sectors,
  ...annexes,
  ...reports,
  ...press,
  ...mixed,
  ...none,
  ...narrative,
];
