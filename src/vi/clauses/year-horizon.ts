import type { Horizon } from "../dates/horizon.ts";
import { meant } from "../dates/meant.ts";
import { monthsOf } from "../dates/part.ts";

/** A year that is printed without a word: "(2026)", "2026: 45%". */
export const yearHorizon = (year: number): Horizon =>
  meant("during", monthsOf({ year, isGiven: false, next: 0 }, 1, 12, "year"));
