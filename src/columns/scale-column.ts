import { type FittedScale, scoreOn } from "../composite/normalise/fitted.ts";
import { entryAt } from "../composite/weights/entry-at.ts";

const missing = Number.NaN;

/** The scores of a column, and how many of them are none. */
export interface ScaledColumn {
  /** NaN where there is none. */
  readonly scores: Float64Array;
  readonly missing: number;
}

/** A straight line over a column: the same arithmetic as that of one value, with none for what is beyond holding. */
function onLine(values: Float64Array, zero: number, one: number): ScaledColumn {
  const run = one - zero;
  const scores = new Float64Array(values.length);
  let none = 0;
  for (let at = 0; at < values.length; at += 1) {
    const score = (entryAt(values, at) - zero) / run + 0;
    // What is infinite, or none, is not 0 when taken from itself.
    const isNone = score - score !== 0;
    scores[at] = isNone ? missing : score;
    if (isNone) none += 1;
  }
  return { scores, missing: none };
}

function clampAll(scores: Float64Array): Float64Array {
  for (let at = 0; at < scores.length; at += 1) {
    const score = entryAt(scores, at);
    if (score < 0) scores[at] = 0;
    else if (score > 1) scores[at] = 1;
  }
  return scores;
}

/** One value after the other: for curves that are no line, and for lines too long to hold. */
function oneByOne(scale: FittedScale, values: Float64Array): ScaledColumn {
  const scores = values.map((value) =>
    Number.isNaN(value) ? missing : (scoreOn(scale, value).score ?? missing),
  );
  return { scores, missing: scores.filter((score) => Number.isNaN(score)).length };
}

/** The score of every value of a column. */
export function scaleColumn(scale: FittedScale, values: Float64Array): ScaledColumn {
  const [zero = 0, one = 0] = scale.domain;
  if (scale.form !== "linear" || !Number.isFinite(one - zero)) return oneByOne(scale, values);
  const line = onLine(values, zero, one);
  return scale.clamp ? { ...line, scores: clampAll(line.scores) } : line;
}
