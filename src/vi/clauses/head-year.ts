import type { Column } from "./column.ts";

/**
 * The year that a head means where it prints none ("TH 6 tháng", "Ước cả năm"): that of the text if another head has it or
 * none has any, and else the latest of the heads before it.
 */
export function headYear(before: readonly Column[], given: number | undefined): number | undefined {
  const years = before.flatMap(({ horizon }) =>
    horizon?.horizon.due == null ? [] : Number(horizon.horizon.due.slice(0, 4)),
  );
  if (years.length === 0 || (given !== undefined && years.includes(given))) return given;
  return Math.max(...years);
}
