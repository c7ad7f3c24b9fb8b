import { type Extent, extentOf } from "../composite/normalise/extent.ts";
import type { FittedScale } from "../composite/normalise/fitted.ts";
import { once } from "../composite/once.ts";
import type { FittedComponent } from "../composite/score/components.ts";
import { scaleColumn } from "./scale-column.ts";
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

/** How far scores reach on a line, from how far its values do: rounding keeps the order. */
function extentOn({ zero, run }: Line, extent: Extent): Extent {
  if (extent.lowest > extent.highest) return extent;
  const [one, other] = [(extent.lowest - zero) / run, (extent.highest - zero) / run];
  const isWhole = extent.isWhole && Number.isFinite(one) && Number.isFinite(other);
  return { lowest: Math.min(one, other), highest: Math.max(one, other), isWhole };
}

/** A component over all units; `null` for one that has no scale. */
export function componentState(
  { fit: { scale }, values, extent }: FittedComponent,
  units: number,
): ColumnState | null {
  if (scale === null) return null;
  const column = values ?? new Float64Array(units).fill(missing);
  const line = lineOf(scale, column);
  const ends = endsOf(scale);
  let isMade = false;
  const make = once(() => {
    isMade = true;
    return scaleColumn(scale, column);
  });
  const gaps = once(() => gapsOf(make().scores, ends));
  const reach = once(() => (line === null ? extentOf(make().scores) : extentOn(line, extent())));
  return {
    score: () => make().scores,
    gaps: () => (make().missing > 0 ? gaps() : null),
    line: () => (isMade ? null : line),
    isWhole: () => reach().isWhole,
    isPositive: () => reach().lowest >= 0,
    ends,
  };
}
