import { snap } from "../snap.ts";
import type { OpenSdgStatus } from "./open-sdg-words.ts";

/** The lower edges of `substantial` and `moderate`; that of `limited` is 0. */
interface Edges {
  readonly high: number;
  readonly medium: number;
}

const ratioEdges: Edges = { high: 0.95, medium: 0.6 };

/** 1.5 % and 0.5 % a year, less near a natural limit. */
const growthEdges = (factor: number): Edges => ({
  high: snap(0.015 * factor),
  medium: snap(0.005 * factor),
});

function statusAmong({ high, medium }: Edges, value: number): OpenSdgStatus {
  if (value >= high) return "substantial";
  if (value >= medium) return "moderate";
  return value >= 0 ? "limited" : "deterioration";
}

/** From −5 to 5, at 12 digits; `+ 0` makes −0 a plain 0. */
const cut = (score: number): number => Math.min(5, Math.max(-5, snap(score))) + 0;

/** A series as the method places it. */
interface Placed {
  readonly status: OpenSdgStatus;
  readonly score: number;
}

/** The place of R. The slopes are rounded as in the source: 50 ÷ 7, 30 ÷ 7 and 25 ÷ 6 were meant. */
export const placeOfRatio = (ratio: number): Placed => ({
  status: statusAmong(ratioEdges, ratio),
  score: cut(ratio >= ratioEdges.medium ? 7.1429 * ratio - 4.2857 : 4.1667 * ratio - 2.5),
});

/** The score of a growth of at least 0; at the limit itself (factor 0) it is kept, which is all one can ask. */
function scoreOfGain(growth: number, factor: number): number {
  if (factor === 0) return 5;
  const { high, medium } = growthEdges(factor);
  const free = growth / factor;
  if (growth >= high) return 500 * free - 5;
  return growth >= medium ? 250 * free - 1.25 : 500 * free - 2.5;
}

/** The place of a growth in the good direction, as a fraction a year. */
export const placeOfGrowth = (growth: number, factor: number): Placed => ({
  status: statusAmong(growthEdges(factor), growth),
  score: cut(growth < 0 ? 125 * growth - 2.5 : scoreOfGain(growth, factor)),
});

/** The status of a mean of scores. */
export function statusOfScore(score: number): OpenSdgStatus {
  if (score >= 2.5) return "substantial";
  if (score >= 0) return "moderate";
  return score >= -2.5 ? "limited" : "deterioration";
}
