import { averageGrowths } from "./cells/average-growth.ts";
import type { Case } from "./cells/case.ts";
import { countsOfTargets } from "./cells/count-of-targets.ts";
import { levels } from "./cells/level.ts";
import { milestones } from "./cells/milestone.ts";
import { percents } from "./cells/percent.ts";
import { points } from "./cells/points.ts";
import { ranks } from "./cells/rank.ts";
import { sharesOfUnits } from "./cells/share-of-units.ts";
import { times } from "./cells/times.ts";
import { yearlyGrowths } from "./cells/yearly-growth.ts";

export { isReason } from "./cells/case.ts";
export { allCells, type Cell, nameOf } from "./cells/cell.ts";
export { unmeasurable } from "./cells/milestone.ts";
export { refusedCells } from "./cells/refusals.ts";

/** Every cell that a plan can have, but that of a statement; some with several values. */
export const cases: readonly Case[] = [
  ...levels,
  ...ranks,
  ...points,
  ...percents,
  ...times,
  ...averageGrowths,
  ...yearlyGrowths,
  ...countsOfTargets,
  ...sharesOfUnits,
  ...milestones,
];
