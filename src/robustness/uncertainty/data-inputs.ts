import type { Columns } from "../../composite/score/table.ts";
import type { IndexComponent, Normaliser } from "../../model/types.ts";
import { normalQuantile } from "../random/normal-quantile.ts";
import { between } from "../size.ts";
import type { DataInput } from "./input.ts";
import type { Scope } from "./scope.ts";
import type { DataUncertainty, MethodUncertainty } from "./uncertainty.ts";

/** Where values have to lie. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const unbounded: Bounds = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE };

function boundsOf({ kind }: Normaliser, maximum: number): Bounds {
  if (kind === "points") return { low: 0, high: maximum };
  return kind === "fraction" ? { low: 0, high: 1 } : unbounded;
}

const within = (one: Bounds, other: Bounds): Bounds => ({
  low: Math.max(one.low, other.low),
  high: Math.min(one.high, other.high),
});

/** Where the values of a component have to lie, by its own scale and all that can be drawn for it. */
function naturalBounds(
  { id, scale, maximum = 0 }: IndexComponent,
  methods: readonly MethodUncertainty[],
): Bounds {
  const others = methods.flatMap((method) =>
    method.kind === "scale" && (method.components?.includes(id) ?? true) ? method.from : [],
  );
  return [scale, ...others].map((one) => boundsOf(one, maximum)).reduce(within);
}

/** The difference that a number from 0 to 1 stands for, from one end to the other, as far as it can be held. */
const differenceBy = (uncertainty: DataUncertainty, number: number): number =>
  between(
    unbounded.low,
    unbounded.high,
    uncertainty.kind === "uniform"
      ? uncertainty.margin * (2 * number - 1)
      : uncertainty.deviation * normalQuantile(number),
  );

function valuesBy(
  uncertainty: DataUncertainty,
  { low, high }: Bounds,
  values: Float64Array,
  numbers: Float64Array,
): Float64Array {
  return values.map((value, at) => {
    const unit = uncertainty.in === "percent" ? Math.abs(value) / 100 : 1;
    const moved = value + unit * differenceBy(uncertainty, numbers[at] ?? 0);
    // NaN, which is missing, stays NaN.
    return between(low, high, moved);
  });
}

/** The values of components, as inputs. */
export const dataInputs = (
  uncertainties: readonly DataUncertainty[],
  methods: readonly MethodUncertainty[],
  { components }: Scope,
  { columns }: Columns,
): readonly DataInput[] =>
  uncertainties.flatMap((uncertainty) =>
    components.flatMap((component): DataInput[] => {
      const { id } = component;
      const values = columns.get(id);
      const isMeant = uncertainty.components?.includes(id) ?? true;
      if (values === undefined || !isMeant) return [];
      const bounds = naturalBounds(component, methods);
      return [
        {
          kind: "data",
          ids: [id],
          component: id,
          size: values.length,
          valuesBy: (numbers) => valuesBy(uncertainty, bounds, values, numbers),
        },
      ];
    }),
  );
