import type { Placed } from "./context.ts";
import type { DraftDoubt } from "./draft-doubt.ts";

/**
 * The doubt of a commitment beside which no deadline is printed: whether that of the text around holds; and of what is to hold
 * "từ năm 2027" whether the first day is meant as one.
 */
export function undated(time: Placed | null): DraftDoubt {
  const { due, from, kind } = time?.horizon ?? { due: null, from: null, kind: null };
  const start = kind === "from" ? (from ?? "unknown") : "unknown";
  const readings = due === null ? (["none", start] as const) : ([due, "none"] as const);
  return { code: "implied-horizon", span: time?.span ?? null, readings };
}
