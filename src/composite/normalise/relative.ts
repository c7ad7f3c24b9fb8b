import { snap } from "../../measure/snap.ts";
import type { NormaliserKind } from "../../model/composite.ts";
import type { Direction } from "../../model/indicator.ts";
import {
  between,
  type Curve,
  type Fit,
  fitted,
  line,
  type ScaleReason,
  unfitted,
} from "./fit-result.ts";
import type { Sample } from "./sample.ts";

/** What tells units apart by each other. */
export type Relative = Extract<
  NormaliserKind,
  "min-max" | "z-score" | "distance-to-best" | "rank" | "percentile" | "borda"
>;

/** Scores by how many values of the sample are worse: those below, or above for what should fall. */
function byWorse(sample: Sample, direction: Direction, score: (worse: number) => number): Fit {
  const distinct = sample.distinct();
  const below = [0];
  for (const { count } of distinct) below.push((below.at(-1) ?? 0) + count);
  const size = sample.size();
  const worse = direction === "increase" ? below : below.map((count) => size - count);
  const curve: Curve = {
    form: "step",
    domain: distinct.map(({ value }) => value),
    range: worse.map(score),
    // A value is not worse than itself.
    closed: direction === "increase" ? "to" : "from",
  };
  return between(curve, false, sample);
}

/** Why values say nothing of each other, or `null`. */
function whyAlike({ isEmpty, isConstant, size }: Sample): ScaleReason | null {
  if (isEmpty) return "no-values";
  if (!isConstant) return null;
  return size() === 1 ? "single-unit" : "constant";
}

/** A scale that tells units apart by each other. */
export function byEachOther(kind: Relative, direction: Direction, sample: Sample): Fit {
  const alike = whyAlike(sample);
  if (alike !== null) return unfitted(alike);
  const { worst, best } = sample;
  switch (kind) {
    case "min-max":
    case "distance-to-best":
      return fitted(line(worst, best), false, 0, 1);
    case "z-score": {
      const { mean, deviation } = sample.moments();
      const better = direction === "increase" ? mean + deviation : mean - deviation;
      return between(line(mean, better), false, sample);
    }
    case "rank":
      return byWorse(sample, direction, (worse) => worse + 1);
    case "percentile":
      return byWorse(sample, direction, (worse) => worse / (sample.size() - 1));
    case "borda":
      return byWorse(sample, direction, (worse) => worse);
  }
}

const isBetter = (value: number, than: number, direction: Direction): boolean =>
  direction === "increase" ? snap(value) > snap(than) : snap(value) < snap(than);

/** 0 at the worst of the sample, 1 at a number that is to lie beyond it. */
export function fromWorst(
  to: number,
  clamp: boolean,
  direction: Direction,
  sample: Sample,
  trivial: ScaleReason,
): Fit {
  if (sample.isEmpty) return unfitted("no-values");
  return isBetter(to, sample.worst, direction)
    ? between(line(sample.worst, to), clamp, sample)
    : unfitted(trivial);
}

/** The share of the best: v ÷ best of what should rise, best ÷ v of what should fall. */
export function byBest(direction: Direction, sample: Sample): Fit {
  const { isEmpty, best } = sample;
  if (isEmpty) return unfitted("no-values");
  if (best <= 0) return unfitted("best-not-positive");
  const falling: Curve = { form: "reciprocal", domain: [best], range: [1], closed: "from" };
  return between(direction === "increase" ? line(0, best) : falling, false, sample);
}
