import type { Figure } from "../model/types.ts";
import type { ResolvedBase } from "./base.ts";
import { type WarningCode, warningCodes } from "./reasons.ts";

/** What figures, and the base that they are counted from, bring with them; each code once. */
export function warningsFrom(
  figures: readonly Figure[],
  base: ResolvedBase | null,
  own: readonly WarningCode[] = [],
): WarningCode[] {
  const sources = base?.figure ? [...figures, base.figure] : figures;
  const codes = new Set(own);
  if (sources.some(({ qualifier }) => qualifier !== undefined)) codes.add("qualified-value");
  if (sources.some(({ synthetic }) => synthetic === true)) codes.add("synthetic");
  if (base?.assumed) codes.add("assumed-base");
  return warningCodes.filter((code) => codes.has(code));
}
