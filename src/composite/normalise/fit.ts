import type { IndexComponent } from "../../model/types.ts";
import { type Fit, fitted, line, unfitted } from "./fit-result.ts";
import { byGoalposts, byScale, bySteps } from "./given.ts";
import { byBest, byEachOther, fromWorst } from "./relative.ts";
import type { Sample } from "./sample.ts";

/** The values that a scale is fitted to. */
export interface FitInput {
  readonly sample: Sample;
  /** The value of a unit; `null` if it has none, or several. */
  readonly valueOf: (unit: string) => number | null;
}

/** The scale of a component, from its normaliser and the values of a sample. */
export function fitScale({ scale, direction, maximum }: IndexComponent, input: FitInput): Fit {
  if (maximum === 0) return unfitted("not-scored");
  const { sample } = input;
  switch (scale.kind) {
    case "goalposts":
      return byGoalposts(scale, direction);
    case "fraction":
      return fitted(line(0, 1), true, 0, 1);
    case "points":
      return fitted(line(0, maximum ?? 0), true, 0, 1);
    case "steps":
      return bySteps(scale.from, scale.scores, false);
    case "scale":
      return byScale(scale);
    case "distance-to-target":
      return fromWorst(scale.target, scale.clamp, direction, sample, "trivial-target");
    case "distance-to-reference": {
      const value = input.valueOf(scale.unit);
      if (value === null) return unfitted("no-reference");
      return fromWorst(value, scale.clamp, direction, sample, "trivial-reference");
    }
    case "fraction-of-best":
      return byBest(direction, sample);
    default:
      return byEachOther(scale.kind, direction, sample);
  }
}
