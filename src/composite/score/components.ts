import type { IndexComponent, IndexDefinition } from "../../model/types.ts";
import { type Extent, extentOf, nothing } from "../normalise/extent.ts";
import { fitScale } from "../normalise/fit.ts";
import type { Fit } from "../normalise/fit-result.ts";
import { scoreOn } from "../normalise/fitted.ts";
import { sampleOf } from "../normalise/sample.ts";
import type { State } from "./part.ts";
import type { ComponentScale, ComponentScore } from "./result.ts";
import type { Columns } from "./table.ts";

/** A component with its scale, and its values. */
export interface FittedComponent {
  readonly component: IndexComponent;
  readonly fit: Fit;
  /** NaN for a value that is missing; `undefined` if the data has no such column. */
  readonly values: Float64Array | undefined;
  /** How far the values reach. */
  readonly extent: () => Extent;
}

/** The value of a unit in all tables; `null` if there is none, or several. */
function valueIn(tables: readonly Columns[], id: string, unit: string): number | null {
  const values = tables.flatMap(({ units, columns }) => {
    const value = columns.get(id)?.[units.indexOf(unit)];
    return value === undefined || Number.isNaN(value) ? [] : [value];
  });
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

/** Each component with its scale, fitted to a sample. */
export const fittedComponents = (
  { components }: IndexDefinition,
  data: Columns,
  sample: readonly Columns[],
  extentIn: (column: Float64Array) => Extent = extentOf,
): readonly FittedComponent[] =>
  components.map((component) => {
    const { id, direction } = component;
    const columns = sample.flatMap((table) => table.columns.get(id) ?? []);
    const fit = fitScale(component, {
      sample: sampleOf(columns, direction, extentIn),
      valueOf: (unit) => valueIn(sample, id, unit),
    });
    const values = data.columns.get(id);
    const extent = () => (values === undefined ? nothing : extentIn(values));
    return { component, fit, values, extent };
  });

/** The scale of a component as it is shown. */
export const shownScale = ({ component, fit }: FittedComponent): ComponentScale => ({
  component: component.id,
  direction: component.direction,
  ...fit,
});

function scoreOf({ scale }: Fit, value: number | null): ComponentScore {
  if (scale === null) return { value, score: null, reason: "no-scale" };
  if (value === null) return { value, score: null, reason: "missing-value" };
  const { score, reason } = scoreOn(scale, value);
  return { value, score, reason };
}

/** The score of each unit on a component. */
export const componentScores = (
  { fit, values }: FittedComponent,
  units: readonly string[],
): readonly ComponentScore[] =>
  units.map((_, unit) => {
    const value = values?.[unit] ?? Number.NaN;
    return scoreOf(fit, Number.isNaN(value) ? null : value + 0);
  });

/** What nodes go on with: `null` for a component that has no scale. */
export function statesOf(
  { fit: { scale } }: FittedComponent,
  scores: readonly ComponentScore[],
): readonly State[] | null {
  if (scale === null) return null;
  const { low, high } = scale;
  return scores.map(({ score }) =>
    score === null
      ? { score, coverage: 0, low, high }
      : { score, coverage: 1, low: score, high: score },
  );
}
