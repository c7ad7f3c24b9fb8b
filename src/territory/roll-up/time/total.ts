import type { TimeAggregation } from "../../../model/indicator.ts";
import type { Figure } from "../../../model/types.ts";
import { percent } from "../told.ts";
import type { RollUpTimeReason } from "./reasons.ts";

/** What figures come to. */
export interface Total {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: RollUpTimeReason | null;
}

const valueIn = ({ value }: Figure): number => (typeof value === "number" ? value : Number.NaN);

const sum = (figures: readonly Figure[], of: (figure: Figure) => number): number =>
  figures.reduce((total, figure) => total + of(figure), 0);

const plain = (value: number): Total => ({
  value: Number.isFinite(value) ? value + 0 : null,
  numerator: null,
  denominator: null,
  reason: Number.isFinite(value) ? null : "overflow",
});

function ratio(figures: readonly Figure[]): Total {
  const denominator = sum(figures, (figure) => figure.denominator ?? Number.NaN);
  const numerator = sum(
    figures,
    (figure) => figure.numerator ?? (valueIn(figure) * (figure.denominator ?? 0)) / percent,
  );
  const none = { value: null, numerator: null, denominator: null };
  if (denominator === 0) return { ...none, reason: "zero-denominator" };
  const whole = plain((percent * numerator) / denominator);
  return whole.value === null || !Number.isFinite(denominator)
    ? { ...none, reason: "overflow" }
    : { ...whole, numerator: numerator + 0, denominator };
}

/** Puts the figures of a period together, in their order. */
export function totalOf(figures: readonly Figure[], rule: TimeAggregation): Total {
  switch (rule) {
    case "ratio-of-sums":
      return ratio(figures);
    case "mean":
      return plain(sum(figures, valueIn) / figures.length);
    case "sum":
    case "last":
    case "none":
      return plain(sum(figures, valueIn));
  }
}
