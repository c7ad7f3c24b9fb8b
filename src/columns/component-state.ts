import type { FittedScale } from "../composite/normalise/fitted.ts";
import type { FittedComponent } from "../composite/score/components.ts";
import { type ScaledColumn, scaleColumn } from "./scale-column.ts";
import type { ColumnState, Ends, Gaps, Line } from "./state.ts";

const missing = Number.NaN;

const endsOf = ({ low, high }: FittedScale): Ends => ({
  low: low ?? missing,
  high: high ?? missing,
});

function gapsOf(score: Float64Array, ends: Ends): Gaps {
  const coverage = new Float64Array(score.length).fill(1);
  const [low, high] = [score.slice(), score.slice()];
  for (let unit = 0; unit < score.length; unit += 1) {
    if (!Number.isNaN(score[unit])) continue;
    coverage[unit] = 0;
    low[unit] = ends.low;
    high[unit] = ends.high;
  }
  return { coverage, low, high };
}

/** The line of a scale that is one, unless it is held between 0 and 1. */
function lineOf({ form, domain, clamp }: FittedScale, values: Float64Array): Line | null {
  const [zero = 0, one = 0] = domain;
  const run = one - zero;
  return form === "linear" && !clamp && Number.isFinite(run) ? { values, zero, run } : null;
}

/** A component over all units; `null` for one that has no scale. */
export function componentState(
  { fit: { scale }, values }: FittedComponent,
  units: number,
): ColumnState | null {
  if (scale === null) return null;
  const column = values ?? new Float64Array(units).fill(missing);
  const line = lineOf(scale, column);
  const ends = endsOf(scale);
  let made: ScaledColumn | null = null;
  let gaps: Gaps | null = null;
  const make = () => {
    made ??= scaleColumn(scale, column);
    return made;
  };
  return {
    score: () => make().scores,
    gaps: () => {
      const { scores, missing: none } = make();
      if (none > 0) gaps ??= gapsOf(scores, ends);
      return gaps;
    },
    line: () => (made === null ? line : null),
    ends,
  };
}
