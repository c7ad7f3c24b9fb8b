import type { IntervalEnd } from "../../../measure/interval.ts";
import { snap } from "../../../measure/snap.ts";

const nothing: IntervalEnd = { at: 0, closed: true };

/** The sum of ends: it is reached if each of them is. */
export const add = (ends: readonly IntervalEnd[]): IntervalEnd =>
  ends.reduce(
    (sum, { at, closed }) => ({ at: sum.at + at, closed: sum.closed && closed }),
    nothing,
  );

/** So many times an end; of nothing there is nothing, whatever the end: not 0 times Infinity. */
export const times = ({ at, closed }: IntervalEnd, factor: number): IntervalEnd =>
  factor === 0 ? nothing : { at: factor * at, closed };

/** The end that comes first: reached if `any` of those that share it is reached, or `every`. */
function first(ends: readonly IntervalEnd[], sign: 1 | -1, by: "any" | "every"): IntervalEnd {
  const at = sign * ends.reduce((least, end) => Math.min(least, sign * end.at), Infinity);
  const there = ends.filter((end) => end.at === at || snap(end.at) === snap(at));
  return { at, closed: there[by === "any" ? "some" : "every"](({ closed }) => closed) };
}

export const lowest = (ends: readonly IntervalEnd[], by: "any" | "every"): IntervalEnd =>
  first(ends, 1, by);

export const highest = (ends: readonly IntervalEnd[], by: "any" | "every"): IntervalEnd =>
  first(ends, -1, by);
