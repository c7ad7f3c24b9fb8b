import type { FittedScale } from "../composite/normalise/fitted.ts";
import type { FittedComponent } from "../composite/score/components.ts";
import { scaleColumn } from "./scale-column.ts";
import type { ColumnState, Gaps, Line } from "./state.ts";

const missing = Number.NaN;

function gapsOf(score: Float64Array, { low, high }: FittedScale): Gaps {
  const orElse = (end: number | null) =>
    score.map((one) => (Number.isNaN(one) ? (end ?? missing) : one));
  return {
    coverage: score.map((one) => (Number.isNaN(one) ? 0 : 1)),
    low: orElse(low),
    high: orElse(high),
  };
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
  let made: { readonly score: Float64Array; readonly gaps: Gaps | null } | null = null;
  const make = () => {
    if (made !== null) return made;
    const { scores, missing: none } = scaleColumn(scale, column);
    made = { score: scores, gaps: none === 0 ? null : gapsOf(scores, scale) };
    return made;
  };
  return {
    score: () => make().score,
    gaps: () => make().gaps,
    line: () => (made === null ? line : null),
  };
}
