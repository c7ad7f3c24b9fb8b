import type { Figure } from "dxplan";
import * as f from "../../measure/fixture.ts";

/** The days from which on the units of the tests were merged, and split. */
export const [in2020, in2025] = ["2020-01-01", "2025-01-01"];

/** A figure of a unit for 2018, unless told otherwise. */
export const on = (code: string, value: number, more: Partial<Figure> = {}): Figure => ({
  ...f.figure(value),
  unit: `t:${code}`,
  period: { end: "2018-12-31" },
  ...more,
});

/** A number that adds up. */
export const counted = f.share({
  unitOfMeasure: "count",
  aggregation: { units: "sum", time: "last" },
});

/** The sum of what became the units of 2020. */
export const sum = { to: in2020, rule: "sum" } as const;
