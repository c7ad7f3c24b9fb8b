import type { Indicator } from "../../src/index.ts";

/** What is left to say of an indicator once its kind is known. */
type Named = Pick<Indicator, "id" | "name" | "pillar">;

interface Share extends Named {
  readonly numerator: NonNullable<Indicator["numerator"]>;
  readonly denominator: NonNullable<Indicator["denominator"]>;
}

interface Counted extends Named {
  readonly unitLabel: NonNullable<Indicator["unitLabel"]>;
}

const share = {
  unitOfMeasure: "percent",
  direction: "increase",
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
} as const;

/** A share, 0 to 100, of what stands at the end of a period. */
export const stockShare = (definition: Share): Indicator => ({
  ...definition,
  ...share,
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
});

/** A share, 0 to 100, of what came about within a period. */
export const flowShare = (definition: Share): Indicator => ({
  ...definition,
  ...share,
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
});

/** A number of things at the end of a period. */
export const stockCount = (definition: Counted): Indicator => ({
  ...definition,
  unitOfMeasure: "count",
  direction: "increase",
  accumulation: "stock",
  aggregation: { units: "sum", time: "last" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
});

/** A quantity that came about within a period. */
export const flowAmount = (definition: Counted): Indicator => ({
  ...definition,
  unitOfMeasure: "amount",
  direction: "increase",
  accumulation: "flow",
  aggregation: { units: "sum", time: "sum" },
  definitionVersion: "1",
});

/** A place in a ranking, 1 being the best. */
export const place = (definition: Named): Indicator => ({
  ...definition,
  unitOfMeasure: "rank",
  direction: "decrease",
  accumulation: "stock",
  aggregation: { units: "none", time: "last" },
  naturalLimits: { low: 1 },
  definitionVersion: "1",
});

/** Points of a national index, out of a maximum. */
export const points = ({
  maximum,
  ...definition
}: Named & { readonly maximum: number }): Indicator => ({
  ...definition,
  unitOfMeasure: "index",
  unitLabel: { vi: "điểm", en: "points" },
  direction: "increase",
  accumulation: "stock",
  aggregation: { units: "none", time: "last" },
  naturalLimits: { low: 0, high: maximum },
  definitionVersion: "1",
});
