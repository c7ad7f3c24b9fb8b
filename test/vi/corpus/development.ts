import type { Clause } from "./clause.ts";
import { amounts } from "./development-amounts.ts";
import { changeGrowth } from "./development-change-growth.ts";
import { economy } from "./development-economy.ts";
import { government } from "./development-government.ts";
import { headings } from "./development-headings.ts";
import { long } from "./development-long.ts";
import { mixed } from "./development-mixed.ts";
import { none } from "./development-none.ts";
import { noneMore } from "./development-none-more.ts";
import { ranks } from "./development-ranks.ts";
import { results } from "./development-results.ts";
import { society } from "./development-society.ts";
import { statements } from "./development-statements.ts";
import { tables } from "./development-tables.ts";
import { typography } from "./development-typography.ts";
import { units } from "./development-units.ts";

/** The clauses that the grammar was developed on. */
export const development: readonly Clause[] = [
  ...government,
  ...economy,
  ...society,
  ...ranks,
  ...none,
  ...results,
  ...changeGrowth,
  ...mixed,
  ...headings,
  ...tables,
  ...statements,
  ...amounts,
  ...typography,
  ...units,
  ...noneMore,
  ...long,
];
