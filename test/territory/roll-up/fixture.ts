import {
  type Figure,
  type Indicator,
  type RollUpOptions,
  type RollUpRow,
  rollUp,
  type Territory,
  territory,
} from "dxplan";
import { figure, share } from "../../measure/fixture.ts";

const unit = (id: string, tier: "province" | "district" | "commune", parent?: string) => ({
  id: `t:${id}`,
  name: id,
  tier,
  end: "2025-06-30",
  ...(parent === undefined ? {} : { parent: `t:${parent}` }),
});

/** A province P of two districts: A with three communes, B with two. */
export const land: Territory = territory([
  unit("P", "province"),
  unit("A", "district", "P"),
  unit("B", "district", "P"),
  unit("a1", "commune", "A"),
  unit("a2", "commune", "A"),
  unit("a3", "commune", "A"),
  unit("b1", "commune", "B"),
  unit("b2", "commune", "B"),
]);

/** A number of things, which add up, none below 0. */
export const count = (more: Partial<Indicator> = {}): Indicator =>
  share({
    id: "count",
    unitOfMeasure: "count",
    aggregation: { units: "sum", time: "last" },
    naturalLimits: { low: 0 },
    ...more,
  });

/** How many people live there. */
export const people = (): Indicator => count({ id: "people" });

export { share };

/** A value that one unit reports. */
export const of = (
  code: string,
  indicator: string,
  value: Figure["value"],
  more: Partial<Figure> = {},
): Figure => figure(value, { unit: `t:${code}`, indicator, ...more });

/** A share that one unit reports, with what it is of. */
export const fraction = (
  code: string,
  numerator: number,
  denominator: number,
  more: Partial<Figure> = {},
): Figure =>
  of(code, "share", denominator === 0 ? 0 : (100 * numerator) / denominator, {
    numerator,
    denominator,
    ...more,
  });

export const asOf = "2025-03-31";

/** A roll-up of one indicator to the province. */
export const rolled = (
  indicator: Indicator,
  figures: readonly Figure[],
  options: Partial<RollUpOptions> = {},
) => rollUp(land, [indicator], figures, { asOf, to: "t:P", ...options });

/** The one row of a roll-up to the province. */
export function rowOf(...call: Parameters<typeof rolled>): RollUpRow {
  const [row] = rolled(...call).rows;
  if (row === undefined) throw new Error("a row is to come of it");
  return row;
}
