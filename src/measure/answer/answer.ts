import type { Observation } from "../../model/types.ts";
import type { ResolvedBase } from "../base.ts";
import type { Measurement } from "../measurement.ts";

/** What the evidence up to a day says of a target. */
export interface Answer {
  readonly measurement: Measurement;
  /** The observations that decided; several if they conflict or if a growth spans them. */
  readonly observations: readonly Observation[];
  /** What was counted from, if the target counts from something. */
  readonly base: ResolvedBase | null;
}

/** An answer that no observation decided. */
export const blank = (measurement: Measurement, base: ResolvedBase | null = null): Answer => ({
  measurement,
  observations: [],
  base,
});
