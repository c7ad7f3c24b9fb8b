import type { Clause } from "./clause.ts";
import { annexes } from "./unseen-annexes.ts";
import { city } from "./unseen-city.ts";
import { commune } from "./unseen-commune.ts";
import { lists } from "./unseen-lists.ts";
import { ministry } from "./unseen-ministry.ts";
import { narrative } from "./unseen-narrative.ts";
import { none } from "./unseen-none.ts";
import { noneMore } from "./unseen-none-more.ts";
import { party } from "./unseen-party.ts";
import { passages } from "./unseen-passages.ts";
import { press } from "./unseen-press.ts";
import { province } from "./unseen-province.ts";
import { reports } from "./unseen-reports.ts";
import { sectors } from "./unseen-sectors.ts";

/** Clauses written by one who has not seen the grammar, in the manner of real documents. */
export const unseen: readonly Clause[] = [
  ...province,
  ...city,
  ...commune,
  ...ministry,
  ...party,
  ...annexes,
  ...lists,
  ...reports,
  ...press,
  ...sectors,
  ...narrative,
  ...passages,
  ...none,
  ...noneMore,
];
