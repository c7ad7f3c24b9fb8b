import type { Horizon } from "../dates/horizon.ts";
import { type Context, governing } from "./context.ts";

/** The years that a sentence may leave out. */
export interface Years {
  /** That of the document, as far as it is given. */
  readonly year: number | undefined;
  /** That of the heading above, if it is about one. */
  readonly above: number | undefined;
  /** How many the heading above names one by one: "Đến năm 2026/2030:". */
  readonly listed: number;
}

/** The year that a time names; `undefined` if it names more than one, or none. */
export const yearOf = ({ due, precision, kind }: Horizon): number | undefined =>
  due === null || precision === "years" || kind === "outlook" ? undefined : Number(due.slice(0, 4));

/** The years around a sentence. */
export function yearsAround(context: Context, year: number | undefined): Years {
  const above = governing(context, ({ horizon }) => horizon)?.horizon;
  if (above === undefined) return { year, above, listed: 0 };
  return {
    year,
    above: above.kind === "during" ? yearOf(above) : undefined,
    listed: above.years.length,
  };
}
